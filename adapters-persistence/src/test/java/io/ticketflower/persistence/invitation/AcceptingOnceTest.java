package io.ticketflower.persistence.invitation;

import static org.assertj.core.api.Assertions.assertThat;

import io.ticketflower.application.invitation.AcceptInvitation.Command;
import io.ticketflower.application.invitation.AcceptInvitation.Outcome;
import io.ticketflower.application.invitation.InvitePerson;
import io.ticketflower.domain.identity.EmailAddress;
import io.ticketflower.domain.identity.PersonName;
import io.ticketflower.domain.identity.SystemRole;
import io.ticketflower.domain.invitation.Invitation;
import io.ticketflower.domain.invitation.InvitationStatus;
import io.ticketflower.persistence.TestPersistence;
import io.ticketflower.testkit.Application;
import io.ticketflower.testkit.Race;
import io.ticketflower.testkit.SignedUpCompany;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.RepeatedTest;

/// A token lets in one person, once, however many try at the same moment.
class AcceptingOnceTest {
  private static final int MANY = 50;
  private final Application application =
      new Application(TestPersistence.shared(), InstantSource.system());
  private final SignedUpCompany roseGarden = SignedUpCompany.signUp(application, "Rose Garden");

  @RepeatedTest(3)
  void of_fifty_new_people_with_one_token_one_gets_in() {
    String token = invite(SignedUpCompany.email("Clara"));

    var outcomes =
        Race.of(
            MANY,
            () ->
                accept(
                    new Command.AsNewPerson(
                        token, new PersonName("Clara", "Miller"), SignedUpCompany.PASSWORD)));

    oneGotIn(outcomes);
  }

  @RepeatedTest(3)
  void of_fifty_requests_of_somebody_with_an_account_one_joins() {
    SignedUpCompany other = SignedUpCompany.signUp(application, "Tulip Field");
    String token = invite(other.session().user().email());

    var outcomes = Race.of(MANY, () -> accept(new Command.LoggedInAs(token, other.anna())));

    oneGotIn(outcomes);
  }

  private static void oneGotIn(List<Outcome> outcomes) {
    assertThat(outcomes).filteredOn(Outcome.Joined.class::isInstance).hasSize(1);
    assertThat(
            outcomes.stream()
                .filter(it -> !(it instanceof Outcome.Joined))
                .collect(Collectors.toSet()))
        .containsExactly(new Outcome.NotPending(InvitationStatus.ACCEPTED));
  }

  private String invite(EmailAddress email) {
    var outcome =
        application
            .invitations()
            .invitePerson()
            .invite(
                new InvitePerson.Command(
                    roseGarden.anna(),
                    email,
                    Set.of(SystemRole.USER),
                    Set.of(),
                    Invitation.USUAL,
                    Optional.empty()));
    assertThat(outcome).isInstanceOf(InvitePerson.Outcome.Invited.class);
    return ((InvitePerson.Outcome.Invited) outcome).delivery().orElseThrow().token();
  }

  private Outcome accept(Command command) {
    return application.invitations().acceptInvitation().accept(command);
  }
}

package io.ticketflower.testkit.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.ticketflower.application.identity.ChangeCompanyState;
import io.ticketflower.application.identity.ChangeCompanyState.Outcome;
import io.ticketflower.application.identity.ChangeCompanyState.Wish;
import io.ticketflower.application.identity.LoggedIn;
import io.ticketflower.application.transaction.RequestKey;
import io.ticketflower.domain.company.CompanyState;
import io.ticketflower.domain.identity.Actor;
import io.ticketflower.domain.identity.Permission;
import io.ticketflower.domain.identity.SystemRole;
import io.ticketflower.testkit.Florist;
import io.ticketflower.testkit.FloristStreet;
import io.ticketflower.testkit.Race;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class CompanyLifeTest {
  private static final Instant NOON = Florist.NOON;
  private static final Wish SUSPEND = new Wish.Suspend();
  private static final Wish RESUME = new Wish.Resume();

  private final FloristStreet street = new FloristStreet();
  private final LoggedIn annasSession = street.roseGarden().session();
  private final Actor anna = street.roseGarden().anna();
  private final Wish giveUp =
      new Wish.GiveUp(street.roseGarden().session().company().slug().value());

  @Test
  void a_suspended_company_is_closed_to_all_but_its_owners() {
    LoggedIn admin = welcome(SystemRole.ADMIN);
    assertThat(closedTo(admin)).isEmpty();

    CompanyState suspended = new CompanyState.SuspendedByOwner(NOON);
    assertThat(change(anna, SUSPEND)).isEqualTo(new Outcome.Changed(suspended));

    assertThat(closedTo(admin)).contains(suspended);
    assertThat(closedTo(annasSession)).isEmpty();
    assertThat(closedTo(street.rivalFlorist().session())).isEmpty();
  }

  @Test
  void a_company_that_was_given_up_can_be_taken_back_in_time() {
    LoggedIn worker = welcome(SystemRole.TASK_WORKER);
    CompanyState leaving = new CompanyState.ToBeDeleted(NOON, NOON.plus(Duration.ofDays(30)));
    assertThat(change(anna, giveUp)).isEqualTo(new Outcome.Changed(leaving));
    assertThat(closedTo(worker)).contains(leaving);
    assertThat(closedTo(annasSession)).isEmpty();
    street.clock().tick(Duration.ofDays(29));
    keepHouse();

    assertThat(change(anna, RESUME)).isEqualTo(new Outcome.Changed(new CompanyState.Active()));

    street.clock().tick(Duration.ofDays(9));
    keepHouse();
    assertThat(closedTo(worker)).isEmpty();
  }

  @Test
  void what_the_platform_suspended_no_owner_resumes() {
    CompanyState shut = new CompanyState.SuspendedByPlatform(NOON);
    street
        .persistence()
        .transactions()
        .acrossCompanies(() ->
            street
                .persistence()
                .companies()
                .change(anna.company(), new CompanyState.Active(), shut));

    assertThat(closedTo(annasSession)).contains(shut);
    for (Wish wish : new Wish[] {SUSPEND, RESUME, giveUp}) {
      assertThat(change(anna, wish)).isEqualTo(new Outcome.WrongState(shut));
    }
  }

  @Test
  void a_company_is_not_given_up_by_a_slip() {
    assertThat(change(anna, new Wish.GiveUp("rose"))).isEqualTo(new Outcome.OtherSlug());
    assertThat(change(anna, RESUME)).isInstanceOf(Outcome.WrongState.class);
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "OWNER")
  void only_owners_decide_on_the_company(SystemRole role) {
    assertThat(change(hire(role), SUSPEND))
        .isEqualTo(new Outcome.Forbidden(Permission.OWN_COMPANY));
    assertThat(change(hire(role), giveUp)).isEqualTo(new Outcome.Forbidden(Permission.OWN_COMPANY));
  }

  @Test
  void a_repeated_request_is_answered_with_the_state_of_now() {
    Optional<RequestKey> key = Optional.of(new RequestKey("anna/1", "suspend"));
    change(anna, SUSPEND, key);
    change(anna, RESUME);

    assertThat(change(anna, SUSPEND, key))
        .isEqualTo(new Outcome.Changed(new CompanyState.Active()));
  }

  @Test
  void of_two_owners_who_suspend_at_once_one_does() {
    assertThat(Race.between(() -> change(anna, SUSPEND), () -> change(anna, SUSPEND)))
        .hasAtLeastOneElementOfType(Outcome.Changed.class)
        .hasAtLeastOneElementOfType(Outcome.WrongState.class);
  }

  @Test
  void after_thirty_days_the_housekeeping_really_deletes_it() {
    change(anna, giveUp);
    street.clock().tick(Duration.ofDays(30));

    keepHouse();

    assertThat(
            street
                .application()
                .identity()
                .identifyCaller()
                .identify(annasSession.session(), anna.user(), anna.company()))
        .isEmpty();
    assertThat(across(() -> street.persistence().companies().find(anna.company()))).isEmpty();
    assertThat(across(() -> street.persistence().users().find(anna.user()))).isEmpty();
    assertThat(closedTo(street.rivalFlorist().session())).isEmpty();
  }

  private Actor hire(SystemRole role) {
    return street.roseGarden().actor(welcome(role));
  }

  private LoggedIn welcome(SystemRole role) {
    return street.roseGarden().hire("Ben", Set.of(role));
  }

  private Outcome change(Actor actor, Wish wish) {
    return change(actor, wish, Optional.empty());
  }

  private Outcome change(Actor actor, Wish wish, Optional<RequestKey> key) {
    return street
        .application()
        .companyLife()
        .changeCompanyState()
        .change(new ChangeCompanyState.Command(actor, wish, key));
  }

  private Optional<CompanyState> closedTo(LoggedIn session) {
    return street
        .application()
        .identity()
        .identifyCaller()
        .identify(session.session(), session.user().id(), session.company().id())
        .orElseThrow()
        .keptOut();
  }

  private void keepHouse() {
    street.application().identity().keepHouse().keep();
  }

  private <T> Optional<T> across(Supplier<Optional<T>> work) {
    return street.persistence().transactions().acrossCompanies(work);
  }
}

package io.ticketflower.testkit.invitation;

import static org.assertj.core.api.Assertions.assertThat;

import io.ticketflower.application.invitation.InviteMany;
import io.ticketflower.application.invitation.InviteMany.Verdict;
import io.ticketflower.application.invitation.InvitePerson.Outcome;
import io.ticketflower.domain.identity.EmailAddress;
import io.ticketflower.testkit.SignedUpCompany;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// A whole list of people is asked at once.
class InviteManyTest extends InvitingFixture {
  @Test
  void each_line_of_a_list_has_its_result_and_none_stops_the_others() {
    roseGarden.role("Sales");
    EmailAddress invited = SignedUpCompany.email("Ida");
    invite(invited);
    List<InviteMany.Line> lines =
        List.of(
            line(2, clara.value(), List.of("user", "TASK_WORKER"), List.of("sales")),
            line(3, "no address", List.of("king", "owner"), List.of("Spies")),
            line(4, roseGarden.session().user().email().value(), List.of("user"), List.of()),
            line(5, invited.value(), List.of("user"), List.of()),
            line(6, " " + clara.value().toUpperCase(Locale.ROOT), List.of("user"), List.of()),
            line(7, "dora@rose-garden.example", List.of(), List.of()));

    var foreseen = many().preview(listed(lines));
    assertThat(verdicts(foreseen))
        .containsExactly(
            "WouldBeInvited",
            "Invalid",
            "AlreadyMember",
            "AlreadyInvited",
            "AlreadyInvited",
            "Invalid");
    assertThat(application.mail().lettersTo(clara)).isEmpty();
    var done = many().invite(listed(lines));

    assertThat(verdicts(done))
        .containsExactly(
            "Invited", "Invalid", "AlreadyMember", "AlreadyInvited", "AlreadyInvited", "Invalid");
    assertThat(results(done).get(1).verdict())
        .isInstanceOfSatisfying(
            Verdict.Invalid.class, invalid -> assertThat(invalid.messages()).hasSize(4));
    assertThat(application.mail().lettersTo(clara)).hasSize(1);
    assertThat(verdicts(many().invite(listed(lines)))).startsWith("AlreadyInvited");
  }

  @Test
  void a_list_counts_as_one_and_has_a_limit() {
    var hundred =
        IntStream.rangeClosed(1, 100)
            .mapToObj(
                i -> line(i, "p%d@rose-garden.example".formatted(i), List.of("user"), List.of()))
            .toList();
    assertThat(verdicts(many().invite(listed(hundred)))).containsOnly("Invited");

    for (int i = 0; i < 9; i++) {
      assertThat(invite(SignedUpCompany.email("P" + i))).isInstanceOf(Outcome.Invited.class);
    }

    assertThat(invite(clara)).isInstanceOf(Outcome.TooMany.class);
    assertThat(many().invite(listed(hundred))).isInstanceOf(InviteMany.Outcome.TooMany.class);
    var longer = Stream.concat(hundred.stream(), hundred.stream()).toList();
    assertThat(many().preview(listed(longer))).isEqualTo(new InviteMany.Outcome.TooLong(100));
  }
}

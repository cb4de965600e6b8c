package io.ticketflower.testkit.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.ticketflower.application.engine.TaskOutcome;
import io.ticketflower.application.identity.ChangeRoles;
import io.ticketflower.domain.company.CompanyRoleId;
import io.ticketflower.domain.engine.Fault.Code;
import io.ticketflower.domain.engine.HistoryEntry;
import io.ticketflower.domain.engine.HistoryEntry.What;
import io.ticketflower.domain.engine.TaskId;
import io.ticketflower.domain.engine.TaskStatus;
import io.ticketflower.domain.engine.TicketId;
import io.ticketflower.domain.identity.Actor;
import io.ticketflower.domain.identity.SystemRole;
import io.ticketflower.testkit.WorkflowJson;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// What becomes of tasks when somebody may not do them any more.
final class LosingRolesTest {
  private final Workshop workshop = new Workshop();
  private final CompanyRoleId drivers = workshop.street().roseGarden().role("Drivers");
  private final Actor ben = workshop.hire("Ben", SystemRole.TASK_WORKER, drivers);

  @AfterEach
  void nothing_is_stuck() {
    workshop.nothingIsStuck();
  }

  @Test
  void the_change_is_done_first_and_the_task_moves_after_it() {
    TicketId ticket = delivery("");
    Actor cleo = workshop.hire("Cleo", SystemRole.TASK_WORKER, drivers);

    change(ben, SystemRole.TASK_WORKER);

    assertThat(workshop.assignee(ticket, "drive")).contains(ben.user());
    assertThat(pickUp()).isEqualTo(1);
    assertThat(workshop.assignee(ticket, "drive")).contains(cleo.user());
    assertThat(workshop.ticket(ticket).errors()).isEmpty();
  }

  @Test
  void the_history_tells_from_whom_to_whom_and_why() {
    TicketId ticket = delivery("");
    Actor cleo = workshop.hire("Cleo", SystemRole.TASK_WORKER, drivers);

    change(ben, SystemRole.TASK_WORKER);
    pickUp();

    List<HistoryEntry> last = history(ticket).reversed().subList(0, 2).reversed();
    assertThat(last)
        .extracting(HistoryEntry::what)
        .containsExactly(What.TASK_GIVEN_BACK, What.TASK_ASSIGNED);
    assertThat(last.getFirst().details())
        .hasToString(
            "{\"from\":\"%s\",\"reason\":\"may not do it any more\"}"
                .formatted(ben.user().value()));
    assertThat(last.getLast().details().toString())
        .contains("shortest list", cleo.user().value().toString());
    assertThat(last).allMatch(entry -> entry.by().isEmpty());
  }

  @Test
  void a_task_that_was_begun_is_open_again() {
    TicketId ticket = delivery("");
    workshop.begin(ben, drive(ticket));
    Actor cleo = workshop.hire("Cleo", SystemRole.TASK_WORKER, drivers);

    change(ben, SystemRole.USER, drivers);
    pickUp();

    assertThat(workshop.status(ticket, "drive")).isEqualTo(TaskStatus.OPEN);
    assertThat(workshop.complete(cleo, drive(ticket), "{}"))
        .isEqualTo(new TaskOutcome.Done(drive(ticket)));
  }

  @Test
  void a_task_that_nobody_else_may_do_waits_and_the_admins_are_told() {
    TicketId ticket = delivery("");

    change(ben, SystemRole.TASK_WORKER);
    pickUp();

    assertThat(workshop.assignee(ticket, "drive")).isEmpty();
    assertThat(workshop.fault(ticket).code()).isEqualTo(Code.NOBODY_ELIGIBLE);
    assertThat(workshop.history(ticket)).endsWith(What.TASK_GIVEN_BACK);
    change(ben, SystemRole.TASK_WORKER, drivers);
    pickUp();
    assertThat(workshop.assignee(ticket, "drive")).contains(ben.user());
    assertThat(workshop.ticket(ticket).errors()).isEmpty();
  }

  @Test
  void a_task_that_was_claimed_waits_to_be_claimed_again() {
    TicketId ticket = delivery(", \"assignment\": \"claim\"");
    workshop.claim(ben, drive(ticket));
    workshop.hire("Cleo", SystemRole.TASK_WORKER, drivers);

    change(ben, SystemRole.TASK_WORKER);
    pickUp();

    assertThat(workshop.assignee(ticket, "drive")).isEmpty();
    assertThat(workshop.ticket(ticket).errors()).isEmpty();
    assertThat(workshop.history(ticket)).endsWith(What.TASK_CLAIMED, What.TASK_GIVEN_BACK);
  }

  @Test
  void the_admins_are_told_once_when_the_last_who_could_claim_a_task_may_not_any_more() {
    TicketId ticket = delivery(", \"assignment\": \"claim\"");
    assertThat(workshop.ticket(ticket).errors()).isEmpty();

    change(ben, SystemRole.TASK_WORKER);
    pickUp();
    change(ben, SystemRole.USER);
    pickUp();

    assertThat(workshop.fault(ticket).code()).isEqualTo(Code.NOBODY_ELIGIBLE);
    change(ben, SystemRole.TASK_WORKER, drivers);
    pickUp();
    assertThat(workshop.ticket(ticket).errors()).isEmpty();
  }

  @Test
  void whoever_may_do_a_task_after_all_keeps_it() {
    TicketId ticket = delivery("");

    change(ben, SystemRole.TASK_WORKER);
    change(ben, SystemRole.ADMIN, drivers);
    pickUp();

    assertThat(workshop.assignee(ticket, "drive")).contains(ben.user());
    assertThat(workshop.history(ticket)).doesNotContain(What.TASK_GIVEN_BACK);
  }

  @Test
  void what_is_done_is_done() {
    TicketId ticket = delivery("");
    workshop.complete(ben, drive(ticket), "{}");

    change(ben, SystemRole.USER);

    assertThat(pickUp()).isZero();
    assertThat(workshop.history(ticket)).endsWith(What.INSTANCE_COMPLETED);
  }

  private TicketId delivery(String members) {
    workshop.publish(
        WorkflowJson.of("delivery")
            .task("drive", "\"companyRoles\": [\"Drivers\"]" + members)
            .transition("start", "drive")
            .transition("drive", "end"));
    return workshop.submit("delivery");
  }

  private TaskId drive(TicketId ticket) {
    return workshop.task(ticket, "drive").id();
  }

  private void change(Actor member, SystemRole role, CompanyRoleId... companyRoles) {
    var identity = workshop.application().identity();
    int version =
        identity.readMembers().member(workshop.anna(), member.user()).orElseThrow().version();
    var outcome =
        identity
            .changeRoles()
            .change(
                new ChangeRoles.Command(
                    workshop.anna(), member.user(), Set.of(role), Set.of(companyRoles), version));
    assertThat(outcome).isInstanceOf(ChangeRoles.Outcome.Changed.class);
  }

  private int pickUp() {
    return workshop.application().engine().pickUpWork().pickUp();
  }

  private List<HistoryEntry> history(TicketId ticket) {
    return workshop
        .application()
        .tickets()
        .readTicket()
        .history(workshop.anna(), ticket, 0, 1_000)
        .orElseThrow()
        .stream()
        .map(row -> row.entry())
        .toList();
  }
}

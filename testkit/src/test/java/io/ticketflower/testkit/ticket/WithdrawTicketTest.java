package io.ticketflower.testkit.ticket;

import static org.assertj.core.api.Assertions.assertThat;

import io.ticketflower.application.engine.TaskOutcome;
import io.ticketflower.application.ticket.SubmitTicket;
import io.ticketflower.application.ticket.WithdrawTicket;
import io.ticketflower.application.ticket.WithdrawTicket.Outcome;
import io.ticketflower.application.transaction.RequestKey;
import io.ticketflower.domain.definition.DefinitionKey;
import io.ticketflower.domain.engine.HistoryEntry.What;
import io.ticketflower.domain.engine.TaskId;
import io.ticketflower.domain.engine.TaskStatus;
import io.ticketflower.domain.engine.TicketId;
import io.ticketflower.domain.engine.TicketStatus;
import io.ticketflower.domain.engine.WorkflowStatus;
import io.ticketflower.domain.identity.Actor;
import io.ticketflower.domain.identity.Permission;
import io.ticketflower.domain.identity.SystemRole;
import io.ticketflower.domain.rule.JsonObject;
import io.ticketflower.testkit.Race;
import io.ticketflower.testkit.WorkflowJson;
import io.ticketflower.testkit.engine.Workshop;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class WithdrawTicketTest {
  private final Workshop workshop = new Workshop();
  private final Actor anna = workshop.anna();
  private final Actor ben = workshop.hire("Ben", SystemRole.USER);

  @BeforeEach
  void bouquets_can_be_ordered() {
    workshop.publish(
        WorkflowJson.of("bouquet")
            .task("bind")
            .task("wrap")
            .transition("start", "bind")
            .transition("bind", "wrap", "{\"!!\": [{\"var\": \"task.good\"}]}")
            .transition("wrap", "end"));
  }

  @AfterEach
  void nothing_is_stuck() {
    workshop.nothingIsStuck();
  }

  @Test
  void whatever_was_open_in_a_withdrawn_ticket_is_cancelled() {
    TicketId ticket = bensTicket();

    assertThat(withdraw(ben, ticket)).isEqualTo(new Outcome.Withdrawn(ticket));

    var row = workshop.ticket(ticket).ticket();
    assertThat(row.status()).isEqualTo(TicketStatus.WITHDRAWN);
    assertThat(row.workflowStatus()).isEqualTo(WorkflowStatus.CANCELLED);
    assertThat(row.closedAt()).contains(workshop.street().clock().instant());
    assertThat(workshop.status(ticket, "bind")).isEqualTo(TaskStatus.CANCELLED);
    assertThat(workshop.history(ticket)).endsWith(What.TASK_CANCELLED, What.INSTANCE_CANCELLED);
  }

  @Test
  void those_who_worked_on_it_are_told_the_reason() {
    TicketId ticket = bensTicket();
    withdraw(ben, ticket);

    var last =
        workshop
            .application()
            .tickets()
            .readTicket()
            .history(anna, ticket, 0, 100)
            .orElseThrow()
            .getLast();

    assertThat(last.entry().details()).hasToString("{\"reason\":\"too late\"}");
    assertThat(last.byName().orElseThrow().first()).isEqualTo("Ben");
  }

  @Test
  void nothing_more_happens_to_a_withdrawn_ticket() {
    TicketId ticket = bensTicket();
    TaskId task = workshop.task(ticket, "bind").id();
    withdraw(ben, ticket);

    assertThat(workshop.complete(anna, task, "{}"))
        .isEqualTo(new TaskOutcome.WrongState(TaskStatus.CANCELLED));
    assertThat(withdraw(ben, ticket)).isEqualTo(new Outcome.WrongStatus(TicketStatus.WITHDRAWN));
  }

  @Test
  void an_error_of_a_withdrawn_ticket_is_resolved() {
    TicketId ticket = bensTicket();
    workshop.complete(ticket, "bind", "{}");
    assertThat(workshop.ticket(ticket).errors()).hasSize(1);

    assertThat(withdraw(ben, ticket)).isEqualTo(new Outcome.Withdrawn(ticket));

    assertThat(workshop.ticket(ticket).errors()).isEmpty();
  }

  @Test
  void a_ticket_that_has_not_started_never_does() {
    SubmitTicket dying = workshop.application().tickets().submitTicket((_, _) -> List.of());
    var outcome =
        dying.submit(
            new SubmitTicket.Command(
                ben,
                new DefinitionKey("bouquet"),
                JsonObject.EMPTY,
                Optional.empty(),
                Optional.empty()));
    TicketId ticket = ((SubmitTicket.Outcome.Submitted) outcome).ticket();

    assertThat(withdraw(ben, ticket)).isEqualTo(new Outcome.Withdrawn(ticket));

    workshop.street().clock().tick(Duration.ofDays(1));
    workshop.application().engine().pickUpWork().pickUp();
    assertThat(workshop.ticket(ticket).ticket().workflowStatus())
        .isEqualTo(WorkflowStatus.NOT_STARTED);
    assertThat(workshop.ticket(ticket).ticket().status()).isEqualTo(TicketStatus.WITHDRAWN);
  }

  @Test
  void only_the_submitter_withdraws_a_ticket() {
    TicketId ticket = bensTicket();

    assertThat(withdraw(anna, ticket)).isEqualTo(new Outcome.NoSuchTicket());
    assertThat(withdraw(workshop.street().rivalFlorist().anna(), ticket))
        .isEqualTo(new Outcome.NoSuchTicket());
    assertThat(withdraw(ben, new TicketId(UUID.randomUUID())))
        .isEqualTo(new Outcome.NoSuchTicket());
    assertThat(withdraw(new Actor(ben.company(), ben.user(), Set.of(), Set.of()), ticket))
        .isEqualTo(new Outcome.Forbidden(Permission.SUBMIT_TICKETS));
  }

  @Test
  void whoever_has_seen_an_old_version_comes_too_late() {
    TicketId ticket = bensTicket();

    assertThat(withdraw(ticket, Optional.of(2), Optional.empty()))
        .isEqualTo(new Outcome.ComeTooLate());
    assertThat(withdraw(ticket, Optional.of(1), Optional.empty()))
        .isEqualTo(new Outcome.Withdrawn(ticket));
  }

  @Test
  void moving_on_does_not_change_the_version_that_the_submitter_has_seen() {
    TicketId ticket = bensTicket();
    workshop.complete(ticket, "bind", "{\"good\": true}");

    assertThat(withdraw(ticket, Optional.of(1), Optional.empty()))
        .isEqualTo(new Outcome.Withdrawn(ticket));
  }

  @Test
  void a_repeated_request_withdraws_once() {
    TicketId ticket = bensTicket();
    Optional<RequestKey> key = Optional.of(new RequestKey("ben/1", "withdraw"));

    assertThat(withdraw(ticket, Optional.of(1), key)).isEqualTo(new Outcome.Withdrawn(ticket));
    assertThat(withdraw(ticket, Optional.of(1), key)).isEqualTo(new Outcome.Withdrawn(ticket));
  }

  @Test
  void a_completion_and_a_withdrawal_at_once_leave_no_loose_end() {
    for (int round = 0; round < 20; round++) {
      TicketId ticket = bensTicket();
      TaskId task = workshop.task(ticket, "bind").id();

      Race.<Object>between(
          () -> workshop.complete(anna, task, "{\"good\": true}"), () -> withdraw(ben, ticket));

      assertThat(workshop.ticket(ticket).ticket().status()).isEqualTo(TicketStatus.WITHDRAWN);
      assertThat(workshop.open(ticket)).isEmpty();
    }
  }

  private TicketId bensTicket() {
    return workshop.submit(ben, "bouquet", "{}");
  }

  private Outcome withdraw(Actor actor, TicketId ticket) {
    return workshop
        .application()
        .withdrawTicket()
        .withdraw(
            new WithdrawTicket.Command(
                actor, ticket, "too late", Optional.empty(), Optional.empty()));
  }

  private Outcome withdraw(
      TicketId ticket, Optional<Integer> seenVersion, Optional<RequestKey> key) {
    return workshop
        .application()
        .withdrawTicket()
        .withdraw(new WithdrawTicket.Command(ben, ticket, "", seenVersion, key));
  }
}

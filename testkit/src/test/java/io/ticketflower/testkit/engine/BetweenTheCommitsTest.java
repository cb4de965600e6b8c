package io.ticketflower.testkit.engine;

import static io.ticketflower.testkit.engine.Workshop.TWO_STEPS;
import static org.assertj.core.api.Assertions.assertThat;

import io.ticketflower.application.engine.CompleteTask;
import io.ticketflower.application.engine.MoveOn;
import io.ticketflower.application.engine.TaskOutcome;
import io.ticketflower.application.ticket.WithdrawTicket;
import io.ticketflower.domain.engine.Task;
import io.ticketflower.domain.engine.TaskStatus;
import io.ticketflower.domain.engine.TicketId;
import io.ticketflower.domain.engine.TicketStatus;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// A completed task moves on from what its own commit wrote; whatever others did before it got
/// there is seen nevertheless.
final class BetweenTheCommitsTest {
  private final Workshop workshop = new Workshop();
  private final List<MoveOn.Left> left = new ArrayList<>();
  private final TicketId ticket = submitted();

  private TicketId submitted() {
    workshop.publish(TWO_STEPS);
    return workshop.submit("steps");
  }

  @BeforeEach
  void the_first_task_is_completed_and_has_yet_to_move_on() {
    MoveOn later =
        (_, work) -> {
          left.add(work);
          return List.of();
        };
    var command =
        new CompleteTask.Command(
            workshop.anna(),
            workshop.task(ticket, "first").id(),
            workshop.json("{\"ok\": 1}"),
            Optional.empty(),
            Optional.empty());
    assertThat(workshop.application().engine().completeTask(later).complete(command))
        .isInstanceOf(TaskOutcome.Done.class);
  }

  @AfterEach
  void nothing_is_stuck() {
    workshop.nothingIsStuck();
  }

  @Test
  void it_moves_on() {
    assertThat(moveOn()).extracting(Task::key).containsExactly("second");
    assertThat(workshop.open(ticket)).containsExactly("second");
  }

  @Test
  void it_moves_on_once() {
    moveOn();

    assertThat(moveOn()).isEmpty();
    assertThat(workshop.ticket(ticket).tasks()).hasSize(2);
  }

  @Test
  void a_ticket_that_was_withdrawn_meanwhile_stays_so() {
    workshop
        .application()
        .withdrawTicket()
        .withdraw(
            new WithdrawTicket.Command(
                workshop.anna(), ticket, "Not needed", Optional.empty(), Optional.empty()));

    assertThat(moveOn()).isEmpty();

    assertThat(workshop.ticket(ticket).ticket().status()).isEqualTo(TicketStatus.WITHDRAWN);
    assertThat(workshop.ticket(ticket).tasks()).hasSize(1);
    assertThat(workshop.status(ticket, "first")).isEqualTo(TaskStatus.COMPLETED);
  }

  @Test
  void another_process_that_was_quicker_has_done_it() {
    workshop.street().clock().tick(Duration.ofMinutes(1));
    workshop.application().engine().pickUpWork().pickUp();

    assertThat(moveOn()).isEmpty();
    assertThat(workshop.open(ticket)).containsExactly("second");
    assertThat(workshop.ticket(ticket).tasks()).hasSize(2);
  }

  private List<Task> moveOn() {
    return workshop.application().engine().moveOn().now(workshop.anna().company(), left.getFirst());
  }
}

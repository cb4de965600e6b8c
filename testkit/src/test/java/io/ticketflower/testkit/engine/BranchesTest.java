package io.ticketflower.testkit.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.ticketflower.application.engine.TaskOutcome;
import io.ticketflower.domain.engine.HistoryEntry.What;
import io.ticketflower.domain.engine.Task;
import io.ticketflower.domain.engine.TaskId;
import io.ticketflower.domain.engine.TaskStatus;
import io.ticketflower.domain.engine.TicketId;
import io.ticketflower.domain.engine.TicketStatus;
import io.ticketflower.domain.identity.Actor;
import io.ticketflower.testkit.Race;
import io.ticketflower.testkit.WorkflowJson;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// Tasks side by side, and where they meet.
final class BranchesTest {
  private static final WorkflowJson PARTY =
      WorkflowJson.of("party")
          .task("plan", "\"split\": \"all\"")
          .task("cake")
          .task("music")
          .task("dance", "\"join\": \"all\"")
          .transition("start", "plan")
          .transition("plan", "cake", "{\"!!\": [{\"var\": \"task.cake\"}]}")
          .transition("plan", "music")
          .transition("cake", "dance")
          .transition("music", "dance", "{\"!!\": [{\"var\": \"task.good\"}]}")
          .transition("music", "end")
          .transition("dance", "end");

  private final Workshop workshop = new Workshop();
  private final Actor anna = workshop.anna();

  @AfterEach
  void nothing_is_stuck() {
    workshop.nothingIsStuck();
  }

  @Test
  void branches_run_side_by_side_and_the_join_waits_for_all() {
    workshop.publish(PARTY);
    TicketId ticket = workshop.submit("party");

    workshop.complete(ticket, "plan", "{\"cake\": true}");
    assertThat(workshop.open(ticket)).containsExactlyInAnyOrder("cake", "music");
    workshop.complete(ticket, "music", "{\"good\": true}");
    assertThat(workshop.status(ticket, "dance")).isEqualTo(TaskStatus.PENDING);
    workshop.complete(ticket, "cake", "{}");

    assertThat(workshop.open(ticket)).containsExactly("dance");
    assertThat(workshop.assignee(ticket, "dance")).contains(anna.user());
    assertThat(workshop.history(ticket)).contains(What.TASK_RELEASED);
    workshop.complete(ticket, "dance", "{}");
    assertThat(workshop.ticket(ticket).ticket().status()).isEqualTo(TicketStatus.COMPLETED);
  }

  @Test
  void a_completion_names_what_is_to_be_done_because_of_it() {
    workshop.publish(PARTY);
    TicketId ticket = workshop.submit("party");

    assertThat(ledTo(ticket, "plan", "{\"cake\": true}"))
        .containsExactlyInAnyOrder("cake", "music");
    assertThat(ledTo(ticket, "music", "{\"good\": true}")).isEmpty();
    assertThat(ledTo(ticket, "cake", "{}")).containsExactly("dance");
    assertThat(ledTo(ticket, "dance", "{}")).isEmpty();
  }

  @Test
  void a_branch_that_ends_is_not_waited_for() {
    workshop.publish(PARTY);
    TicketId ticket = workshop.submit("party");
    workshop.complete(ticket, "plan", "{\"cake\": true}");
    workshop.complete(ticket, "cake", "{}");

    workshop.complete(ticket, "music", "{\"good\": false}");

    assertThat(workshop.open(ticket)).containsExactly("dance");
  }

  @Test
  void a_branch_that_was_not_started_is_not_waited_for() {
    workshop.publish(PARTY);
    TicketId ticket = workshop.submit("party");
    workshop.complete(ticket, "plan", "{\"cake\": false}");
    assertThat(workshop.open(ticket)).containsExactly("music");

    workshop.complete(ticket, "music", "{\"good\": true}");

    assertThat(workshop.open(ticket)).containsExactly("dance");
    assertThat(workshop.status(ticket, "dance")).isEqualTo(TaskStatus.OPEN);
  }

  @Test
  void branches_that_come_to_the_join_at_once_release_it_once() {
    workshop.publish(PARTY);
    TicketId ticket = workshop.submit("party");
    workshop.complete(ticket, "plan", "{\"cake\": true}");
    TaskId cake = workshop.task(ticket, "cake").id();
    TaskId music = workshop.task(ticket, "music").id();

    Race.between(
        () -> workshop.complete(anna, cake, "{}"),
        () -> workshop.complete(anna, music, "{\"good\": true}"));

    assertThat(workshop.open(ticket)).containsExactly("dance");
    assertThat(workshop.ticket(ticket).tasks()).hasSize(4);
  }

  private List<String> ledTo(TicketId ticket, String key, String output) {
    return workshop.complete(anna, workshop.task(ticket, key).id(), output)
            instanceof TaskOutcome.Done(_, var tasks)
        ? tasks.stream().map(Task::key).toList()
        : List.of("refused");
  }
}

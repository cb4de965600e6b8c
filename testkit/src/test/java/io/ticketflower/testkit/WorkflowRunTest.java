package io.ticketflower.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.ticketflower.application.engine.TaskOutcome;
import io.ticketflower.domain.engine.HistoryEntry.What;
import org.junit.jupiter.api.Test;

final class WorkflowRunTest {
  private static final WorkflowJson APPROVAL =
      WorkflowJson.of("approval")
          .task(
              "decide", "\"outputSchema\": {\"required\": [\"ok\"]}, \"companyRoles\": [\"Boss\"]")
          .task("pay")
          .transition("start", "decide")
          .transition("decide", "pay", "{\"==\": [{\"var\": \"task.ok\"}, true]}")
          .transition("pay", "end");

  @Test
  void tells_every_finding_of_a_document_with_errors() {
    assertThatIllegalArgumentException()
        .isThrownBy(() ->
            WorkflowRun.of(WorkflowJson.of("bad").task("a").transition("start", "b").json())
                .submit("{}"))
        .withMessageContaining("UNKNOWN_TASK")
        .withMessageContaining("UNREACHABLE_TASK")
        .withMessageContaining("/transitions/0/to");
  }

  @Test
  void tells_where_a_document_is_no_json() {
    assertThatIllegalArgumentException().isThrownBy(() -> WorkflowRun.of("{\n]").submit("{}"));
    assertThatIllegalArgumentException().isThrownBy(() -> WorkflowRun.of("[]").submit("{}"));
  }

  @Test
  void goes_by_a_ticket_definition_of_ones_own() {
    var start =
        WorkflowRun.of(APPROVAL.json())
            .withTicket(
                """
                {"key": "expense", "title": "Expense", "workflow": "approval", "companyRoles": ["Staff"],
                 "form": {"required": ["amount"]}}
                """);

    assertThatIllegalArgumentException()
        .isThrownBy(() -> start.submit("{}"))
        .withMessageContaining("at \"/amount\": Expected \"amount\", but it is missing.");
    assertThat(start.submit("{\"amount\": 3}").openTasks()).containsExactly("decide");
  }

  @Test
  void refuses_an_output_that_does_not_fit() {
    var run = WorkflowRun.of(APPROVAL.json()).submit("{}");

    assertThat(run.handIn("decide", "{}")).isInstanceOf(TaskOutcome.OutputRefused.class);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> run.complete("decide", "{}"))
        .withMessageContaining("/ok");
    assertThat(run.openTasks()).containsExactly("decide");
  }

  @Test
  void names_the_open_tasks_when_another_one_is_asked_for() {
    var run = WorkflowRun.of(APPROVAL.json()).submit("{}");

    assertThatIllegalArgumentException()
        .isThrownBy(() -> run.complete("pay", "{}"))
        .withMessage("Expected \"pay\" to be open, but only [decide] is.");
  }

  @Test
  void tells_why_a_ticket_is_stuck() {
    var run = WorkflowRun.of(APPROVAL.json()).submit("{}").complete("decide", "{\"ok\": false}");

    assertThat(run.openTasks()).isEmpty();
    assertThat(run.isCompleted()).isFalse();
    assertThat(run.errors())
        .containsExactly("Expected a transition from \"decide\" to hold, but none does.");
  }

  @Test
  void tells_what_happened() {
    var run =
        WorkflowRun.of(APPROVAL.json())
            .submit("{}")
            .complete("decide", "{\"ok\": true}")
            .complete("pay", "null");

    assertThat(run.history())
        .containsExactly(
            What.INSTANCE_STARTED,
            What.TASK_CREATED,
            What.TASK_COMPLETED,
            What.TASK_CREATED,
            What.TASK_COMPLETED,
            What.INSTANCE_COMPLETED);
  }

  @Test
  void waits_where_branches_meet() {
    var run =
        WorkflowRun.of(
                WorkflowJson.of("party")
                    .task("plan", "\"split\": \"all\"")
                    .task("cake")
                    .task("music")
                    .task("dance", "\"join\": \"all\"")
                    .transition("start", "plan")
                    .transition("plan", "cake")
                    .transition("plan", "music")
                    .transition("cake", "dance")
                    .transition("music", "dance")
                    .transition("dance", "end")
                    .json())
            .submit("{}")
            .complete("plan", "{}")
            .complete("cake", "{}");

    assertThat(run.openTasks()).containsExactly("music");
    assertThat(run.waitingTasks()).containsExactly("dance");
    assertThat(run.complete("music", "{}").openTasks()).containsExactly("dance");
  }
}

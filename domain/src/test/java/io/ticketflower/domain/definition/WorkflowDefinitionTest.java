package io.ticketflower.domain.definition;

import static io.ticketflower.domain.definition.Documents.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ticketflower.domain.rule.JsonObject;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Which way a ticket takes.
class WorkflowDefinitionTest {
  private static final JsonObject OK = (JsonObject) json("{\"task\": {\"ok\": true}}");
  private static final JsonObject NOT_OK = (JsonObject) json("{\"task\": {\"ok\": false}}");

  @Test
  void the_highest_priority_that_holds_is_taken() {
    var workflow = drawn("a b c", "start>a a>end@-1 a>b?@1 a>c?@5 b>end c>end");

    assertThat(taken(workflow, "a", OK)).containsExactly("c");
    assertThat(taken(workflow, "a", NOT_OK)).containsExactly("end");
  }

  @Test
  void the_order_of_the_document_breaks_ties() {
    var workflow = drawn("a b c", "start>a a>b?@5 a>c?@5 a>end b>end c>end");

    assertThat(taken(workflow, "a", OK)).containsExactly("b");
  }

  @Test
  void without_a_condition_a_transition_always_holds() {
    assertThat(taken(drawn("a", "start>a a>end"), "start", JsonObject.EMPTY)).containsExactly("a");
  }

  @Test
  void a_split_takes_every_transition_that_holds() {
    var workflow = drawn("s:split a b c", "start>s s>a s>b? s>c@5 a>end b>end c>end");

    assertThat(taken(workflow, "s", OK)).containsExactly("c", "a", "b");
    assertThat(taken(workflow, "s", NOT_OK)).containsExactly("c", "a");
  }

  @Test
  void if_none_holds_there_is_nowhere_to_go() {
    var workflow = drawn("a s:split", "start>a? a>s? s>end?");

    assertThat(workflow.route("start", NOT_OK)).isEqualTo(new Routing.NoneHolds("start"));
    assertThat(workflow.route("a", NOT_OK)).isEqualTo(new Routing.NoneHolds("a"));
    assertThat(workflow.route("s", NOT_OK)).isEqualTo(new Routing.NoneHolds("s"));
  }

  @Test
  void a_condition_that_can_not_be_worked_out_is_told_with_its_transition() {
    var workflow = conditioned("{\"-\": [{\"var\": \"task.price\"}, 100]}");

    var routing = workflow.route("a", (JsonObject) json("{\"task\": {\"price\": [\"dear\"]}}"));

    assertThat(routing)
        .isInstanceOfSatisfying(
            Routing.RuleFailed.class,
            failed -> {
              assertThat(failed.transition().pointer().value()).isEqualTo("/transitions/1");
              assertThat(failed.failure().message()).startsWith("Expected ");
            });
  }

  @Test
  void a_condition_behind_the_one_that_is_taken_is_never_asked() {
    var workflow = conditioned("{\"-\": [{\"var\": \"task.price\"}, 100]}", "@-1");

    assertThat(taken(workflow, "a", (JsonObject) json("{\"task\": {\"price\": [\"dear\"]}}")))
        .containsExactly("end");
  }

  @Test
  void it_knows_whether_anything_runs_side_by_side() {
    assertThat(drawn("s:split a b", "start>s s>a s>b a>end b>end").splits()).isTrue();
    assertThat(drawn("a", "start>a a>end").splits()).isFalse();
  }

  @Test
  void it_knows_whether_a_condition_reads_earlier_outputs() {
    assertThat(conditioned("{\"var\": \"tasks.a.ok\"}").readsEarlierOutputs("a")).isTrue();
    assertThat(conditioned("{\"var\": \"task.ok\"}").readsEarlierOutputs("a")).isFalse();
  }

  @Test
  void it_knows_whether_a_transform_reads_earlier_outputs() {
    assertThat(transformed("inputTransform", "tasks.a.ok").readsEarlierOutputs("a")).isTrue();
    assertThat(transformed("outputTransform", "tasks.a.ok").readsEarlierOutputs("a")).isTrue();
    assertThat(transformed("inputTransform", "task.ok").readsEarlierOutputs("a")).isFalse();
    assertThat(transformed("outputTransform", "task.ok").readsEarlierOutputs("a")).isFalse();
  }

  @Test
  void it_knows_whether_leaving_a_task_reads_what_was_submitted() {
    assertThat(conditioned("{\"var\": \"ticket.sku\"}").readsSubmission("a")).isTrue();
    assertThat(conditioned("{\"var\": \"submitter.email\"}").readsSubmission("a")).isTrue();
    assertThat(conditioned("{\"var\": \"task.ok\"}").readsSubmission("a")).isFalse();
    assertThat(transformed("outputTransform", "ticket.sku").readsSubmission("a")).isTrue();
  }

  @Test
  void leaving_a_task_takes_the_input_of_the_next_but_not_its_own() {
    var workflow = transformed("inputTransform", "ticket.sku");

    assertThat(workflow.readsSubmission("a")).isTrue();
    assertThat(workflow.readsSubmission("b")).isFalse();
  }

  @Test
  void whatever_ends_a_branch_may_take_the_input_of_a_join() {
    var split =
        transformed(
            "s:split a b j:join",
            "start>s s>a s>b a>j b>end j>end",
            "inputTransform",
            "ticket.sku");
    var straight =
        transformed("a b j:join", "start>a a>b b>j j>end", "inputTransform", "ticket.sku");

    assertThat(split.readsSubmission("b")).isTrue();
    assertThat(straight.readsSubmission("j")).isFalse();
  }

  @Test
  void a_task_must_be_there_to_be_asked_for() {
    var workflow = drawn("a", "start>a a>end");

    assertThat(workflow.hasTask("a")).isTrue();
    assertThat(workflow.hasTask("b")).isFalse();
    assertThat(workflow.tasks()).extracting(TaskDefinition::key).containsExactly("a");
    assertThatThrownBy(() -> workflow.task("b")).isInstanceOf(NullPointerException.class);
  }

  private static List<String> taken(WorkflowDefinition workflow, String from, JsonObject facts) {
    return switch (workflow.route(from, facts)) {
      case Routing.Taken(var transitions) -> transitions.stream().map(Transition::to).toList();
      case Routing.NoneHolds none -> throw new AssertionError(none.toString());
      case Routing.RuleFailed failed -> throw new AssertionError(failed.failure().message());
    };
  }

  private static WorkflowDefinition drawn(String tasks, String ways) {
    return WorkflowDocument.read(Documents.flow(tasks, ways)).definition().orElseThrow();
  }

  private static WorkflowDefinition conditioned(String rule) {
    return conditioned(rule, "");
  }

  private static WorkflowDefinition conditioned(String rule, String priority) {
    String flow = Documents.flow("a", "start>a a>end?" + priority + " a>end").toString();
    String asked = flow.replace("{\"var\":\"task.ok\"}", rule);
    return WorkflowDocument.read(json(asked)).definition().orElseThrow();
  }

  private static WorkflowDefinition transformed(String transform, String path) {
    return transformed("a b", "start>a a>b b>end", transform, path);
  }

  /// All tasks have the transform.
  private static WorkflowDefinition transformed(
      String tasks, String ways, String transform, String path) {
    String flow = Documents.flow(tasks, ways).toString();
    String asked =
        flow.replace(
                "\"type\":\"FORM\"",
                "\"type\":\"FORM\",\""
                    + transform
                    + "\":{\"f\":{\"$\":{\"var\":\""
                    + path
                    + "\"}}}")
            .replaceFirst("\\{", "{\"fields\":[{\"name\":\"f\",\"type\":\"any\"}],");
    return WorkflowDocument.read(json(asked)).definition().orElseThrow();
  }
}

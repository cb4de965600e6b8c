package io.ticketflower.bootstrap.eventlog;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import io.ticketflower.domain.definition.Reviewed;
import io.ticketflower.domain.definition.TaskDefinition;
import io.ticketflower.domain.definition.TicketDefinition;
import io.ticketflower.domain.definition.TicketDocument;
import io.ticketflower.domain.definition.WorkflowDefinition;
import io.ticketflower.domain.definition.WorkflowDocument;
import io.ticketflower.domain.rule.Json;
import io.ticketflower.domain.rule.JsonObject;
import java.nio.file.Path;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkflowDraftTest {
  private static final String HEADER = "case,activity,resource,timestamp\n";

  @TempDir Path folder;

  @Test
  void drafts_tasks_and_transitions_the_most_frequent_first() {
    WorkflowDraft draft = draft("abb ab ac abb");

    assertThat(draft.workflow().get("tasks").orElseThrow().toString())
        .isEqualTo(
            "[{\"key\":\"b\",\"title\":\"b\",\"description\":\"5 times in the log.\",\"type\":\"FORM\",\"assignment\":\"claim\",\"outputSchema\":{\"type\":\"object\",\"properties\":{\"next\":{\"enum\":[\"end\",\"b\"]}},\"required\":[\"next\"]}},"
                + "{\"key\":\"a\",\"title\":\"a\",\"description\":\"4 times in the log.\",\"type\":\"FORM\",\"assignment\":\"claim\",\"outputSchema\":{\"type\":\"object\",\"properties\":{\"next\":{\"enum\":[\"b\",\"c\"]}},\"required\":[\"next\"]}},"
                + "{\"key\":\"c\",\"title\":\"c\",\"description\":\"Once in the log.\",\"type\":\"FORM\",\"assignment\":\"claim\",\"outputSchema\":{\"type\":\"object\",\"properties\":{\"next\":{\"enum\":[\"end\"]}},\"required\":[\"next\"]}}]");
    assertThat(draft.workflow().get("transitions").orElseThrow().toString())
        .isEqualTo(
            "[{\"from\":\"start\",\"to\":\"a\"},"
                + "{\"from\":\"b\",\"to\":\"end\",\"when\":{\"==\":[{\"var\":\"task.next\"},\"end\"]}},"
                + "{\"from\":\"b\",\"to\":\"b\"},"
                + "{\"from\":\"a\",\"to\":\"b\",\"when\":{\"==\":[{\"var\":\"task.next\"},\"b\"]}},"
                + "{\"from\":\"a\",\"to\":\"c\"},"
                + "{\"from\":\"c\",\"to\":\"end\"}]");
    assertThat(draft.activities()).isEqualTo(3);
    assertThat(draft.transitions()).isEqualTo(6);
  }

  @Test
  void the_ticket_says_where_its_case_begins() {
    WorkflowDraft draft = draft("ab ba a");

    assertThat(draft.ticketType().get("form").orElseThrow().toString())
        .isEqualTo(
            "{\"type\":\"object\",\"properties\":{\"case\":{\"type\":\"string\"},\"first\":{\"enum\":[\"a\",\"b\"]}},\"required\":[\"case\",\"first\"]}");
    assertThat(draft.workflow().get("transitions").orElseThrow().toString())
        .startsWith(
            "[{\"from\":\"start\",\"to\":\"a\",\"when\":{\"==\":[{\"var\":\"ticket.first\"},\"a\"]}},{\"from\":\"start\",\"to\":\"b\"},");
  }

  @Test
  void the_worker_says_what_comes_next() {
    EventLog log = log("aba");
    WorkflowDraft draft = Logs.draft(log);
    LoggedCase only = log.cases().getFirst();

    assertThat(draft.submission(only))
        .isEqualTo(JsonObject.of("case", Json.of("0"), "first", Json.of("a")));
    assertThat(draft.output(only, 0)).isEqualTo(JsonObject.of("next", Json.of("b")));
    assertThat(draft.output(only, 1)).isEqualTo(JsonObject.of("next", Json.of("a")));
    assertThat(draft.output(only, 2)).isEqualTo(JsonObject.of("next", Json.of("end")));
  }

  @Test
  void nothing_is_found_in_what_was_drafted() {
    WorkflowDraft draft = Logs.draft(Logs.read(Logs.small()));

    Reviewed<WorkflowDefinition> workflow = WorkflowDocument.read(draft.workflow());
    Reviewed<TicketDefinition> ticketType = TicketDocument.read(draft.ticketType());

    assertThat(workflow.findings()).isEmpty();
    assertThat(ticketType.findings()).isEmpty();
    assertThat(workflow.definition().orElseThrow().tasks())
        .extracting(TaskDefinition::title)
        .containsExactlyInAnyOrder(
            "Take order",
            "Check stock",
            "Wait for flowers",
            "Bind bouquet",
            "Call customer",
            "Deliver",
            "Write invoice");
    assertThat(ticketType.definition().orElseThrow().workflow()).isEqualTo(WorkflowDraft.KEY);
  }

  @Test
  void the_same_log_gives_the_same_documents() {
    assertThat(Logs.draft(Logs.read(Logs.small())).workflow().toString())
        .isEqualTo(Logs.draft(Logs.read(Logs.small())).workflow().toString());
  }

  @Test
  void any_activity_makes_a_task() {
    EventLog log =
        Logs.read(
            Logs.write(
                folder,
                "log.csv",
                HEADER
                    + IntStream.range(0, 50)
                        .mapToObj("1,%s,Ben,2026-05-04T12:00:00Z\n"::formatted)
                        .collect(joining())
                    + "2,End,Ben,2026-05-04T12:00:00Z\n"
                    + "2,end,Ben,2026-05-04T12:00:00Z\n"
                    + "2,花束,Ben,2026-05-04T12:00:00Z\n"
                    + "2,💐,Ben,2026-05-04T12:00:00Z\n"
                    + "2,"
                    + "💐".repeat(150)
                    + ",Ben,2026-05-04T12:00:00Z\n"
                    + "2,"
                    + "long ".repeat(90)
                    + "1,Ben,2026-05-04T12:00:00Z\n"
                    + "2,"
                    + "long ".repeat(90)
                    + "2,Ben,2026-05-04T12:00:00Z\n"));

    WorkflowDraft draft = Logs.draft(log);

    assertThat(WorkflowDocument.read(draft.workflow()).findings()).isEmpty();
    assertThat(draft.activities()).isEqualTo(57);
  }

  @Test
  void refuses_more_activities_than_a_workflow_holds() {
    assertThat(WorkflowDraft.of(activities(200)))
        .isInstanceOf(WorkflowDraft.Drafting.Drafted.class);
    assertThat(WorkflowDraft.of(activities(201)))
        .isEqualTo(
            new WorkflowDraft.Drafting.TooMuch(
                "Expected at most 200 activities, since a workflow holds no more, but the log has 201."));
  }

  @Test
  void refuses_more_transitions_than_a_workflow_holds() {
    String all =
        IntStream.range(0, 40 * 40)
            .mapToObj(pair ->
                "%1$d,%2$d,Ben,2026-05-04T12:00:00Z\n%1$d,%3$d,Ben,2026-05-04T12:00:00Z\n"
                    .formatted(pair, pair / 40, pair % 40))
            .collect(joining());

    assertThat(WorkflowDraft.of(Logs.read(Logs.write(folder, "log.csv", HEADER + all))))
        .isEqualTo(
            new WorkflowDraft.Drafting.TooMuch(
                "Expected at most 1,000 different steps from one activity to another, since a workflow holds no more, but the log has 1,680."));
  }

  private EventLog activities(int count) {
    return Logs.read(
        Logs.write(
            folder,
            "log.csv",
            HEADER
                + IntStream.range(0, count)
                    .mapToObj("1,Step %d,Ben,2026-05-04T12:00:00Z\n"::formatted)
                    .collect(joining())));
  }

  private WorkflowDraft draft(String cases) {
    return Logs.draft(log(cases));
  }

  /// Each word is a case, each letter an activity.
  private EventLog log(String words) {
    String[] cases = words.split(" ", -1);
    StringBuilder rows = new StringBuilder(HEADER);
    for (int index = 0; index < cases.length; index++) {
      for (char activity : cases[index].toCharArray()) {
        rows.append("%d,%s,Ben,2026-05-04T12:00:00Z\n".formatted(index, activity));
      }
    }
    return Logs.read(Logs.write(folder, "words.csv", rows.toString()));
  }
}

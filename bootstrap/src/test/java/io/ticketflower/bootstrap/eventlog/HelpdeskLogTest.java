package io.ticketflower.bootstrap.eventlog;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.ticketflower.domain.definition.Transition;
import io.ticketflower.domain.definition.WorkflowDocument;
import io.ticketflower.domain.rule.Json;
import io.ticketflower.domain.rule.JsonArray;
import io.ticketflower.domain.rule.JsonNumber;
import io.ticketflower.domain.rule.JsonObject;
import io.ticketflower.domain.rule.JsonString;
import io.ticketflower.integration.json.JacksonJsonReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A real help desk's log, where it is at hand; it is not ours to ship.
class HelpdeskLogTest {
  @TempDir Path folder;

  @BeforeAll
  static void the_log_is_at_hand() {
    assumeTrue(
        Files.exists(csv()),
        () ->
            "Skipped: there is no %s; say where the data is by -Dticketflower.testdata=…"
                .formatted(csv()));
  }

  static Path csv() {
    return testdata().resolve("helpdesk/helpdesk_dev.csv");
  }

  private static Path testdata() {
    return Path.of(System.getProperty("ticketflower.testdata", "../../shared/data"));
  }

  @Test
  void is_read_whole() {
    EventLog log = Logs.read(csv());

    assertThat(log.cases()).hasSize(3_664);
    assertThat(log.events()).isEqualTo(16_937);
    assertThat(log.resources()).hasSize(20);
  }

  /// Somebody else counted which activity followed which.
  @Test
  void is_drafted_as_somebody_else_counted_it() throws IOException {
    JsonObject counted =
        (JsonObject)
            new JacksonJsonReader()
                .readOwn(Files.readString(testdata().resolve("helpdesk/dfg_dev.json")));
    WorkflowDraft draft = Logs.draft(Logs.read(csv()));
    Successions successions = draft.successions();

    assertThat(draft.activities()).isEqualTo(13);
    for (List<Json> activity : pairs(counted, "activities")) {
      assertThat(successions.count(draft.taskKey(text(activity.getFirst()))))
          .isEqualTo(number(activity.getLast()));
    }
    for (List<Json> start : pairs(counted, "start")) {
      assertThat(successions.countOf(Transition.START, draft.taskKey(text(start.getFirst()))))
          .isEqualTo(number(start.getLast()));
    }
    for (List<Json> end : pairs(counted, "end")) {
      assertThat(successions.countOf(draft.taskKey(text(end.getFirst())), Transition.END))
          .isEqualTo(number(end.getLast()));
    }
    List<Json> transitions = items(counted, "transitions");
    for (Json transition : transitions) {
      JsonObject it = (JsonObject) transition;
      assertThat(
              successions.countOf(
                  draft.taskKey(text(it.get("from").orElseThrow())),
                  draft.taskKey(text(it.get("to").orElseThrow()))))
          .isEqualTo(number(it.get("count").orElseThrow()));
    }
    assertThat(draft.transitions())
        .isEqualTo(
            transitions.size() + pairs(counted, "start").size() + pairs(counted, "end").size());
    assertThat(WorkflowDocument.read(draft.workflow()).findings()).isEmpty();
  }

  /// All of it is imported over PostgreSQL; in memory that would take long.
  @Test
  void its_beginning_is_imported_exactly() throws IOException {
    try (Stream<String> lines = Files.lines(csv())) {
      Path beginning = Logs.write(folder, "beginning.csv", lines.limit(601).collect(joining("\n")));

      ImportReport report = Desk.inMemory().run(beginning);

      assertThat(report.log().events()).isEqualTo(600);
      assertThat(report.check().deviations()).isEmpty();
      assertThat(report.isExact()).isTrue();
    }
  }

  private static List<List<Json>> pairs(JsonObject counted, String name) {
    return items(counted, name).stream().map(it -> ((JsonArray) it).items()).toList();
  }

  private static List<Json> items(JsonObject counted, String name) {
    return ((JsonArray) counted.get(name).orElseThrow()).items();
  }

  private static String text(Json json) {
    return ((JsonString) json).value();
  }

  private static int number(Json json) {
    return ((JsonNumber) json).value().intValueExact();
  }
}

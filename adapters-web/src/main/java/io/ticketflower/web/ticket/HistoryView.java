package io.ticketflower.web.ticket;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import io.ticketflower.application.engine.History;
import io.ticketflower.domain.engine.HistoryEntry;
import io.ticketflower.domain.engine.TaskId;
import io.ticketflower.domain.rule.JsonObject;
import io.ticketflower.web.http.Person;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// What happened to a ticket, oldest first.
///
/// @param nextAfter send it as `after` to get what comes next; left out when this is all for now
@Serdeable.Serializable
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@Schema(name = "History")
record HistoryView(List<Entry> items, Optional<Integer> nextAfter) {

  /// One thing that happened.
  ///
  /// @param number 1, 2, 3 … without a gap
  /// @param task the task that it is about
  /// @param by who did it; left out when the machinery did
  @Serdeable.Serializable
  @JsonInclude(JsonInclude.Include.NON_ABSENT)
  @Schema(name = "HistoryEntry")
  record Entry(
      @Schema(example = "4") int number,
      HistoryEntry.What what,
      Optional<TaskId> task,
      Optional<String> taskTitle,
      Optional<Person> by,
      Instant at,
      JsonObject details) {

    static Entry of(History.Row row) {
      HistoryEntry entry = row.entry();
      return new Entry(
          entry.number(),
          entry.what(),
          entry.task(),
          row.taskTitle(),
          Person.of(entry.by(), row.byName()),
          entry.at(),
          entry.details());
    }
  }

  static HistoryView of(List<History.Row> rows, int limit) {
    Optional<Integer> nextAfter =
        rows.size() < limit ? Optional.empty() : Optional.of(rows.getLast().entry().number());
    return new HistoryView(rows.stream().map(Entry::of).toList(), nextAfter);
  }
}

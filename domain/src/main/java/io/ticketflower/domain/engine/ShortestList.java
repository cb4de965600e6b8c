package io.ticketflower.domain.engine;

import static java.util.Comparator.comparingInt;

import io.ticketflower.domain.rule.Json;
import io.ticketflower.domain.rule.JsonObject;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Gives a task to whoever has the fewest open ones; among equals to the one who got a task longest
/// ago.
public record ShortestList(Worker chosen, int candidates) {
  private static final Comparator<Worker> ORDER =
      comparingInt(Worker::openTasks)
          .thenComparing(worker -> worker.lastAssigned().orElse(Instant.MIN))
          .thenComparing(worker -> worker.user().value());

  public static Optional<ShortestList> of(List<Worker> eligible) {
    return eligible.stream().min(ORDER).map(chosen -> new ShortestList(chosen, eligible.size()));
  }

  /// Why this person: kept with the assignment and shown.
  public JsonObject reason() {
    return JsonObject.of(
        "reason", Json.of("shortest list"),
        "openTasks", Json.of(chosen.openTasks()),
        "candidates", Json.of(candidates));
  }
}

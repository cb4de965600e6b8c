package io.ticketflower.domain.engine;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import io.ticketflower.domain.definition.TaskDefinition;
import io.ticketflower.domain.definition.Transition;
import io.ticketflower.domain.definition.WorkflowDefinition;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Where a ticket is in its workflow, where it has been and where it may still come: a pure
/// function of the definition that the ticket runs by, of its tasks, and of what went wrong.
///
/// @param steps as people read them
/// @param ways what leads from one step to another, in the order of the steps
/// @param stuckAtStart whether the ticket could not even begin
public record Course(List<Step> steps, List<Way> ways, boolean stuckAtStart) {

  public Course {
    steps = List.copyOf(steps);
    ways = List.copyOf(ways);
  }

  /// Where a step stands.
  public enum State {
    /// The ticket has been there and gone on.
    DONE,
    /// The ticket is there.
    NOW,
    /// The ticket is there and can't go on; a ticket error tells why.
    FAILED,
    /// The ticket may still come there.
    AHEAD,
    /// The ticket was never done there, and will not be.
    SKIPPED
  }

  /// One step of the workflow.
  ///
  /// @param visits each time that the ticket came there, the first one first
  /// @param since how long it has been in this state; empty where nothing has happened yet
  public record Step(
      TaskDefinition task, State state, List<Visit> visits, Optional<Instant> since) {
    public Step {
      visits = List.copyOf(visits);
    }

    /// The visit that is going on, or the last one.
    public Optional<Visit> latest() {
      return visits.stream()
          .filter(Visit::isPresent)
          .findFirst()
          .or(() -> visits.stream().reduce((_, later) -> later));
    }
  }

  /// A transition, and how often it is known to have been taken.
  public record Way(Transition transition, int taken) {}

  /// @param over whether the ticket is completed, withdrawn or cancelled
  /// @param visits in the order of their tasks' numbers
  /// @param errors those that are not resolved
  public static Course of(
      WorkflowDefinition workflow, boolean over, List<Visit> visits, List<TicketError> errors) {
    Map<String, List<Visit>> byStep = visits.stream().collect(groupingBy(Visit::key));
    Map<TaskId, Instant> failedAt =
        errors.stream()
            .filter(error -> error.task().isPresent())
            .collect(
                toMap(
                    error -> error.task().orElseThrow(),
                    TicketError::raisedAt,
                    (one, other) -> one.isBefore(other) ? one : other));
    Set<String> ahead = over ? Set.of() : ahead(workflow, visits);
    List<Step> steps =
        workflow.tasksInReadingOrder().stream()
            .map(task -> {
              List<Visit> there = byStep.getOrDefault(task.key(), List.of());
              State state = state(there, over, failedAt.keySet(), ahead.contains(task.key()));
              return new Step(task, state, there, since(state, there, failedAt));
            })
            .toList();
    boolean stuckAtStart = !over && visits.isEmpty() && !errors.isEmpty();
    return new Course(steps, ways(workflow, steps, visits), stuckAtStart);
  }

  private static Set<String> ahead(WorkflowDefinition workflow, List<Visit> visits) {
    Set<String> ahead = new HashSet<>();
    var waiting = new ArrayDeque<String>();
    if (visits.isEmpty()) {
      waiting.add(Transition.START);
    }
    visits.stream().filter(Visit::isPresent).map(Visit::key).forEach(waiting::add);
    while (!waiting.isEmpty()) {
      workflow.leaving(waiting.remove()).stream()
          .map(Transition::to)
          .filter(ahead::add)
          .forEach(waiting::add);
    }
    return ahead;
  }

  private static State state(
      List<Visit> visits, boolean over, Set<TaskId> failed, boolean isAhead) {
    List<Visit> present = over ? List.of() : visits.stream().filter(Visit::isPresent).toList();
    if (present.stream().anyMatch(visit -> hasFailed(visit, failed))) {
      return State.FAILED;
    }
    if (!present.isEmpty()) {
      return State.NOW;
    }
    if (visits.stream().anyMatch(visit -> visit.status() == TaskStatus.COMPLETED)) {
      return State.DONE;
    }
    return isAhead ? State.AHEAD : State.SKIPPED;
  }

  private static boolean hasFailed(Visit visit, Set<TaskId> failed) {
    return visit.status() == TaskStatus.ERROR || failed.contains(visit.task());
  }

  private static Optional<Instant> since(
      State state, List<Visit> visits, Map<TaskId, Instant> failedAt) {
    return switch (state) {
      case NOW ->
          visits.stream().filter(Visit::isPresent).map(Visit::createdAt).min(Instant::compareTo);
      case FAILED ->
          visits.stream()
              .filter(visit -> hasFailed(visit, failedAt.keySet()))
              .map(visit -> failedAt.getOrDefault(visit.task(), visit.createdAt()))
              .min(Instant::compareTo);
      case DONE ->
          visits.stream()
              .filter(visit -> visit.status() == TaskStatus.COMPLETED)
              .flatMap(visit -> visit.endedAt().stream())
              .max(Comparator.naturalOrder());
      case AHEAD, SKIPPED -> Optional.empty();
    };
  }

  private static List<Way> ways(
      WorkflowDefinition workflow, Collection<Step> steps, List<Visit> visits) {
    TakenWays taken = TakenWays.of(workflow, visits);
    return Stream.concat(Stream.of(Transition.START), steps.stream().map(step -> step.task().key()))
        .flatMap(from -> workflow.leaving(from).stream())
        .map(way -> new Way(way, taken.times(way)))
        .toList();
  }
}

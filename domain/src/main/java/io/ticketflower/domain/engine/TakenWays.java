package io.ticketflower.domain.engine;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import io.ticketflower.domain.definition.Transition;
import io.ticketflower.domain.definition.WorkflowDefinition;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// How often each transition was taken, as the tasks show it. Most are seen by the task to which
/// they led. One to the end, or to a join that another branch had reached before, made no task: it
/// is counted where it is the only one that can have been taken, and nothing is guessed.
final class TakenWays {
  private final WorkflowDefinition workflow;
  private final List<Visit> visits;
  private final Map<Transition, Integer> times = new HashMap<>();

  private TakenWays(WorkflowDefinition workflow, List<Visit> visits) {
    this.workflow = workflow;
    this.visits = visits;
  }

  static TakenWays of(WorkflowDefinition workflow, List<Visit> visits) {
    TakenWays ways = new TakenWays(workflow, visits);
    ways.countSeen();
    ways.countUnseen();
    return ways;
  }

  int times(Transition way) {
    return times.getOrDefault(way, 0);
  }

  private void countSeen() {
    Map<TaskId, String> keys = visits.stream().collect(toMap(Visit::task, Visit::key));
    for (Visit visit : visits) {
      String from = visit.cameFrom().map(keys::get).orElse(Transition.START);
      count(from, visit.key());
    }
  }

  private void countUnseen() {
    Set<TaskId> ledOn = visits.stream().flatMap(it -> it.cameFrom().stream()).collect(toSet());
    for (Visit visit : visits) {
      if (visit.movedOn() && !ledOn.contains(visit.task()) && workflow.hasTask(visit.key())) {
        List<String> possible =
            workflow.leaving(visit.key()).stream()
                .map(Transition::to)
                .filter(to -> makesNoTask(visit, to))
                .distinct()
                .toList();
        if (possible.size() == 1) {
          count(visit.key(), possible.getFirst());
        }
      }
    }
  }

  private boolean makesNoTask(Visit from, String to) {
    return to.equals(Transition.END) || isAwaitedBy(from, to);
  }

  private boolean isAwaitedBy(Visit from, String to) {
    return workflow.task(to).joins()
        && from.branch().block().filter(block -> isAwaited(block, to)).isPresent();
  }

  private boolean isAwaited(Block block, String join) {
    return visits.stream()
        .anyMatch(it -> it.key().equals(join) && it.branch().equals(block.outside()));
  }

  /// Of two that lead from the same step to the same, the tasks can't tell which was taken: the one
  /// that is asked first counts for both.
  private void count(String from, String to) {
    workflow.leaving(from).stream()
        .filter(it -> it.to().equals(to))
        .findFirst()
        .ifPresent(way -> times.merge(way, 1, Integer::sum));
  }
}

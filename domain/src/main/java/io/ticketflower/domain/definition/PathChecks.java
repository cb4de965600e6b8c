package io.ticketflower.domain.definition;

import static java.util.stream.Collectors.joining;

import io.ticketflower.domain.definition.WorkflowGraph.Step;
import io.ticketflower.domain.definition.WorkflowGraph.Way;
import io.ticketflower.domain.rule.Findings;
import io.ticketflower.domain.rule.JsonPointer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Whether a ticket gets from the start to each task, and from each task to the end, and meets a
/// person before it comes by a second time.
final class PathChecks {
  private final WorkflowGraph graph;
  private final Findings findings;

  PathChecks(WorkflowGraph graph, Findings findings) {
    this.graph = graph;
    this.findings = findings;
  }

  void check() {
    everythingIsReached();
    everythingEnds();
    everyLoopMeetsAPerson();
  }

  private void everythingIsReached() {
    if (graph.leaving(Transition.START).isEmpty()) {
      findings.error(
          "NO_TRANSITION_FROM_START",
          JsonPointer.ROOT.child("transitions"),
          "Expected a transition from \"start\", but there is none.",
          "Add {\"from\": \"start\", \"to\": …} with the key of the first task.");
      return;
    }
    Set<String> reached = graph.after(List.of(Transition.START));
    for (Step step : graph.steps()) {
      if (!reached.contains(step.key())) {
        findings.error(
            "UNREACHABLE_TASK",
            step.pointer(),
            "Expected a way from \"start\" to \"" + step.key() + "\", but there is none.",
            "Add a transition to it, or remove the task.");
      }
    }
  }

  /// A task without a way out is told once, at that task, and not again at all that lead to it; the
  /// same with a transition to a task that does not exist.
  private void everythingEnds() {
    List<String> wayOut = new ArrayList<>(List.of(Transition.END, ""));
    for (Step step : graph.steps()) {
      if (graph.leaving(step.key()).isEmpty()) {
        wayOut.add(step.key());
        findings.error(
            "NO_TRANSITION_OUT",
            step.pointer(),
            "Expected a transition out of \"" + step.key() + "\", but there is none.",
            "Add a transition from it to the next task, or to \"end\".");
      }
    }
    Set<String> ending = graph.before(wayOut);
    for (Step step : graph.steps()) {
      if (!ending.contains(step.key())) {
        findings.error(
            "NO_WAY_TO_END",
            step.pointer(),
            "Expected a way from \""
                + step.key()
                + "\" to \"end\", but all lead round in a circle.",
            "Add a transition that leaves the circle.");
      }
    }
  }

  private void everyLoopMeetsAPerson() {
    List<Step> machines = graph.steps().stream().filter(step -> !step.person()).toList();
    List<Way> between = new ArrayList<>();
    for (Way way : graph.ways()) {
      if (isMachine(way.from()) && isMachine(way.to())) {
        between.add(way);
      }
    }
    var withoutPeople = new WorkflowGraph(machines, between);
    Set<String> told = new HashSet<>();
    for (Step step : machines) {
      List<Step> loop = told.contains(step.key()) ? List.of() : loopThrough(step, withoutPeople);
      if (!loop.isEmpty()) {
        loop.forEach(it -> told.add(it.key()));
        findings.error(
            "LOOP_WITHOUT_PERSON",
            step.pointer(),
            "Expected a person in every loop, but there is none in that of "
                + loop.stream().map(it -> "\"" + it.key() + "\"").collect(joining(", "))
                + ".",
            "Put a task of the type FORM into the loop, so that it can't run for ever by itself.");
      }
    }
  }

  private boolean isMachine(String key) {
    return graph.hasStep(key) && !graph.step(key).person();
  }

  /// All that lies on a way from the step back to itself; empty if there is none.
  private static List<Step> loopThrough(Step step, WorkflowGraph graph) {
    List<String> next = graph.leaving(step.key()).stream().map(Way::to).toList();
    Set<String> after = graph.after(next);
    if (!after.contains(step.key())) {
      return List.of();
    }
    Set<String> before = graph.before(List.of(step.key()));
    return graph.steps().stream()
        .filter(it -> after.contains(it.key()) && before.contains(it.key()))
        .toList();
  }
}

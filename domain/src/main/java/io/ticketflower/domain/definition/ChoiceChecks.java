package io.ticketflower.domain.definition;

import static java.util.Comparator.comparingInt;

import io.ticketflower.domain.definition.WorkflowGraph.Step;
import io.ticketflower.domain.definition.WorkflowGraph.Way;
import io.ticketflower.domain.rule.Findings;
import io.ticketflower.domain.rule.JsonPointer;
import java.util.List;

/// Whether the transitions out of a task leave a ticket somewhere to go, and whether each of them
/// can ever be taken. Only warnings: the writer may know more of the data than can be seen here.
final class ChoiceChecks {
  private final WorkflowGraph graph;
  private final Findings findings;

  ChoiceChecks(WorkflowGraph graph, Findings findings) {
    this.graph = graph;
    this.findings = findings;
  }

  void check() {
    checkChoice(Transition.START, JsonPointer.ROOT.child("transitions"));
    for (Step step : graph.steps()) {
      if (step.splits()) {
        checkSplit(step);
      } else {
        checkChoice(step.key(), step.pointer());
      }
    }
  }

  private void checkChoice(String from, JsonPointer at) {
    checkDeadEnd(from, at);
    List<Way> asked =
        graph.leaving(from).stream().sorted(comparingInt(Way::priority).reversed()).toList();
    boolean decided = false;
    for (Way way : asked) {
      if (decided) {
        findings.warning(
            "TRANSITION_NEVER_TAKEN",
            way.pointer(),
            "Expected each transition to be possible, but one from \""
                + from
                + "\" without a condition always comes before this one.",
            "Give this one a higher \"priority\", or the other one a condition.");
      }
      decided |= !way.conditional();
    }
  }

  private void checkDeadEnd(String from, JsonPointer at) {
    List<Way> ways = graph.leaving(from);
    if (!ways.isEmpty() && ways.stream().allMatch(Way::conditional)) {
      findings.warning(
          "NOWHERE_TO_GO",
          at,
          "Expected a transition without a condition out of \""
              + from
              + "\", but each has one: a ticket may have nowhere to go.",
          "Add a transition without \"when\" and with the lowest priority.");
    }
  }

  private void checkSplit(Step step) {
    checkDeadEnd(step.key(), step.pointer());
    if (graph.leaving(step.key()).size() == 1) {
      findings.warning(
          "SPLIT_WITH_ONE_WAY",
          step.pointer().child("split"),
          "Expected at least two transitions out of the split \""
              + step.key()
              + "\", but there is one.",
          "Add the other branches, or remove \"split\".");
    }
  }
}

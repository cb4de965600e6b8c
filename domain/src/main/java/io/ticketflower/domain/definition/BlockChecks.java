package io.ticketflower.domain.definition;

import io.ticketflower.domain.definition.WorkflowGraph.Step;
import io.ticketflower.domain.definition.WorkflowGraph.Way;
import io.ticketflower.domain.rule.Findings;
import io.ticketflower.domain.rule.JsonPointer;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;

/// Whether splits and joins are well nested: each task stands in one branch of one block (or
/// outside of all), and the branches of a block meet in one join.
///
/// Walks from the start and remembers where each task was met first; a way that comes from
/// somewhere else is a finding. A task that is never reached is told elsewhere.
final class BlockChecks {
  private final WorkflowGraph graph;
  private final Findings findings;
  private final Map<String, Surroundings> met = new HashMap<>();
  private final Map<String, String> splitOfJoin = new HashMap<>();
  private final Map<String, String> joinOfSplit = new HashMap<>();
  private final Queue<String> waiting = new ArrayDeque<>();

  /// One branch of one split; its index is that of the transition among those out of the split.
  private record Branch(String split, int index) {}

  /// The branches around a task, the outermost first.
  private record Surroundings(List<Branch> branches) {
    static final Surroundings NONE = new Surroundings(List.of());

    boolean isEmpty() {
      return branches.isEmpty();
    }

    Surroundings inside(Branch branch) {
      var longer = new ArrayList<>(branches);
      longer.add(branch);
      return new Surroundings(longer);
    }

    Surroundings outside() {
      return new Surroundings(branches.subList(0, branches.size() - 1));
    }

    String split() {
      return branches.getLast().split();
    }

    String told() {
      return isEmpty()
          ? "outside of every split"
          : "branch " + (branches.getLast().index() + 1) + " of \"" + split() + "\"";
    }

    /// Whether both lie in the same block, but in different branches of it.
    boolean isBeside(Surroundings other) {
      for (int depth = 0; depth < Math.min(branches.size(), other.branches.size()); depth++) {
        if (!branches.get(depth).equals(other.branches.get(depth))) {
          return branches.get(depth).split().equals(other.branches.get(depth).split());
        }
      }
      return false;
    }
  }

  BlockChecks(WorkflowGraph graph, Findings findings) {
    this.graph = graph;
    this.findings = findings;
  }

  void check() {
    leave(Transition.START, Surroundings.NONE);
    while (!waiting.isEmpty()) {
      String key = waiting.remove();
      leave(key, met.getOrDefault(key, Surroundings.NONE));
    }
  }

  private void leave(String from, Surroundings around) {
    int index = 0;
    for (Way way : graph.leaving(from)) {
      Surroundings along = graph.splits(from) ? around.inside(new Branch(from, index)) : around;
      index++;
      if (graph.hasStep(way.to())) {
        Step to = graph.step(way.to());
        arrive(way, to, to.joins() ? join(way, along) : along);
      }
    }
  }

  private void arrive(Way way, Step to, Surroundings here) {
    Surroundings before = met.putIfAbsent(to.key(), here);
    if (before == null) {
      waiting.add(to.key());
    } else if (!to.joins() && !before.equals(here)) {
      tellSecondPlace(way, before, here);
    }
  }

  private void tellSecondPlace(Way way, Surroundings before, Surroundings here) {
    JsonPointer at = way.pointer().child("to");
    String places = before.told() + ", but this transition reaches it from " + here.told();
    if (here.isBeside(before)) {
      findings.error(
          "TASK_IN_TWO_BRANCHES",
          at,
          "Expected \"" + way.to() + "\" in one branch, " + places + ".",
          "Add \"join\": \"all\" to \"" + way.to() + "\", or make a task for each branch.");
    } else if (graph.after(List.of(way.to())).contains(way.from())) {
      findings.error(
          "LOOP_LEAVES_BRANCH",
          at,
          "Expected the loop through \"" + way.to() + "\" to stay in " + places + ".",
          "Lead the loop back to a task of the same branch, or loop after the join.");
    } else {
      findings.error(
          "TASK_IN_TWO_BLOCKS",
          at,
          "Expected \"" + way.to() + "\" in " + places + ".",
          "Let the block's branches meet in a join first, or make a task for each place.");
    }
  }

  /// Where a join stands: outside of the block that it closes.
  private Surroundings join(Way way, Surroundings along) {
    JsonPointer at = way.pointer().child("to");
    String join = way.to();
    if (along.isEmpty()) {
      findings.error(
          "JOIN_OUTSIDE_BLOCK",
          at,
          "Expected the join \"" + join + "\" after a split, but here no split comes before it.",
          "Remove \"join\" from \"" + join + "\", or add \"split\": \"all\" to a task before it.");
      return along;
    }
    String split = along.split();
    String otherSplit = splitOfJoin.putIfAbsent(join, split);
    if (otherSplit != null && !otherSplit.equals(split)) {
      findings.error(
          "JOIN_OF_TWO_SPLITS",
          at,
          "Expected the join \""
              + join
              + "\" to close the block of \""
              + otherSplit
              + "\", but here it is reached from that of \""
              + split
              + "\".",
          "Give each split a join of its own.");
      return along.outside();
    }
    String otherJoin = joinOfSplit.putIfAbsent(split, join);
    if (otherJoin != null && !otherJoin.equals(join)) {
      findings.error(
          "SPLIT_WITH_TWO_JOINS",
          at,
          "Expected the branches of \""
              + split
              + "\" to meet in \""
              + otherJoin
              + "\", but here one goes to the join \""
              + join
              + "\".",
          "Let all branches of a split meet in the same join, or end.");
    }
    return along.outside();
  }
}

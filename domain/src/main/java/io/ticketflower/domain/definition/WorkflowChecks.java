package io.ticketflower.domain.definition;

import static io.ticketflower.domain.definition.ObjectReader.cut;

import io.ticketflower.domain.definition.WorkflowGraph.Step;
import io.ticketflower.domain.definition.WorkflowGraph.Way;
import io.ticketflower.domain.rule.Findings;
import io.ticketflower.domain.rule.JsonPointer;
import io.ticketflower.domain.rule.NearestName;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Checks what a workflow's document means, as far as it could be read.
final class WorkflowChecks {
  private final List<TaskReader.Read> tasks;
  private final Findings findings;

  WorkflowChecks(List<TaskReader.Read> tasks, Findings findings) {
    this.tasks = tasks;
    this.findings = findings;
  }

  void checkTasks() {
    for (var read : tasks) {
      if (!read.task().type().isRunnable()) {
        findings.error(
            "TASK_TYPE_NOT_RUNNABLE",
            read.at().child("type"),
            "Expected a task that this version can run, but it can't run "
                + read.task().type()
                + " yet.",
            "Make it a FORM for now, in which a person does the step.");
      }
    }
  }

  void checkTransitions(List<Way> ways) {
    var graph = new WorkflowGraph(tasks.stream().map(WorkflowChecks::step).toList(), known(ways));
    new PathChecks(graph, findings).check();
    new ChoiceChecks(graph, findings).check();
    new BlockChecks(graph, findings).check();
  }

  private static Step step(TaskReader.Read read) {
    TaskDefinition task = read.task();
    boolean person = task.type() == TaskType.FORM;
    return new Step(task.key(), person, task.splits(), task.joins(), read.at());
  }

  /// Transitions between tasks that exist. One that leads to a mistyped task counts as if it were
  /// typed well, so that one slip is told once and not as an unreachable task as well.
  private List<Way> known(List<Way> ways) {
    List<Way> known = new ArrayList<>();
    for (Way way : ways) {
      String from = from(way);
      String to = to(way);
      if (!from.isEmpty()) {
        known.add(new Way(from, to, way.priority(), way.conditional(), way.pointer()));
      }
    }
    return known;
  }

  private String from(Way way) {
    JsonPointer at = way.pointer().child("from");
    if (way.from().equals(Transition.END)) {
      findings.error(
          "TRANSITION_OUT_OF_END",
          at,
          "Expected a task or \"start\", but nothing leads out of \"end\".",
          "Name the task after which this transition is taken.");
      return "";
    }
    return known(way.from(), Transition.START, at);
  }

  private String to(Way way) {
    JsonPointer at = way.pointer().child("to");
    if (way.to().equals(Transition.START)) {
      findings.error(
          "TRANSITION_INTO_START",
          at,
          "Expected a task or \"end\", but nothing leads into \"start\".",
          "Name the first task, if the ticket shall begin anew.");
      return "";
    }
    return known(way.to(), Transition.END, at);
  }

  private String known(String key, String reserved, JsonPointer at) {
    List<String> keys =
        Stream.concat(Stream.of(reserved), tasks.stream().map(it -> it.task().key())).toList();
    if (key.isEmpty() || keys.contains(key)) {
      return key;
    }
    findings.error(
        "UNKNOWN_TASK",
        at,
        "Expected the key of a task of this workflow, or \""
            + reserved
            + "\", but got "
            + cut(key)
            + ".",
        NearestName.hint(key, keys));
    return NearestName.to(key, keys).orElse("");
  }
}

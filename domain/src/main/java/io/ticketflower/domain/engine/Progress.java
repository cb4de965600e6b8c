package io.ticketflower.domain.engine;

import io.ticketflower.domain.definition.Routing;
import io.ticketflower.domain.definition.TaskDefinition;
import io.ticketflower.domain.definition.Transition;
import io.ticketflower.domain.definition.WorkflowDefinition;
import io.ticketflower.domain.engine.NextStep.NewTask;
import io.ticketflower.domain.rule.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Decides what follows when a workflow starts or a task is done: a pure function of the
/// definition, of where the instance lives, and of the facts its rules see.
public final class Progress {
  private final WorkflowDefinition workflow;
  private final List<Place> others;
  private final List<NewTask> begin = new ArrayList<>();
  private final List<TaskId> released = new ArrayList<>();

  private Progress(WorkflowDefinition workflow, List<Place> others) {
    this.workflow = workflow;
    this.others = others;
  }

  /// What follows the start.
  public static NextStep start(WorkflowDefinition workflow, JsonObject facts) {
    return switch (workflow.route(Transition.START, facts)) {
      case Routing.Taken(var transitions) ->
          new Progress(workflow, List.of()).walk(Branch.ROOT, transitions.getFirst());
      case Routing.NoneHolds none -> Stop.because(none);
      case Routing.RuleFailed failed -> Stop.because(failed);
    };
  }

  /// What follows a task.
  ///
  /// @param others where else the instance lives, the done task left out
  public static NextStep after(
      WorkflowDefinition workflow, Place done, List<Place> others, JsonObject facts) {
    return switch (workflow.route(done.taskKey(), facts)) {
      case Routing.Taken(var transitions) ->
          new Progress(workflow, others).leave(done, transitions);
      case Routing.NoneHolds none -> Stop.because(none);
      case Routing.RuleFailed failed -> Stop.because(failed);
    };
  }

  /// What follows a task when a ticket admin chose the transition.
  ///
  /// @param to where the chosen transition leads
  public static NextStep chosen(
      WorkflowDefinition workflow, Place done, List<Place> others, String to) {
    List<Transition> chosen =
        workflow.leaving(done.taskKey()).stream().filter(it -> it.to().equals(to)).toList();
    return chosen.isEmpty()
        ? Stop.because(done.taskKey(), to)
        : new Progress(workflow, others).leave(done, List.of(chosen.getFirst()));
  }

  private NextStep leave(Place done, List<Transition> taken) {
    return workflow.task(done.taskKey()).splits()
        ? split(done.branch().opens(done.number()), taken)
        : walk(done.branch(), taken.getFirst());
  }

  private NextStep walk(Branch branch, Transition transition) {
    arrive(branch, transition.to());
    return settle(branch.block());
  }

  private NextStep split(Block block, List<Transition> taken) {
    for (int index = 0; index < taken.size(); index++) {
      arrive(block.branch(index), taken.get(index).to());
    }
    return settle(Optional.of(block));
  }

  private void arrive(Branch branch, String to) {
    if (to.equals(Transition.END)) {
      return;
    }
    TaskDefinition task = workflow.task(to);
    Optional<Block> block = task.joins() ? branch.block() : Optional.empty();
    if (block.isEmpty()) {
      begin.add(new NewTask(to, branch, false));
    } else if (!isAwaited(block.get())) {
      begin.add(new NewTask(to, block.get().outside(), true));
    }
  }

  /// Releases the join of a block in which nothing lives any more; a block that ended without a
  /// join ends the branch it stands in, and so perhaps the block around that one.
  private NextStep settle(Optional<Block> from) {
    Optional<Block> block = from;
    while (block.isPresent() && !livesIn(block.get()) && !release(block.get())) {
      block = block.get().outside().block();
    }
    return new NextStep.Forward(begin, released, others.isEmpty() && begin.isEmpty());
  }

  private boolean livesIn(Block block) {
    return others.stream().anyMatch(place -> block.contains(place.branch()))
        || begin.stream().anyMatch(task -> block.contains(task.branch()));
  }

  private boolean isAwaited(Block block) {
    return others.stream().anyMatch(place -> joins(block, place))
        || begin.stream().anyMatch(task -> joins(block, task));
  }

  private boolean release(Block block) {
    others.stream().filter(place -> joins(block, place)).map(Place::task).forEach(released::add);
    begin.replaceAll(
        task -> joins(block, task) ? new NewTask(task.taskKey(), task.branch(), false) : task);
    return !released.isEmpty()
        || begin.stream().anyMatch(task -> task.branch().equals(block.outside()));
  }

  private static boolean joins(Block block, Place place) {
    return place.joining() && place.branch().equals(block.outside());
  }

  private static boolean joins(Block block, NewTask task) {
    return task.waits() && task.branch().equals(block.outside());
  }
}

package io.ticketflower.application.engine;

import io.ticketflower.application.definition.JsonSchemas;
import io.ticketflower.application.definition.JsonSchemas.Violation;
import io.ticketflower.application.definition.PublishedDefinitions.Running;
import io.ticketflower.application.transaction.Ids;
import io.ticketflower.domain.definition.TaskDefinition;
import io.ticketflower.domain.definition.WorkflowDefinition;
import io.ticketflower.domain.engine.Fault;
import io.ticketflower.domain.engine.HistoryEntry.What;
import io.ticketflower.domain.engine.NextStep.NewTask;
import io.ticketflower.domain.engine.Task;
import io.ticketflower.domain.engine.TaskId;
import io.ticketflower.domain.engine.TaskState;
import io.ticketflower.domain.rule.Evaluation;
import io.ticketflower.domain.rule.Json;
import io.ticketflower.domain.rule.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Makes the tasks that a step leads to: works out their inputs, and finds their workers.
final class TaskMaking {
  private static final Input NO_INPUT = new Input.Fits(JsonObject.EMPTY);

  private final Assigning assigning;
  private final JsonSchemas schemas;
  private final Ids ids;

  TaskMaking(Assigning assigning, JsonSchemas schemas, Ids ids) {
    this.assigning = assigning;
    this.schemas = schemas;
    this.ids = ids;
  }

  /// What came of working out the inputs.
  sealed interface Prepared {
    /// @param released joins that are open now
    record Ready(List<Draft> drafts, List<Task> released) implements Prepared {}

    record Faulty(Fault fault) implements Prepared {}
  }

  private sealed interface Input {
    record Fits(Json json) implements Input {}

    record Faulty(Fault fault) implements Input {}
  }

  /// A task to make, with its input.
  record Draft(NewTask task, TaskDefinition definition, Json input) {}

  /// Changes nothing yet, so that a fault leaves nothing half done. A join that has to wait gets
  /// its input when it is released.
  ///
  /// @param joins those that are released
  Prepared prepare(
      WorkflowDefinition workflow, List<NewTask> begin, List<Task> joins, JsonObject facts) {
    List<Draft> drafts = new ArrayList<>();
    for (NewTask task : begin) {
      TaskDefinition definition = workflow.task(task.taskKey());
      switch (task.waits() ? NO_INPUT : input(definition, facts)) {
        case Input.Faulty(var fault) -> {
          return new Prepared.Faulty(fault);
        }
        case Input.Fits(var json) -> drafts.add(new Draft(task, definition, json));
      }
    }
    List<Task> released = new ArrayList<>();
    for (Task join : joins) {
      switch (input(workflow.task(join.key()), facts)) {
        case Input.Faulty(var fault) -> {
          return new Prepared.Faulty(fault);
        }
        case Input.Fits(var json) -> released.add(join.opened(json));
      }
    }
    return new Prepared.Ready(drafts, released);
  }

  private Input input(TaskDefinition definition, JsonObject facts) {
    Evaluation input =
        definition
            .inputTransform()
            .map(transform -> transform.apply(facts))
            .orElseGet(() -> new Evaluation.Value(JsonObject.EMPTY));
    return switch (input) {
      case Evaluation.Failed failed -> new Input.Faulty(Faults.inputFailed(definition, failed));
      case Evaluation.Value(var json) ->
          refused(definition, json)
              .<Input>map(Input.Faulty::new)
              .orElseGet(() -> new Input.Fits(json));
    };
  }

  /// @return each with its worker, in the order of the drafts
  List<Assigning.Assigned> make(
      Journal journal,
      Running<WorkflowDefinition> workflow,
      List<Draft> drafts,
      Optional<TaskId> cameFrom) {
    List<Assigning.Assigned> made = new ArrayList<>();
    for (Draft draft : drafts) {
      Task task = task(journal, workflow, draft, cameFrom);
      Assigning.Assigned assigned = assigning.assign(journal, draft.definition(), task);
      journal.make(assigned.task());
      journal.note(What.TASK_CREATED, Optional.of(task.id()), Optional.empty(), assigned.details());
      made.add(assigned);
    }
    return made;
  }

  private Task task(
      Journal journal,
      Running<WorkflowDefinition> workflow,
      Draft draft,
      Optional<TaskId> cameFrom) {
    TaskState state =
        draft.task().waits() ? new TaskState.Pending() : new TaskState.Open(Optional.empty());
    return new Task(
        new TaskId(ids.next()),
        journal.instance().id(),
        journal.instance().ticket(),
        workflow.id(),
        draft.definition().key(),
        draft.definition().title(),
        journal.nextTaskNumber(),
        draft.task().branch(),
        cameFrom,
        state,
        workflow.resolve(draft.definition().companyRoles()),
        draft.input(),
        journal.at(),
        draft.definition().dueIn().map(journal.at()::plus),
        1);
  }

  private Optional<Fault> refused(TaskDefinition definition, Json input) {
    List<Violation> violations =
        definition.inputSchema().map(schema -> schemas.check(schema, input)).orElse(List.of());
    return violations.isEmpty()
        ? Optional.empty()
        : Optional.of(Faults.inputRefused(definition, violations.getFirst()));
  }
}

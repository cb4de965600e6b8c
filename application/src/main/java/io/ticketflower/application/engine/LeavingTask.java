package io.ticketflower.application.engine;

import io.ticketflower.application.definition.PublishedDefinitions;
import io.ticketflower.application.definition.PublishedDefinitions.Running;
import io.ticketflower.application.engine.Instances.LockedTask;
import io.ticketflower.application.transaction.Ids;
import io.ticketflower.application.transaction.LostRace;
import io.ticketflower.domain.company.CompanyId;
import io.ticketflower.domain.definition.FieldCheck;
import io.ticketflower.domain.definition.TaskDefinition;
import io.ticketflower.domain.definition.WorkflowDefinition;
import io.ticketflower.domain.engine.Fault;
import io.ticketflower.domain.engine.InstanceId;
import io.ticketflower.domain.engine.NextStep;
import io.ticketflower.domain.engine.Place;
import io.ticketflower.domain.engine.Progress;
import io.ticketflower.domain.engine.Task;
import io.ticketflower.domain.engine.TaskId;
import io.ticketflower.domain.engine.TaskState;
import io.ticketflower.domain.engine.TicketError;
import io.ticketflower.domain.engine.TicketErrorId;
import io.ticketflower.domain.engine.WorkId;
import io.ticketflower.domain.rule.Evaluation;
import io.ticketflower.domain.rule.JsonObject;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/// Takes an instance from a completed task to what comes next.
final class LeavingTask {
  private final Tasks tasks;
  private final Instances instances;
  private final Submissions submissions;
  private final TicketErrors errors;
  private final PublishedDefinitions published;
  private final GoingForward goingForward;
  private final Ids ids;
  private final InstantSource clock;

  LeavingTask(
      Tasks tasks,
      Instances instances,
      Submissions submissions,
      TicketErrors errors,
      PublishedDefinitions published,
      GoingForward goingForward,
      Ids ids,
      InstantSource clock) {
    this.tasks = tasks;
    this.instances = instances;
    this.submissions = submissions;
    this.errors = errors;
    this.published = published;
    this.goingForward = goingForward;
    this.ids = ids;
    this.clock = clock;
  }

  Optional<InstanceId> instanceOf(CompanyId company, TaskId task) {
    return tasks.find(company, task).map(Task::instance);
  }

  /// @return the tasks that it led to
  List<Task> leave(CompanyId company, TaskId id, Optional<String> chosen) {
    return leave(company, instances.lockOfTask(company, id).orElseThrow(), chosen);
  }

  /// The same right after the commit that completed it, without reading anything again that this
  /// commit wrote.
  ///
  /// @throws LostRace if somebody has changed the instance meanwhile, or done that work
  List<Task> goOn(CompanyId company, WorkId work, LockedTask done) {
    Journal journal = Journal.of(company, done.instance(), clock.instant());
    journal.take(work);
    return switch (move(journal, done.task(), Optional.empty())) {
      case Moved.On(var tasks) -> tasks;
      case Moved.Not _ -> takeUp(company, work, done.task().id());
    };
  }

  /// The same, if that work is still to be done.
  List<Task> takeUp(CompanyId company, WorkId work, TaskId id) {
    return instances
        .takeUp(company, work, id)
        .map(done -> leave(company, done, Optional.empty()))
        .orElse(List.of());
  }

  private List<Task> leave(CompanyId company, LockedTask done, Optional<String> chosen) {
    if (done.instance().status().isTerminal() || done.hasMovedOn()) {
      return List.of();
    }
    Journal journal = Journal.of(company, done.instance(), clock.instant());
    return switch (move(journal, done.task(), chosen)) {
      case Moved.On(var tasks) -> tasks;
      case Moved.Not(var fault) -> {
        raise(company, done.task(), fault);
        yield List.of();
      }
    };
  }

  private Moved move(Journal journal, Task done, Optional<String> chosen) {
    CompanyId company = journal.company();
    Running<WorkflowDefinition> workflow = published.workflow(company, done.definition());
    Facts facts = facts(journal, workflow.definition(), done);
    Optional<Fault> refused = mergeOutput(journal, workflow.definition(), done, facts);
    if (refused.isPresent()) {
      return new Moved.Not(refused.get());
    }
    return switch (next(journal, workflow.definition(), done, chosen, facts.json())) {
      case NextStep.Stuck(var fault) -> new Moved.Not(fault);
      case NextStep.Forward forward ->
          switch (goingForward.prepare(company, workflow, forward, facts.json())) {
            case TaskMaking.Prepared.Faulty(var fault) -> new Moved.Not(fault);
            case TaskMaking.Prepared.Ready ready -> {
              journal.moveOn(done.id());
              goingForward.go(journal, workflow, forward, ready, Optional.of(done.id()));
              yield new Moved.On(journal.workable());
            }
          };
    };
  }

  private Facts facts(Journal journal, WorkflowDefinition workflow, Task done) {
    Facts facts = Facts.of(journal.instance().data());
    if (workflow.readsSubmission(done.key())) {
      facts.withSubmission(submissions.find(journal.company(), done.ticket()).orElseThrow());
    }
    if (done.state() instanceof TaskState.Completed(_, var output, _)) {
      facts.withTask(output);
    }
    if (workflow.readsEarlierOutputs(done.key())) {
      facts.withTasks(tasks.latestOutputs(journal.company(), done.instance()));
    }
    return facts;
  }

  private Optional<Fault> mergeOutput(
      Journal journal, WorkflowDefinition workflow, Task done, Facts facts) {
    TaskDefinition definition = workflow.task(done.key());
    if (definition.outputTransform().isEmpty()) {
      return Optional.empty();
    }
    String where = definition.key() + "/outputTransform";
    return switch (definition.outputTransform().get().apply(facts.json())) {
      case Evaluation.Failed failed -> Optional.of(Faults.outputFailed(definition, failed));
      case Evaluation.Value(JsonObject fields) -> {
        List<String> complaints = FieldCheck.complaints(workflow, fields);
        if (!complaints.isEmpty()) {
          yield Optional.of(
              Faults.dataRefused(Fault.Kind.WORKFLOW_TRANSITION, where, complaints.getFirst()));
        }
        journal.become(journal.instance().with(journal.instance().data().merge(fields)));
        facts.withWorkflow(journal.instance().data());
        yield Optional.empty();
      }
      case Evaluation.Value(var other) ->
          Optional.of(
              Faults.dataRefused(
                  Fault.Kind.WORKFLOW_TRANSITION,
                  where,
                  "Expected an object of workflow fields, but got " + other + "."));
    };
  }

  private NextStep next(
      Journal journal,
      WorkflowDefinition workflow,
      Task done,
      Optional<String> chosen,
      JsonObject facts) {
    List<Place> others =
        workflow.splits()
            ? tasks.places(journal.company(), done.instance()).stream()
                .filter(place -> !place.task().equals(done.id()))
                .toList()
            : List.of();
    return chosen
        .map(to -> Progress.chosen(workflow, done.place(), others, to))
        .orElseGet(() -> Progress.after(workflow, done.place(), others, facts));
  }

  private void raise(CompanyId company, Task done, Fault fault) {
    errors.add(
        company,
        TicketError.raised(
            new TicketErrorId(ids.next()),
            done.ticket(),
            Optional.of(done.instance()),
            Optional.of(done.id()),
            fault,
            clock.instant()));
  }
}

package io.ticketflower.application.engine;

import io.ticketflower.application.definition.PublishedDefinitions;
import io.ticketflower.application.engine.Instances.LockedTask;
import io.ticketflower.domain.company.CompanyId;
import io.ticketflower.domain.definition.TaskDefinition;
import io.ticketflower.domain.engine.HistoryEntry.What;
import io.ticketflower.domain.engine.Task;
import io.ticketflower.domain.engine.TaskId;
import io.ticketflower.domain.identity.UserId;
import io.ticketflower.domain.rule.Json;
import io.ticketflower.domain.rule.JsonObject;
import java.time.InstantSource;
import java.util.Optional;

/// Finds the worker of a task that waited: for the other branches, or for somebody who can take it;
/// and another one for a task whose worker may not do it any more.
final class FindingWorker {
  private final Instances instances;
  private final PublishedDefinitions published;
  private final Assigning assigning;
  private final WaitingTasks waiting;
  private final InstantSource clock;

  FindingWorker(
      Instances instances,
      PublishedDefinitions published,
      Assigning assigning,
      WaitingTasks waiting,
      InstantSource clock) {
    this.instances = instances;
    this.published = published;
    this.assigning = assigning;
    this.waiting = waiting;
    this.clock = clock;
  }

  /// A task that has nobody, or somebody who may not do it any more, is given out once more; if
  /// there is still nobody, an error says so.
  void find(CompanyId company, TaskId id) {
    LockedTask found = instances.lockOfTask(company, id).orElseThrow();
    Task task = found.task();
    if (!assigning.lacksWorker(company, task)) {
      waiting.foundSomebody(company, task);
      return;
    }
    Journal journal = Journal.of(company, found.instance(), clock.instant());
    TaskDefinition definition =
        published.workflow(company, task.definition()).definition().task(task.key());
    Assigning.Assigned assigned = assigning.assign(journal, definition, task.givenBack());
    if (!assigned.task().state().equals(task.state())) {
      task.state().worker().ifPresent(worker -> noteGivenBack(journal, task, worker));
      giveOut(journal, assigned);
      journal.save(instances);
    }
    if (assigned.nobodyThere() || assigning.nobodyMayClaim(company, assigned.task())) {
      assigning.complain(journal, assigned.task());
    } else {
      waiting.foundSomebody(company, task);
    }
  }

  private static void noteGivenBack(Journal journal, Task task, UserId worker) {
    JsonObject details =
        JsonObject.of(
            "from", Json.of(worker.value().toString()),
            "reason", Json.of("may not do it any more"));
    journal.note(What.TASK_GIVEN_BACK, Optional.of(task.id()), Optional.empty(), details);
  }

  private static void giveOut(Journal journal, Assigning.Assigned assigned) {
    journal.change(assigned.task().changed());
    if (assigned.task().state().worker().isPresent()) {
      note(journal, What.TASK_ASSIGNED, assigned);
    }
  }

  /// The branches of a join have all come: it is open to be worked on.
  Assigning.Assigned release(Journal journal, TaskDefinition definition, Task open) {
    Assigning.Assigned assigned = assigning.assign(journal, definition, open);
    journal.release(assigned.task().changed());
    note(journal, What.TASK_RELEASED, assigned);
    return assigned;
  }

  private static void note(Journal journal, What what, Assigning.Assigned assigned) {
    journal.note(what, Optional.of(assigned.task().id()), Optional.empty(), assigned.details());
  }
}

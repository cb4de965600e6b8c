package io.ticketflower.application.engine;

import io.ticketflower.application.definition.PublishedDefinitions;
import io.ticketflower.application.engine.Instances.LockedTask;
import io.ticketflower.domain.company.CompanyId;
import io.ticketflower.domain.definition.TaskDefinition;
import io.ticketflower.domain.engine.HistoryEntry.What;
import io.ticketflower.domain.engine.Task;
import io.ticketflower.domain.engine.TaskId;
import io.ticketflower.domain.engine.TaskState;
import java.time.InstantSource;
import java.util.Optional;

/// Finds the worker of a task that waited: for the other branches, or for somebody who can take it.
final class FindingWorker {
  private final Tasks tasks;
  private final Instances instances;
  private final PublishedDefinitions published;
  private final Assigning assigning;
  private final WaitingTasks waiting;
  private final InstantSource clock;

  FindingWorker(
      Tasks tasks,
      Instances instances,
      PublishedDefinitions published,
      Assigning assigning,
      WaitingTasks waiting,
      InstantSource clock) {
    this.tasks = tasks;
    this.instances = instances;
    this.published = published;
    this.assigning = assigning;
    this.waiting = waiting;
    this.clock = clock;
  }

  /// A task that nobody could take is tried once more; if there is still nobody, an error says so.
  void find(CompanyId company, TaskId id) {
    LockedTask found = instances.lockOfTask(company, id).orElseThrow();
    Task task = tasks.find(company, id).orElseThrow();
    if (!task.state().equals(new TaskState.Open(Optional.empty()))) {
      return;
    }
    Journal journal = Journal.of(company, found.instance(), clock.instant());
    TaskDefinition definition =
        published.workflow(company, task.definition()).definition().task(task.key());
    Assigning.Assigned assigned = assigning.assign(journal, definition, task);
    if (assigned.nobodyEligible()) {
      assigning.complain(journal, assigned);
      return;
    }
    waiting.foundSomebody(company, found);
    if (assigned.task().state().worker().isPresent()) {
      note(journal, What.TASK_ASSIGNED, assigned);
      journal.save(instances);
    }
  }

  /// The branches of a join have all come: it is open to be worked on.
  Assigning.Assigned release(Journal journal, TaskDefinition definition, Task join) {
    Assigning.Assigned assigned = assigning.assign(journal, definition, join.opened());
    note(journal, What.TASK_RELEASED, assigned);
    return assigned;
  }

  private static void note(Journal journal, What what, Assigning.Assigned assigned) {
    journal.change(assigned.task().changed());
    journal.note(what, Optional.of(assigned.task().id()), Optional.empty(), assigned.details());
  }
}

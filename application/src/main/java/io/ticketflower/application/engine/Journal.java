package io.ticketflower.application.engine;

import io.ticketflower.domain.company.CompanyId;
import io.ticketflower.domain.engine.HistoryEntry;
import io.ticketflower.domain.engine.HistoryEntry.What;
import io.ticketflower.domain.engine.TaskId;
import io.ticketflower.domain.engine.WorkflowInstance;
import io.ticketflower.domain.identity.UserId;
import io.ticketflower.domain.rule.JsonObject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What happens to a locked instance in one transaction: numbers the entries and the tasks, and
/// saves all at the end.
final class Journal {
  private final CompanyId company;
  private final Instant at;
  private final List<HistoryEntry> entries = new ArrayList<>();
  private WorkflowInstance instance;
  private int newTasks;

  Journal(CompanyId company, WorkflowInstance instance, Instant at) {
    this.company = company;
    this.instance = instance;
    this.at = at;
  }

  CompanyId company() {
    return company;
  }

  WorkflowInstance instance() {
    return instance;
  }

  Instant at() {
    return at;
  }

  void become(WorkflowInstance changed) {
    instance = changed;
  }

  int nextTaskNumber() {
    newTasks++;
    return instance.lastTask() + newTasks;
  }

  void note(What what, Optional<TaskId> task, Optional<UserId> by, JsonObject details) {
    int number = instance.lastHistory() + entries.size() + 1;
    entries.add(new HistoryEntry(number, what, task, by, at, details));
  }

  void save(Instances instances, History history) {
    history.add(company, instance.id(), entries);
    instances.save(company, instance.after(entries.size(), newTasks));
  }
}

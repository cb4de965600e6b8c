package io.ticketflower.application.engine;

import io.ticketflower.domain.company.CompanyId;
import io.ticketflower.domain.engine.HistoryEntry;
import io.ticketflower.domain.engine.HistoryEntry.What;
import io.ticketflower.domain.engine.Task;
import io.ticketflower.domain.engine.TaskId;
import io.ticketflower.domain.engine.TicketStatus;
import io.ticketflower.domain.engine.Work;
import io.ticketflower.domain.engine.WorkId;
import io.ticketflower.domain.engine.WorkflowInstance;
import io.ticketflower.domain.identity.UserId;
import io.ticketflower.domain.rule.JsonObject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// What happens to an instance in one transaction: numbers the entries and the tasks, and saves all
/// at the end.
final class Journal {
  private final CompanyId company;
  private final Instant at;
  private final boolean begins;
  private final List<HistoryEntry> entries = new ArrayList<>();
  private final List<Task> newTasks = new ArrayList<>();
  private final List<Task> changedTasks = new ArrayList<>();
  private final List<Task> releasedTasks = new ArrayList<>();
  private Optional<TaskId> movedOn = Optional.empty();
  private Optional<TicketStatus> ends = Optional.empty();
  private Optional<Work> left = Optional.empty();
  private Optional<WorkId> takes = Optional.empty();
  private WorkflowInstance instance;

  private Journal(CompanyId company, WorkflowInstance instance, Instant at, boolean begins) {
    this.company = company;
    this.instance = instance;
    this.at = at;
    this.begins = begins;
  }

  static Journal of(CompanyId company, WorkflowInstance locked, Instant at) {
    return new Journal(company, locked, at, false);
  }

  static Journal beginning(CompanyId company, WorkflowInstance instance, Instant at) {
    return new Journal(company, instance, at, true);
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
    return instance.lastTask() + newTasks.size() + 1;
  }

  void make(Task task) {
    newTasks.add(task);
  }

  void change(Task task) {
    changedTasks.add(task);
  }

  void release(Task join) {
    releasedTasks.add(join);
  }

  void moveOn(TaskId task) {
    movedOn = Optional.of(task);
  }

  void endTicket(TicketStatus status) {
    ends = Optional.of(status);
  }

  void leave(Work work) {
    left = Optional.of(work);
  }

  void take(WorkId work) {
    takes = Optional.of(work);
  }

  /// The instance as it is once this is saved.
  WorkflowInstance after() {
    return instance.after(entries.size(), newTasks.size());
  }

  /// How many tasks somebody has been given by what is not saved yet.
  int givenTo(UserId worker) {
    return (int) tasks().filter(task -> task.isOnListOf(worker)).count();
  }

  /// What somebody can do now.
  List<Task> workable() {
    return tasks().filter(task -> task.status().isWorkable()).toList();
  }

  void note(What what, Optional<TaskId> task, Optional<UserId> by, JsonObject details) {
    int number = instance.lastHistory() + entries.size() + 1;
    entries.add(new HistoryEntry(number, what, task, by, at, details));
  }

  private Stream<Task> tasks() {
    return Stream.of(newTasks, changedTasks, releasedTasks).flatMap(List::stream);
  }

  /// @return which of the tasks that it leaves to be claimed nobody may do
  Set<TaskId> save(Instances instances) {
    return instances.save(
        company,
        new Step(
            at,
            after(),
            begins,
            newTasks,
            changedTasks,
            releasedTasks,
            movedOn,
            entries,
            ends,
            left,
            takes));
  }
}

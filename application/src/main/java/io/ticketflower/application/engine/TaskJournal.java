package io.ticketflower.application.engine;

import io.ticketflower.application.transaction.LostRace;
import io.ticketflower.domain.company.CompanyId;
import io.ticketflower.domain.engine.HistoryEntry;
import io.ticketflower.domain.engine.HistoryEntry.What;
import io.ticketflower.domain.engine.Task;
import io.ticketflower.domain.identity.UserId;
import io.ticketflower.domain.rule.JsonObject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Saves what a person did to a task, and notes it in the instance's history. The instance is
/// locked first, as everywhere.
final class TaskJournal {
  private final Instances instances;
  private final Tasks tasks;
  private final History history;

  TaskJournal(Instances instances, Tasks tasks, History history) {
    this.instances = instances;
    this.tasks = tasks;
    this.history = history;
  }

  /// @throws LostRace if somebody else changed the task, or ended its instance, meanwhile
  void save(CompanyId company, Task task, What what, UserId by, Instant at, JsonObject details) {
    int number = instances.nextHistoryNumber(company, task.instance()).orElseThrow(LostRace::new);
    if (!tasks.saveIfUnchanged(company, task)) {
      throw new LostRace();
    }
    history.add(
        company,
        task.instance(),
        List.of(
            new HistoryEntry(number, what, Optional.of(task.id()), Optional.of(by), at, details)));
  }
}

package io.ticketflower.application.engine;

import io.ticketflower.application.engine.Instances.LockedTask;
import io.ticketflower.application.transaction.LostRace;
import io.ticketflower.application.transaction.OnceOnly;
import io.ticketflower.application.transaction.RequestKey;
import io.ticketflower.domain.engine.TaskId;
import io.ticketflower.domain.identity.Actor;
import io.ticketflower.domain.identity.Permission;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/// What every change of a task by a person has in common: the permission, the task as the person
/// has seen it, one transaction, once only.
final class TaskWish {
  private final OnceOnly onceOnly;
  private final Instances instances;

  TaskWish(OnceOnly onceOnly, Instances instances) {
    this.onceOnly = onceOnly;
    this.instances = instances;
  }

  record Wish(
      Actor actor,
      Permission needed,
      TaskId task,
      Optional<Integer> seenVersion,
      Optional<RequestKey> key) {}

  TaskOutcome carryOut(Wish wish, Function<LockedTask, TaskOutcome> change) {
    if (!wish.actor().may(wish.needed())) {
      return new TaskOutcome.Forbidden(wish.needed());
    }
    try {
      return onceOnly.inCompany(
          wish.actor().company(),
          wish.key(),
          TaskWish::changed,
          id -> new TaskOutcome.Done(new TaskId(id)),
          () -> find(wish, change));
    } catch (LostRace _) {
      return new TaskOutcome.ComeTooLate();
    }
  }

  private TaskOutcome find(Wish wish, Function<LockedTask, TaskOutcome> change) {
    Optional<LockedTask> locked = instances.lockOfTask(wish.actor().company(), wish.task());
    if (locked.isEmpty()) {
      return new TaskOutcome.NoSuchTask();
    }
    int version = locked.get().task().version();
    return wish.seenVersion().filter(seen -> seen != version).isPresent()
        ? new TaskOutcome.ComeTooLate()
        : change.apply(locked.get());
  }

  private static Optional<UUID> changed(TaskOutcome outcome) {
    return outcome instanceof TaskOutcome.Done(var task, _)
        ? Optional.of(task.value())
        : Optional.empty();
  }
}

package io.ticketflower.domain.engine;

import java.util.List;

/// What follows when a task is done.
public sealed interface NextStep {

  /// The instance goes on, or is over.
  ///
  /// @param begin the tasks to make
  /// @param released joins that waited until now and whose branches have all come
  /// @param over whether no branch lives any more
  record Forward(List<NewTask> begin, List<TaskId> released, boolean over) implements NextStep {
    public Forward {
      begin = List.copyOf(begin);
      released = List.copyOf(released);
    }
  }

  /// The instance can't go on until somebody helps.
  record Stuck(Fault fault) implements NextStep {}

  /// A task to make.
  ///
  /// @param waits whether it must wait for the other branches of its block
  record NewTask(String taskKey, Branch branch, boolean waits) {}
}

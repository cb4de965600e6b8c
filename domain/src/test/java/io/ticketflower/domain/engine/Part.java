package io.ticketflower.domain.engine;

import java.util.List;
import java.util.Optional;

/// A piece of a workflow whose blocks are well nested because it is built like brackets. Several
/// make a line: what leaves one leads to the next.
sealed interface Part {

  /// A task after which one way is taken.
  record Choice(String key, List<Way> ways) implements Part {}

  /// A line that is gone through again as long as the task after it says so.
  record Loop(List<Part> body, String key) implements Part {}

  /// A task after which every way that holds is taken, and the task in which they meet, which heads
  /// a part of its own; none if all ways end.
  record Block(String key, List<Way> ways, Optional<Part> join) implements Part {}

  /// One way out of a task.
  ///
  /// @param condition what the task must say; none means always
  /// @param via what lies on the way
  /// @param ends whether it leads to the end then, and not to what comes next
  record Way(Optional<String> condition, int priority, List<Part> via, boolean ends) {}

  /// The task that this part begins with, if it is one that may join.
  default String key() {
    return switch (this) {
      case Choice(var key, _) -> key;
      case Block(var key, _, _) -> key;
      case Loop(_, var key) -> throw new IllegalStateException("Expected no loop at " + key + ".");
    };
  }
}

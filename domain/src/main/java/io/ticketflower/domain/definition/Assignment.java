package io.ticketflower.domain.definition;

/// How a task finds its worker.
public enum Assignment {
  /// At once, to the eligible worker with the shortest list of open tasks.
  SHORTEST_LIST,
  /// Not at all: it waits until an eligible worker takes it.
  CLAIM
}

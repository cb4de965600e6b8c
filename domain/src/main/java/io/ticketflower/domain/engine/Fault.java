package io.ticketflower.domain.engine;

import static java.util.Objects.requireNonNull;

/// Why the machinery could not go on, for a person who has to repair it.
///
/// @param message one sentence, "Expected …, but …"
/// @param detail where to look: a JSON pointer, an operator, the trace of an unexpected fault
public record Fault(Kind kind, Code code, String message, String detail) {
  public Fault {
    requireNonNull(kind, "kind");
    requireNonNull(code, "code");
  }

  /// Like faults look alike: the same kind, code and place.
  public String fingerprint() {
    return kind + "/" + code + "/" + detail.lines().findFirst().orElse("");
  }

  /// Which step of the machinery failed.
  public enum Kind {
    /// The ticket is there, its instance could not be made.
    WORKFLOW_CREATION,
    /// The next task could not be made.
    TASK_CREATION,
    /// A task's result could not be stored.
    TASK_UPDATE,
    /// The way on could not be found or taken.
    WORKFLOW_TRANSITION
  }

  /// The exact cause.
  public enum Code {
    /// No transition that leaves the task holds.
    NO_TRANSITION_HOLDS,
    /// A condition can't be worked out with this ticket's data.
    CONDITION_FAILED,
    /// A transform can't be worked out with this ticket's data.
    TRANSFORM_FAILED,
    /// A transform's result does not fit the workflow's fields.
    DATA_REFUSED,
    /// A task's input does not fit its schema.
    INPUT_REFUSED,
    /// Nobody has the needed roles; the task waits and is assigned as soon as somebody can take it.
    NOBODY_ELIGIBLE,
    /// The transition that a ticket admin chose does not leave the task.
    NO_SUCH_TRANSITION,
    /// Anything else, after several attempts.
    UNEXPECTED
  }
}

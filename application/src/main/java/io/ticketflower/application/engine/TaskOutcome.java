package io.ticketflower.application.engine;

import io.ticketflower.application.definition.JsonSchemas.Violation;
import io.ticketflower.domain.engine.Task;
import io.ticketflower.domain.engine.TaskId;
import io.ticketflower.domain.engine.TaskStatus;
import io.ticketflower.domain.identity.Permission;
import io.ticketflower.domain.identity.UserId;
import java.util.List;

/// What comes of claiming, beginning, completing or assigning a task.
public sealed interface TaskOutcome {
  /// @param ledTo what is to be done next because of it, as far as that is known by now
  record Done(TaskId task, List<Task> ledTo) implements TaskOutcome {
    public Done {
      ledTo = List.copyOf(ledTo);
    }

    public Done(TaskId task) {
      this(task, List.of());
    }
  }

  /// The company has no such task; another company's task is not told apart.
  record NoSuchTask() implements TaskOutcome {}

  record SomebodyElses(UserId assignee) implements TaskOutcome {}

  record WrongState(TaskStatus status) implements TaskOutcome {}

  /// The person holds none of the company roles that the task asks for.
  record NotEligible(UserId worker) implements TaskOutcome {}

  record OutputRefused(List<Violation> violations) implements TaskOutcome {}

  /// Somebody else saved the task first: read it again.
  record ComeTooLate() implements TaskOutcome {}

  record Forbidden(Permission needed) implements TaskOutcome {}
}

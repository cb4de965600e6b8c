package io.ticketflower.application.ticket;

import io.ticketflower.domain.definition.WorkflowDefinition;
import io.ticketflower.domain.engine.Course;
import io.ticketflower.domain.engine.TaskId;
import io.ticketflower.domain.engine.TicketId;
import io.ticketflower.domain.identity.Actor;
import io.ticketflower.domain.identity.PersonName;
import io.ticketflower.domain.identity.UserId;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Where a ticket is in its workflow, for whoever may see the ticket. It can be told of any ticket,
/// even of one that has not started or could not.
public interface ReadCourse {
  /// @return empty if there is no such ticket, or the actor may not see it
  Optional<Told> of(Actor actor, TicketId ticket);

  /// @param version which version of the workflow the ticket runs by, and stays with
  /// @param names of those who have or did its tasks
  /// @param readable the tasks that the actor may open
  /// @param withConditions whether the actor may read what the transitions ask for
  record Told(
      WorkflowDefinition workflow,
      int version,
      Course course,
      Map<UserId, PersonName> names,
      Set<TaskId> readable,
      boolean withConditions) {
    public Told {
      names = Map.copyOf(names);
      readable = Set.copyOf(readable);
    }
  }
}

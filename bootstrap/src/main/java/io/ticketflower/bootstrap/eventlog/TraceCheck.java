package io.ticketflower.bootstrap.eventlog;

import io.ticketflower.application.engine.TaskLists;
import io.ticketflower.bootstrap.eventlog.StoredCases.StoredTicket;
import io.ticketflower.bootstrap.eventlog.StoredCases.StoredTrace;
import io.ticketflower.domain.engine.HistoryEntry;
import io.ticketflower.domain.engine.TaskStatus;
import io.ticketflower.domain.engine.TicketStatus;
import io.ticketflower.domain.identity.UserId;
import java.util.List;
import java.util.Optional;

/// Compares what is stored with what was logged: the same steps in the same order, each by the same
/// worker at the same time, in the tasks and in the history.
final class TraceCheck {
  private final ImportPlan plan;
  private final LoggedCase logged;

  TraceCheck(ImportPlan plan, LoggedCase logged) {
    this.plan = plan;
    this.logged = logged;
  }

  /// The first difference; empty if there is none.
  Optional<String> difference(List<StoredTicket> tickets, StoredCases stored) {
    if (tickets.size() != 1) {
      return Optional.of("Expected one ticket, but there are %d.".formatted(tickets.size()));
    }
    StoredTicket ticket = tickets.getFirst();
    return ticket.status() == TicketStatus.COMPLETED
        ? difference(stored.trace(ticket.id()))
        : Optional.of(
            "Expected the ticket to be completed, but it is %s.".formatted(ticket.status()));
  }

  Optional<String> difference(StoredTrace trace) {
    List<LoggedEvent> events = logged.events();
    if (trace.tasks().size() != events.size() || trace.completions().size() != events.size()) {
      return Optional.of(
          "Expected %d steps, but there are %d tasks and the history tells of %d completions."
              .formatted(events.size(), trace.tasks().size(), trace.completions().size()));
    }
    for (int index = 0; index < events.size(); index++) {
      LoggedEvent event = events.get(index);
      TaskLists.Row task = trace.tasks().get(index);
      if (!isSame(event, task) || !isSame(event, task, trace.completions().get(index))) {
        return Optional.of(
            "Expected step %d to be \"%s\" by %s at %s, but what is stored is \"%s\" by %s at %s; and %s."
                .formatted(
                    index + 1,
                    plan.taskKey(event),
                    worker(event).value(),
                    event.at(),
                    task.key(),
                    task.assignee().map(UserId::value).map(Object::toString).orElse("nobody"),
                    task.completedAt().map(Object::toString).orElse("no time"),
                    trace.completions().get(index)));
      }
    }
    return Optional.empty();
  }

  private boolean isSame(LoggedEvent event, TaskLists.Row task) {
    return task.status() == TaskStatus.COMPLETED
        && task.key().equals(plan.taskKey(event))
        && task.assignee().equals(Optional.of(worker(event)))
        && task.completedAt().equals(Optional.of(event.at()));
  }

  private boolean isSame(LoggedEvent event, TaskLists.Row task, HistoryEntry completion) {
    return completion.task().equals(Optional.of(task.id()))
        && completion.by().equals(Optional.of(worker(event)))
        && completion.at().equals(event.at());
  }

  private UserId worker(LoggedEvent event) {
    return plan.worker(event).user();
  }
}

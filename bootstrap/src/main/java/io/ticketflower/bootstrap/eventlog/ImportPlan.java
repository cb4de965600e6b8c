package io.ticketflower.bootstrap.eventlog;

import static java.util.Objects.requireNonNull;

import io.ticketflower.domain.company.CompanyId;
import io.ticketflower.domain.identity.Actor;
import java.util.Map;

/// Who does what: the log, what it was turned into, and who stands for whom.
///
/// @param owner submits the tickets
/// @param workers by resource
record ImportPlan(EventLog log, WorkflowDraft draft, Actor owner, Map<String, Actor> workers) {
  ImportPlan {
    workers = Map.copyOf(workers);
  }

  CompanyId company() {
    return owner.company();
  }

  Actor worker(LoggedEvent event) {
    return requireNonNull(workers.get(event.resource()), event.resource());
  }

  String taskKey(LoggedEvent event) {
    return draft.taskKey(event.activity());
  }
}

package io.ticketflower.testkit.engine;

import static io.ticketflower.testkit.memory.Table.HISTORY;
import static io.ticketflower.testkit.memory.Table.INSTANCES;
import static io.ticketflower.testkit.memory.Table.TASKS;
import static io.ticketflower.testkit.memory.Table.USERS;
import static java.util.Objects.requireNonNull;

import io.ticketflower.application.engine.History;
import io.ticketflower.domain.company.CompanyId;
import io.ticketflower.domain.engine.HistoryEntry;
import io.ticketflower.domain.engine.InstanceId;
import io.ticketflower.domain.engine.TicketId;
import io.ticketflower.domain.engine.WorkflowInstance;
import io.ticketflower.testkit.memory.InMemoryStore;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// What happened to tickets, in memory.
public final class InMemoryHistory implements History {
  private final InMemoryStore store;

  public InMemoryHistory(InMemoryStore store) {
    this.store = store;
  }

  @Override
  public List<Row> ofTicket(CompanyId company, TicketId ticket, int afterNumber, int limit) {
    Set<InstanceId> instances =
        store.of(company, INSTANCES).values().stream()
            .filter(instance -> instance.ticket().equals(ticket))
            .map(WorkflowInstance::id)
            .collect(Collectors.toSet());
    return store.of(company, HISTORY).entrySet().stream()
        .filter(it -> instances.contains(it.getKey().instance()))
        .map(Map.Entry::getValue)
        .filter(entry -> entry.number() > afterNumber)
        .sorted(Comparator.comparingInt(HistoryEntry::number))
        .limit(limit)
        .map(entry -> row(company, entry))
        .toList();
  }

  private Row row(CompanyId company, HistoryEntry entry) {
    return new Row(
        entry,
        entry.task().map(id -> requireNonNull(store.of(company, TASKS).get(id)).task().title()),
        entry
            .by()
            .map(by -> requireNonNull(store.shared(USERS).get(by)).credentials().user().name()));
  }
}

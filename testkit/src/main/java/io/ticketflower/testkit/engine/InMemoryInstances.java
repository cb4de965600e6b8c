package io.ticketflower.testkit.engine;

import static io.ticketflower.testkit.memory.Table.INSTANCES;
import static io.ticketflower.testkit.memory.Table.TICKETS;

import io.ticketflower.application.definition.DefinitionKind;
import io.ticketflower.application.engine.Instances;
import io.ticketflower.domain.company.CompanyId;
import io.ticketflower.domain.engine.InstanceId;
import io.ticketflower.domain.engine.TicketId;
import io.ticketflower.domain.engine.WorkflowInstance;
import io.ticketflower.testkit.memory.InMemoryStore;
import io.ticketflower.testkit.memory.Table;
import java.util.Map;
import java.util.Optional;

/// Running workflows in memory. There is nothing to lock, since transactions run one after the
/// other.
public final class InMemoryInstances implements Instances {
  private final InMemoryStore store;

  public InMemoryInstances(InMemoryStore store) {
    this.store = store;
  }

  @Override
  public void add(CompanyId company, WorkflowInstance instance) {
    store.demand(company, TICKETS, instance.ticket());
    store.demand(company, Table.definitions(DefinitionKind.WORKFLOW), instance.definition());
    if (lockOfTicket(company, instance.ticket()).isPresent()) {
      throw new IllegalStateException(
          "Expected a ticket without an instance, but %s has one.".formatted(instance.ticket()));
    }
    InMemoryStore.addNew(instances(company), instance.id(), instance);
  }

  @Override
  public Optional<WorkflowInstance> lock(CompanyId company, InstanceId id) {
    return Optional.ofNullable(instances(company).get(id));
  }

  @Override
  public Optional<WorkflowInstance> lockOfTicket(CompanyId company, TicketId ticket) {
    return instances(company).values().stream()
        .filter(instance -> instance.ticket().equals(ticket))
        .findAny();
  }

  @Override
  public void save(CompanyId company, WorkflowInstance instance) {
    store.demand(company, INSTANCES, instance.id());
    instances(company).put(instance.id(), instance);
  }

  @Override
  public Optional<Integer> nextHistoryNumber(CompanyId company, InstanceId id) {
    return lock(company, id)
        .filter(instance -> !instance.status().isTerminal())
        .map(instance -> instance.after(1, 0))
        .map(instance -> {
          save(company, instance);
          return instance.lastHistory();
        });
  }

  private Map<InstanceId, WorkflowInstance> instances(CompanyId company) {
    return store.of(company, INSTANCES);
  }
}

package io.ticketflower.testkit.audit;

import static io.ticketflower.testkit.memory.Table.AUDIT;
import static io.ticketflower.testkit.memory.Table.AUDIT_TO_SEAL;
import static io.ticketflower.testkit.memory.Table.SEALS;

import io.ticketflower.application.audit.Seals;
import io.ticketflower.domain.audit.Seal;
import io.ticketflower.domain.company.CompanyId;
import io.ticketflower.domain.identity.AuditEntry;
import io.ticketflower.testkit.memory.InMemoryStore;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Seals in memory.
public final class InMemorySeals implements Seals {
  private final InMemoryStore store;

  public InMemorySeals(InMemoryStore store) {
    this.store = store;
  }

  @Override
  public Optional<Seal> latest(CompanyId company) {
    return store.of(company, SEALS).values().stream().max(Comparator.comparingLong(Seal::number));
  }

  @Override
  public List<AuditEntry> waiting(CompanyId company, int limit) {
    return store.of(company, AUDIT).values().stream()
        .filter(entry -> store.shared(AUDIT_TO_SEAL).containsKey(entry.id()))
        .sorted(Comparator.comparing(entry -> entry.id().value().toString()))
        .limit(limit)
        .toList();
  }

  @Override
  public boolean add(CompanyId company, List<Seal> seals) {
    Map<Long, Seal> chain = store.of(company, SEALS);
    boolean free = seals.stream().noneMatch(seal -> isTaken(chain, seal));
    for (Seal seal : seals) {
      store.demand(company, AUDIT, seal.entry());
      chain.putIfAbsent(seal.number(), seal);
      store.shared(AUDIT_TO_SEAL).remove(seal.entry());
    }
    return free;
  }

  private static boolean isTaken(Map<Long, Seal> chain, Seal seal) {
    return chain.containsKey(seal.number())
        || chain.values().stream().anyMatch(it -> it.entry().equals(seal.entry()));
  }
}

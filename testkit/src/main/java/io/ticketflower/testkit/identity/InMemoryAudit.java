package io.ticketflower.testkit.identity;

import static io.ticketflower.testkit.memory.Table.AUDIT;
import static io.ticketflower.testkit.memory.Table.AUDIT_TO_SEAL;

import io.ticketflower.application.identity.Audit;
import io.ticketflower.domain.company.CompanyId;
import io.ticketflower.domain.identity.AuditEntry;
import io.ticketflower.testkit.memory.InMemoryStore;

/// The audit log in memory.
public final class InMemoryAudit implements Audit {
  private final InMemoryStore store;

  public InMemoryAudit(InMemoryStore store) {
    this.store = store;
  }

  @Override
  public void add(CompanyId company, AuditEntry entry) {
    InMemoryStore.addNew(store.of(company, AUDIT), entry.id(), entry);
    store.shared(AUDIT_TO_SEAL).put(entry.id(), company);
  }
}

package io.ticketflower.testkit.identity;

import static io.ticketflower.testkit.memory.Table.PLATFORM_AUDIT;

import io.ticketflower.application.identity.PlatformAudit;
import io.ticketflower.application.page.Page;
import io.ticketflower.application.page.Page.Position;
import io.ticketflower.domain.identity.AuditEntry;
import io.ticketflower.testkit.memory.InMemoryStore;
import io.ticketflower.testkit.memory.Slices;
import java.util.List;

/// The audit log of no company, in memory.
public final class InMemoryPlatformAudit implements PlatformAudit {
  private final InMemoryStore store;

  public InMemoryPlatformAudit(InMemoryStore store) {
    this.store = store;
  }

  @Override
  public void add(AuditEntry entry) {
    InMemoryStore.addNew(store.shared(PLATFORM_AUDIT), entry.id(), entry);
  }

  @Override
  public List<AuditEntry> newest(int limit) {
    return Slices.newestFirst(
            store.shared(PLATFORM_AUDIT).values().stream(),
            Page.first(limit),
            entry -> new Position(entry.at(), entry.id().value()))
        .items();
  }
}

package io.ticketflower.testkit.invitation;

import static io.ticketflower.testkit.memory.Table.MEMBERS;
import static io.ticketflower.testkit.memory.Table.SENDINGS;

import io.ticketflower.application.invitation.Sendings;
import io.ticketflower.domain.company.CompanyId;
import io.ticketflower.domain.identity.UserId;
import io.ticketflower.testkit.memory.InMemoryStore;
import io.ticketflower.testkit.memory.Table.SendingRow;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// How often members have invited, in memory.
public final class InMemorySendings implements Sendings {
  private final InMemoryStore store;

  public InMemorySendings(InMemoryStore store) {
    this.store = store;
  }

  @Override
  public List<Instant> lockSince(CompanyId company, UserId inviter, Instant since) {
    return store.of(company, SENDINGS).values().stream()
        .filter(it -> it.inviter().equals(inviter) && it.at().isAfter(since))
        .map(SendingRow::at)
        .sorted()
        .toList();
  }

  @Override
  public void add(CompanyId company, UserId inviter, UUID id, Instant at, Instant forgotten) {
    store.demand(company, MEMBERS, inviter);
    store
        .of(company, SENDINGS)
        .values()
        .removeIf(it -> it.inviter().equals(inviter) && !it.at().isAfter(forgotten));
    InMemoryStore.addNew(store.of(company, SENDINGS), id, new SendingRow(inviter, at));
  }
}

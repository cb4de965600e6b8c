package io.ticketflower.testkit.identity;

import static io.ticketflower.testkit.memory.Table.GUESTS;

import io.ticketflower.application.identity.Guests;
import io.ticketflower.domain.company.CompanyId;
import io.ticketflower.domain.identity.Guest;
import io.ticketflower.domain.identity.GuestRecord;
import io.ticketflower.domain.identity.UserId;
import io.ticketflower.testkit.memory.InMemoryStore;
import io.ticketflower.testkit.memory.Table.GuestRow;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/// Guests in memory.
public final class InMemoryGuests implements Guests {
  private final InMemoryStore store;

  public InMemoryGuests(InMemoryStore store) {
    this.store = store;
  }

  @Override
  public void add(Guest guest) {
    InMemoryStore.addNew(
        store.shared(GUESTS), guest.user(), new GuestRow(guest, Optional.empty(), Map.of()));
  }

  @Override
  public int made(CompanyId trial) {
    return store.shared(GUESTS).values().stream()
        .filter(row -> row.guest().trial().equals(trial))
        .flatMap(row -> row.made().values().stream())
        .mapToInt(Integer::intValue)
        .sum();
  }

  @Override
  public void count(UserId guest, GuestRecord kind, int records) {
    store.shared(GUESTS).computeIfPresent(guest, (_, row) -> row.plus(kind, records));
  }

  @Override
  public void keep(UserId guest, Instant at) {
    store.shared(GUESTS).computeIfPresent(guest, (_, row) -> row.kept(at));
  }
}

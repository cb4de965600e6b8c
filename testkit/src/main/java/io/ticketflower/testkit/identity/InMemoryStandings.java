package io.ticketflower.testkit.identity;

import static io.ticketflower.testkit.memory.Table.DEACTIVATED;
import static io.ticketflower.testkit.memory.Table.PLATFORM_USERS;
import static io.ticketflower.testkit.memory.Table.USERS;

import io.ticketflower.application.identity.Standings;
import io.ticketflower.domain.identity.PlatformRole;
import io.ticketflower.domain.identity.Standing;
import io.ticketflower.domain.identity.UserId;
import io.ticketflower.testkit.memory.InMemoryStore;
import java.time.Instant;
import java.util.Optional;

/// Who runs the installation, in memory.
public final class InMemoryStandings implements Standings {
  private final InMemoryStore store;

  public InMemoryStandings(InMemoryStore store) {
    this.store = store;
  }

  @Override
  public Standing of(UserId user) {
    return new Standing(
        Optional.ofNullable(store.shared(PLATFORM_USERS).get(user)),
        !store.shared(DEACTIVATED).containsKey(user));
  }

  @Override
  public void appoint(UserId user, PlatformRole role) {
    store.demandShared(USERS, user);
    store.shared(PLATFORM_USERS).put(user, role);
  }

  @Override
  public void deactivate(UserId user, Instant at) {
    if (store.shared(USERS).containsKey(user)) {
      store.shared(DEACTIVATED).put(user, at);
    }
  }

  @Override
  public void reactivate(UserId user) {
    store.shared(DEACTIVATED).remove(user);
  }
}

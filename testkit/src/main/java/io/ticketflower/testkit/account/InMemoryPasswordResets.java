package io.ticketflower.testkit.account;

import static io.ticketflower.testkit.memory.Table.PASSWORD_RESETS;
import static io.ticketflower.testkit.memory.Table.USERS;

import io.ticketflower.application.account.PasswordResets;
import io.ticketflower.domain.identity.UserId;
import io.ticketflower.testkit.memory.InMemoryStore;
import io.ticketflower.testkit.memory.ResetRow;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/// Tokens for new passwords in memory.
public final class InMemoryPasswordResets implements PasswordResets {
  private final InMemoryStore store;

  public InMemoryPasswordResets(InMemoryStore store) {
    this.store = store;
  }

  @Override
  public void put(UserId user, String hash, Instant expiresAt) {
    store.demandShared(USERS, user);
    store.shared(PASSWORD_RESETS).put(user, new ResetRow(hash, expiresAt));
  }

  @Override
  public Optional<UserId> find(String hash, Instant now) {
    return store.shared(PASSWORD_RESETS).entrySet().stream()
        .filter(it -> it.getValue().hash().equals(hash))
        .filter(it -> it.getValue().expiresAt().isAfter(now))
        .map(Map.Entry::getKey)
        .findFirst();
  }

  @Override
  public Optional<UserId> take(String hash, Instant now) {
    Optional<UserId> user = find(hash, now);
    user.ifPresent(this::forget);
    return user;
  }

  @Override
  public void forget(UserId user) {
    store.shared(PASSWORD_RESETS).remove(user);
  }
}

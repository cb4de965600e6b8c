package io.ticketflower.persistence.identity;

import io.ticketflower.application.identity.Erasures;
import io.ticketflower.domain.identity.User;
import io.ticketflower.domain.identity.UserId;
import jakarta.inject.Singleton;
import java.time.Instant;

/// A function of the database does it all: the application itself may neither look into all
/// companies nor change most of what has to be changed.
@Singleton
final class JdbcErasures implements Erasures {
  private final UserRows users;
  private final ErasureRows rows;

  JdbcErasures(UserRows users, ErasureRows rows) {
    this.users = users;
    this.rows = rows;
  }

  @Override
  public boolean erase(UserId user, Instant at) {
    return users
        .findById(user.value())
        .map(row -> row.user().erased())
        .filter(erased -> erase(erased, at))
        .isPresent();
  }

  private boolean erase(User erased, Instant at) {
    return rows.erase(
        erased.id().value(),
        erased.email().value(),
        erased.name().first(),
        erased.name().last(),
        at);
  }
}

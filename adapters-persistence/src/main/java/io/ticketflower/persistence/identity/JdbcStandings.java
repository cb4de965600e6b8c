package io.ticketflower.persistence.identity;

import io.ticketflower.application.identity.Standings;
import io.ticketflower.domain.identity.PlatformRole;
import io.ticketflower.domain.identity.Standing;
import io.ticketflower.domain.identity.UserId;
import jakarta.inject.Singleton;
import java.time.Instant;

@Singleton
final class JdbcStandings implements Standings {
  private final StandingRows rows;

  JdbcStandings(StandingRows rows) {
    this.rows = rows;
  }

  @Override
  public Standing of(UserId user) {
    return rows.of(user.value()).map(PlatformUserRow::standing).orElse(Standing.USUAL);
  }

  @Override
  public void appoint(UserId user, PlatformRole role) {
    rows.insert(user.value(), role.name());
    rows.change(user.value(), role.name());
  }

  @Override
  public void deactivate(UserId user, Instant at) {
    rows.deactivate(user.value(), at);
  }

  @Override
  public void reactivate(UserId user) {
    rows.reactivate(user.value());
  }
}

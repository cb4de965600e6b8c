package io.ticketflower.application.platform;

import io.ticketflower.domain.identity.Mandate;
import io.ticketflower.domain.identity.SessionId;
import io.ticketflower.domain.identity.UserId;
import java.time.Instant;
import java.util.Optional;

/// Log-ins of those who run the installation, and when superusers act for which company.
///
/// Works across companies.
public interface PlatformSessions {
  void add(PlatformSession session);

  Optional<PlatformSession> find(SessionId id);

  void extend(SessionId id, Instant until);

  void end(SessionId id, Instant at);

  void endAll(UserId user, Instant at);

  /// Throws away what ended or expired before.
  int discard(Instant before, int limit);

  /// @param expiresAt when it ends at the latest
  /// @param endedAt when it was ended
  /// @param mandate the company it works in, if any
  record PlatformSession(
      SessionId id,
      UserId user,
      Instant startedAt,
      Instant expiresAt,
      Optional<Instant> endedAt,
      Optional<Mandate> mandate) {

    public boolean isLive(Instant now) {
      return endedAt.isEmpty() && now.isBefore(expiresAt);
    }
  }
}

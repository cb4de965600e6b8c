package io.ticketflower.domain.apikey;

import io.ticketflower.domain.identity.ApiKeyId;
import io.ticketflower.domain.identity.UserId;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// Lets a program work for a member of one company. It is worth no more than the member at this
/// moment: whoever loses a role, is shut out or leaves takes their keys along.
///
/// @param owner who made it, and for whom it works
/// @param prefix the beginning of the key, by which people recognise it
/// @param lastUsedAt to the minute
public record ApiKey(
    ApiKeyId id,
    UserId owner,
    KeyName name,
    String prefix,
    KeyScopes scopes,
    Instant madeAt,
    Instant expiresAt,
    Optional<Instant> lastUsedAt,
    Optional<Instant> revokedAt) {

  /// So long a key is good where its maker says nothing.
  public static final Duration USUAL = Duration.ofDays(90);

  public static final Duration LONGEST = Duration.ofDays(366);

  /// So many live ones somebody may have in a company.
  public static final int MOST = 20;

  /// So exactly one learns when a key was last used; not each request is written down.
  public static final Duration PRECISION = Duration.ofMinutes(1);

  /// What has become of a key.
  public enum Status {
    LIVE,
    EXPIRED,
    REVOKED
  }

  public Status status(Instant now) {
    if (revokedAt.isPresent()) {
      return Status.REVOKED;
    }
    return now.isBefore(expiresAt) ? Status.LIVE : Status.EXPIRED;
  }

  public boolean isLive(Instant now) {
    return status(now) == Status.LIVE;
  }

  /// Whether its use is to be written down, since that was not done within the last minute.
  public boolean isUseNews(Instant now) {
    return lastUsedAt.filter(now.minus(PRECISION)::isBefore).isEmpty();
  }

  /// Whether it is good from now on for some time, and not for too long.
  public static boolean mayExpireAt(Instant expiresAt, Instant now) {
    return expiresAt.isAfter(now) && !expiresAt.isAfter(now.plus(LONGEST));
  }

  /// The same key, after a program came with it.
  public ApiKey used(Instant at) {
    return new ApiKey(
        id, owner, name, prefix, scopes, madeAt, expiresAt, Optional.of(at), revokedAt);
  }

  /// The same key, worth nothing any more.
  public ApiKey revoked(Instant at) {
    return new ApiKey(
        id, owner, name, prefix, scopes, madeAt, expiresAt, lastUsedAt, Optional.of(at));
  }
}

package io.ticketflower.testkit.apikey;

import static io.ticketflower.testkit.Florist.NOON;

import io.ticketflower.domain.apikey.ApiKey;
import io.ticketflower.domain.apikey.KeyName;
import io.ticketflower.domain.apikey.KeyScopes;
import io.ticketflower.domain.identity.ApiKeyId;
import io.ticketflower.domain.identity.Permission;
import io.ticketflower.domain.identity.UserId;
import io.ticketflower.testkit.Florist;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// API keys as the contracts need them.
final class Made {
  private Made() {}

  /// Good for as long as usual, and not stored.
  static ApiKey by(UserId owner, Instant at) {
    return new ApiKey(
        new ApiKeyId(UUID.randomUUID()),
        owner,
        new KeyName("Watering can"),
        "tf_4vQ0aZ9k",
        new KeyScopes(Set.of(Permission.SUBMIT_TICKETS, Permission.READ_AUDIT)),
        at,
        at.plus(ApiKey.USUAL),
        Optional.empty(),
        Optional.empty());
  }

  /// Stored.
  static ApiKey storedBy(Florist florist, UserId owner, Instant at) {
    ApiKey key = by(owner, at);
    florist.run(id -> florist.persistence().apiKeys().add(id, key));
    return key;
  }

  static ApiKey storedBy(Florist florist, UserId owner) {
    return storedBy(florist, owner, NOON);
  }
}

package io.ticketflower.application.apikey;

import io.ticketflower.application.identity.IdentifyCaller.Identified;
import io.ticketflower.domain.apikey.KeyText;
import java.util.Optional;

/// For whom a program works that comes with a key, with the roles they hold now, as far as the
/// key's scopes go.
public interface IdentifyKey {
  /// @return empty if the key is unknown, expired or revoked, or its owner is not let in; which of
  ///   these it is, nobody learns
  Optional<Identified> identify(KeyText key);
}

package io.ticketflower.application.apikey;

import io.ticketflower.application.transaction.RequestKey;
import io.ticketflower.domain.apikey.KeyName;
import io.ticketflower.domain.apikey.KeyText;
import io.ticketflower.domain.identity.Actor;
import io.ticketflower.domain.identity.ApiKeyId;
import io.ticketflower.domain.identity.Permission;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/// A member makes a key for a program of theirs, in the company of their session. Nobody hands on
/// what they don't have themselves, and no program makes keys.
public interface MakeApiKey {
  Outcome make(Command command);

  /// @param scopes at least one
  /// @param expiresAt in 90 days where nothing is said
  record Command(
      Actor actor,
      KeyName name,
      Set<Permission> scopes,
      Optional<Instant> expiresAt,
      Optional<RequestKey> key) {}

  sealed interface Outcome {
    /// @param text empty where a request was repeated: the key was shown the first time
    record Made(ApiKeyId key, Optional<KeyText> text) implements Outcome {}

    /// All that is wrong at once.
    ///
    /// @param scopes those that the maker does not have themselves, or nobody can hand on
    /// @param expiry set if the key would be over already, or good for too long
    record Unfit(Set<Permission> scopes, Optional<Expiry> expiry) implements Outcome {}

    record TooMany(int most) implements Outcome {}

    /// A program, a guest, or a superuser who acts for the company.
    record NotInPerson() implements Outcome {}
  }

  /// @param wished when a key should expire
  /// @param now what the wish must come after
  /// @param latest until when a key can be good
  record Expiry(Instant wished, Instant now, Instant latest) {}
}

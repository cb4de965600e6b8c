package io.ticketflower.domain.identity;

import java.util.Optional;

/// Who is answerable for something, as the audit log keeps it.
///
/// @param by empty if nobody knows, as for a log-in with an unknown address
/// @param behind the superuser who acted for a company
/// @param key under which a program of theirs did it
public record Author(
    Optional<UserId> by, Optional<UserId> behind, Optional<ApiKeyId> key, Origin origin) {

  /// As the audit log keeps it: what a client calls itself is no proof of anything.
  public Author withoutClient() {
    return new Author(by, behind, key, origin.by(Optional.empty()));
  }

  public static Author of(UserId user, Origin origin) {
    return new Author(Optional.of(user), Optional.empty(), Optional.empty(), origin);
  }

  public static Author unknown(Origin origin) {
    return new Author(Optional.empty(), Optional.empty(), Optional.empty(), origin);
  }
}

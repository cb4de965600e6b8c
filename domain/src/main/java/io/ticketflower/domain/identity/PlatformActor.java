package io.ticketflower.domain.identity;

import java.util.Optional;

/// One of those who run the installation, doing something in no company.
///
/// @param session in which they do it
/// @param origin where the wish comes from
public record PlatformActor(UserId user, PlatformRole role, SessionId session, Origin origin) {

  /// The same person, with a wish that comes from there.
  public PlatformActor from(Origin place) {
    return new PlatformActor(user, role, session, place);
  }

  public Author author() {
    return Author.of(user, origin);
  }

  /// The same person, who acts for a company.
  public Author authorForCompany() {
    return new Author(Optional.of(user), Optional.of(user), Optional.empty(), origin);
  }
}

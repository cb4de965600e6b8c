package io.ticketflower.application.invitation;

import io.ticketflower.domain.identity.Actor;
import io.ticketflower.domain.identity.Permission;
import io.ticketflower.domain.identity.SystemRole;
import java.util.Optional;
import java.util.Set;

/// Nobody gives away by invitation what they don't have themselves, and nobody an ownership: that
/// needs a member whom an owner knows.
final class Granting {
  static final Permission NEEDED = Permission.INVITE_PEOPLE;

  private Granting() {}

  /// One of the roles that the actor may not give away like that.
  static Optional<SystemRole> beyond(Actor actor, Set<SystemRole> roles) {
    return roles.stream()
        .filter(
            role -> role == SystemRole.OWNER || !role.permissions().stream().allMatch(actor::may))
        .sorted()
        .findFirst();
  }
}

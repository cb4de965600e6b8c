package io.ticketflower.application.apikey;

import io.ticketflower.application.identity.Memberships;
import io.ticketflower.domain.identity.Actor;
import io.ticketflower.domain.identity.Permission;
import io.ticketflower.domain.identity.SystemRole;
import io.ticketflower.domain.identity.UserId;
import java.util.Optional;

/// Who has a say in somebody's keys: themselves, and whoever looks after the members; in an owner's
/// only an owner. Needs the company's transaction.
final class LookingAfter {
  private final Memberships memberships;

  LookingAfter(Memberships memberships) {
    this.memberships = memberships;
  }

  /// The permission that somebody lacks to have a say in the keys of this one.
  Optional<Permission> missing(Actor actor, UserId owner) {
    if (actor.user().equals(owner)) {
      return Optional.empty();
    }
    if (!actor.may(Permission.MANAGE_MEMBERS)) {
      return Optional.of(Permission.MANAGE_MEMBERS);
    }
    return Optional.of(Permission.MANAGE_OWNERS)
        .filter(needed -> isOwner(actor, owner) && !actor.may(needed));
  }

  private boolean isOwner(Actor actor, UserId member) {
    return memberships
        .find(actor.company(), member)
        .filter(it -> it.isPresent() && it.roles().contains(SystemRole.OWNER))
        .isPresent();
  }
}

package io.ticketflower.application.identity;

import io.ticketflower.domain.identity.Actor;
import io.ticketflower.domain.identity.Permission;
import io.ticketflower.domain.identity.SystemRole;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;

/// Who may give or take which system roles: only an owner makes or unmakes owners.
final class RoleGranting {
  private RoleGranting() {}

  /// The permission that a program lacks to give these roles: none hands on what it may not do
  /// itself, or its scopes would be no bounds.
  static Optional<Permission> missingToGive(Actor actor, Set<SystemRole> roles) {
    return Optional.of(roles)
        .filter(_ -> actor.isProgram())
        .flatMap(given ->
            given.stream()
                .flatMap(role -> role.permissions().stream())
                .filter(permission -> !actor.may(permission))
                .min(Comparator.naturalOrder()));
  }

  /// The permission that somebody lacks to give or take these roles.
  static Optional<Permission> missing(Actor actor, Set<SystemRole> roles) {
    if (!actor.may(Permission.MANAGE_MEMBERS)) {
      return Optional.of(Permission.MANAGE_MEMBERS);
    }
    if (roles.contains(SystemRole.OWNER) && !actor.may(Permission.MANAGE_OWNERS)) {
      return Optional.of(Permission.MANAGE_OWNERS);
    }
    return Optional.empty();
  }
}

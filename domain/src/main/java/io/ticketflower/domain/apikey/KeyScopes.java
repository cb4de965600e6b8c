package io.ticketflower.domain.apikey;

import io.ticketflower.domain.identity.Permission;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/// What a key may do at most. Who owns the company, and whether it goes on, is decided by people in
/// person and never by a program.
public record KeyScopes(Set<Permission> permissions) {
  private static final Set<Permission> IN_PERSON =
      Set.of(Permission.MANAGE_OWNERS, Permission.OWN_COMPANY);

  public KeyScopes {
    if (permissions.isEmpty()) {
      throw new IllegalArgumentException("Expected at least one scope, but got none.");
    }
    if (!permissions.stream().allMatch(KeyScopes::canBeOne)) {
      throw new IllegalArgumentException(
          "Expected what can be handed on, but MANAGE_OWNERS and OWN_COMPANY can't.");
    }
    permissions = Collections.unmodifiableSet(EnumSet.copyOf(permissions));
  }

  public static boolean canBeOne(Permission permission) {
    return !IN_PERSON.contains(permission);
  }
}

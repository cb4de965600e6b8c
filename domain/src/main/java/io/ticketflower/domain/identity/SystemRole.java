package io.ticketflower.domain.identity;

import static io.ticketflower.domain.identity.Permission.ASSIGN_TASKS;
import static io.ticketflower.domain.identity.Permission.DESIGN_WORKFLOWS;
import static io.ticketflower.domain.identity.Permission.MANAGE_CONTACTS;
import static io.ticketflower.domain.identity.Permission.MANAGE_OWNERS;
import static io.ticketflower.domain.identity.Permission.OWN_COMPANY;
import static io.ticketflower.domain.identity.Permission.READ_ALL_TICKETS;
import static io.ticketflower.domain.identity.Permission.READ_DEFINITIONS;
import static io.ticketflower.domain.identity.Permission.REPAIR_TICKETS;
import static io.ticketflower.domain.identity.Permission.SUBMIT_TICKETS;
import static io.ticketflower.domain.identity.Permission.WORK_ON_TASKS;

import java.util.EnumSet;
import java.util.Set;

/// The fixed roles, the same in every company. This is the one table of who may do what.
public enum SystemRole {
  OWNER(EnumSet.allOf(Permission.class)),
  ADMIN(EnumSet.complementOf(EnumSet.of(MANAGE_OWNERS, OWN_COMPANY))),
  TICKET_ADMIN(
      EnumSet.of(
          SUBMIT_TICKETS,
          READ_ALL_TICKETS,
          ASSIGN_TASKS,
          REPAIR_TICKETS,
          READ_DEFINITIONS,
          MANAGE_CONTACTS)),
  WORKFLOW_CREATOR(EnumSet.of(SUBMIT_TICKETS, READ_DEFINITIONS, DESIGN_WORKFLOWS)),
  TASK_WORKER(EnumSet.of(SUBMIT_TICKETS, WORK_ON_TASKS)),
  USER(EnumSet.of(SUBMIT_TICKETS));

  @SuppressWarnings("ImmutableEnumChecker") // copied, and so immutable
  private final Set<Permission> permissions;

  SystemRole(Set<Permission> permissions) {
    this.permissions = Set.copyOf(permissions);
  }

  public Set<Permission> permissions() {
    return permissions;
  }

  public boolean allows(Permission permission) {
    return permissions.contains(permission);
  }

  /// Every role that allows it.
  public static Set<SystemRole> allowing(Permission permission) {
    Set<SystemRole> roles = EnumSet.noneOf(SystemRole.class);
    for (SystemRole role : values()) {
      if (role.allows(permission)) {
        roles.add(role);
      }
    }
    return roles;
  }
}

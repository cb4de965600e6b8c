package io.ticketflower.application.desk;

import io.ticketflower.domain.identity.Actor;
import io.ticketflower.domain.identity.Permission;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/// One number of a person's desk: how long the list is to which it leads.
public enum Figure {
  /// On my list.
  MY_OPEN_TASKS(Permission.WORK_ON_TASKS),
  /// On my list, and late.
  MY_OVERDUE_TASKS(Permission.WORK_ON_TASKS),
  /// Nobody's, and I may take them.
  FREE_TASKS(Permission.WORK_ON_TASKS),
  /// What I submitted and what still goes on.
  MY_ACTIVE_TICKETS(Permission.SUBMIT_TICKETS),
  ACTIVE_TICKETS(Permission.READ_ALL_TICKETS),
  /// Somebody could work on them, and should have by now.
  OVERDUE_TASKS(Permission.READ_ALL_TICKETS),
  /// Open, and on nobody's list.
  UNASSIGNED_TASKS(Permission.READ_ALL_TICKETS),
  /// Nobody has looked at them yet.
  NEW_ERRORS(Permission.REPAIR_TICKETS),
  /// Not resolved.
  OPEN_ERRORS(Permission.REPAIR_TICKETS),
  PENDING_INVITATIONS(Permission.INVITE_PEOPLE),
  /// Active members who are given no tasks for now.
  MEMBERS_AWAY(Permission.ASSIGN_TASKS);

  private final Permission needed;

  Figure(Permission needed) {
    this.needed = needed;
  }

  /// Those that somebody may see.
  static Set<Figure> of(Actor actor) {
    return EnumSet.allOf(Figure.class).stream()
        .filter(figure -> actor.may(figure.needed))
        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Figure.class)));
  }
}

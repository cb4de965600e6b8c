package io.ticketflower.domain.identity;

import static io.ticketflower.domain.identity.Permission.ASSIGN_TASKS;
import static io.ticketflower.domain.identity.Permission.DESIGN_WORKFLOWS;
import static io.ticketflower.domain.identity.Permission.INVITE_PEOPLE;
import static io.ticketflower.domain.identity.Permission.MANAGE_COMPANY;
import static io.ticketflower.domain.identity.Permission.MANAGE_CONTACTS;
import static io.ticketflower.domain.identity.Permission.MANAGE_OWNERS;
import static io.ticketflower.domain.identity.Permission.OWN_COMPANY;
import static io.ticketflower.domain.identity.Permission.READ_ALL_TICKETS;
import static io.ticketflower.domain.identity.Permission.READ_AUDIT;
import static io.ticketflower.domain.identity.Permission.READ_DEFINITIONS;
import static io.ticketflower.domain.identity.Permission.REPAIR_TICKETS;
import static io.ticketflower.domain.identity.Permission.SUBMIT_TICKETS;
import static io.ticketflower.domain.identity.Permission.WORK_ON_TASKS;

import java.util.Set;

/// In what capacity somebody acts in a company: as a member, or with less than the roles of a
/// member allow.
public sealed interface Capacity {
  Capacity MEMBER = new Member();
  Capacity GUEST = new Guest();

  /// Whether this capacity leaves what a role allows.
  boolean leaves(Permission permission);

  /// As themselves, with all that their roles allow. Only so can they change what proves who they
  /// are.
  record Member() implements Capacity {
    @Override
    public boolean leaves(Permission permission) {
      return true;
    }
  }

  /// Somebody who only looks around, in a company that is gone tomorrow: nothing of what they do
  /// leaves it, and nobody else is let in.
  record Guest() implements Capacity {
    private static final Set<Permission> WITHHELD =
        Set.of(INVITE_PEOPLE, MANAGE_OWNERS, OWN_COMPANY);

    @Override
    public boolean leaves(Permission permission) {
      return !WITHHELD.contains(permission);
    }
  }

  /// A superuser in the place of a member. Who is in the company and as what, its credentials and
  /// its end are not left to them, nor is anything that is new and not named here.
  record InPlaceOfMember(UserId superuser) implements Capacity {
    private static final Set<Permission> LEFT =
        Set.of(
            SUBMIT_TICKETS,
            WORK_ON_TASKS,
            READ_ALL_TICKETS,
            ASSIGN_TASKS,
            REPAIR_TICKETS,
            READ_DEFINITIONS,
            DESIGN_WORKFLOWS,
            MANAGE_COMPANY,
            MANAGE_CONTACTS,
            READ_AUDIT);

    @Override
    public boolean leaves(Permission permission) {
      return LEFT.contains(permission);
    }
  }
}

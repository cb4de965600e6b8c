package io.ticketflower.domain.identity;

import io.ticketflower.domain.company.CompanyId;
import io.ticketflower.domain.company.CompanyRoleId;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/// A member who is doing something in their company, with the roles they hold at this moment.
///
/// @param behind the superuser who acts for the company in this member's place
/// @param origin where the wish comes from
public record Actor(
    CompanyId company,
    UserId user,
    Set<SystemRole> roles,
    Set<CompanyRoleId> companyRoles,
    Optional<UserId> behind,
    Origin origin) {

  /// All that a superuser can be allowed who acts for a company. Who is in the company and as what,
  /// its credentials and its end are not among it, nor is anything that is new and not named here.
  private static final Set<Permission> IN_ANOTHERS_PLACE =
      Set.copyOf(
          EnumSet.of(
              Permission.SUBMIT_TICKETS,
              Permission.WORK_ON_TASKS,
              Permission.READ_ALL_TICKETS,
              Permission.ASSIGN_TASKS,
              Permission.REPAIR_TICKETS,
              Permission.READ_DEFINITIONS,
              Permission.DESIGN_WORKFLOWS,
              Permission.MANAGE_COMPANY,
              Permission.MANAGE_CONTACTS,
              Permission.READ_AUDIT));

  public Actor {
    roles = Set.copyOf(roles);
    companyRoles = Set.copyOf(companyRoles);
  }

  /// Themselves, and from nowhere outside.
  public Actor(
      CompanyId company, UserId user, Set<SystemRole> roles, Set<CompanyRoleId> companyRoles) {
    this(company, user, roles, companyRoles, Optional.empty(), Origin.INSIDE);
  }

  public static Actor of(CompanyId company, Membership membership) {
    return new Actor(company, membership.user(), membership.roles(), membership.companyRoles());
  }

  /// The same person, with a wish that comes from there.
  public Actor from(Origin place) {
    return new Actor(company, user, roles, companyRoles, behind, place);
  }

  /// A superuser in the place of a member, as an admin: nobody acts as an owner for another.
  public static Actor behind(UserId superuser, CompanyId company, Membership member) {
    return new Actor(
        company,
        member.user(),
        Set.of(SystemRole.ADMIN),
        member.companyRoles(),
        Optional.of(superuser),
        Origin.INSIDE);
  }

  public Author author() {
    return new Author(Optional.of(user), behind, origin);
  }

  public boolean may(Permission permission) {
    return (behind.isEmpty() || IN_ANOTHERS_PLACE.contains(permission))
        && roles.stream().anyMatch(role -> role.allows(permission));
  }

  /// Any one of the named company roles is enough; none named means everybody.
  public boolean holdsOneOf(Set<CompanyRoleId> needed) {
    return needed.isEmpty() || companyRoles.stream().anyMatch(needed::contains);
  }
}

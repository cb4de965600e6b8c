package io.ticketflower.domain.identity;

import io.ticketflower.domain.company.CompanyId;
import io.ticketflower.domain.company.CompanyRoleId;
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

  public Author author() {
    return new Author(Optional.of(user), behind, origin);
  }

  public boolean may(Permission permission) {
    return roles.stream().anyMatch(role -> role.allows(permission));
  }

  /// Any one of the named company roles is enough; none named means everybody.
  public boolean holdsOneOf(Set<CompanyRoleId> needed) {
    return needed.isEmpty() || companyRoles.stream().anyMatch(needed::contains);
  }
}

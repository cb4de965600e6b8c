package io.ticketflower.domain.identity;

import io.ticketflower.domain.company.CompanyId;
import io.ticketflower.domain.company.CompanyRoleId;
import java.util.Set;

/// A member who is doing something in their company, with the roles they hold at this moment.
public record Actor(
    CompanyId company, UserId user, Set<SystemRole> roles, Set<CompanyRoleId> companyRoles) {

  public Actor {
    roles = Set.copyOf(roles);
    companyRoles = Set.copyOf(companyRoles);
  }

  public static Actor of(CompanyId company, Membership membership) {
    return new Actor(company, membership.user(), membership.roles(), membership.companyRoles());
  }

  public boolean may(Permission permission) {
    return roles.stream().anyMatch(role -> role.allows(permission));
  }

  /// Any one of the named company roles is enough; none named means everybody.
  public boolean holdsOneOf(Set<CompanyRoleId> needed) {
    return needed.isEmpty() || companyRoles.stream().anyMatch(needed::contains);
  }
}

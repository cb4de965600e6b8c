package io.ticketflower.domain.identity;

import io.ticketflower.domain.company.CompanyRoleId;
import java.util.Set;

/// A person in a company: with which system roles, and with which of the company's own.
///
/// @param version counts the changes, so that nobody overwrites a change they have not seen
public record Membership(
    UserId user, Set<SystemRole> roles, Set<CompanyRoleId> companyRoles, int version) {

  public Membership {
    roles = Set.copyOf(roles);
    companyRoles = Set.copyOf(companyRoles);
    if (roles.isEmpty()) {
      throw new IllegalArgumentException("Expected at least one system role, but got none.");
    }
  }

  public boolean isOwner() {
    return roles.contains(SystemRole.OWNER);
  }

  public Membership with(Set<SystemRole> newRoles, Set<CompanyRoleId> newCompanyRoles) {
    return new Membership(user, newRoles, newCompanyRoles, version + 1);
  }
}

package io.ticketflower.domain.identity;

import io.ticketflower.domain.company.CompanyRoleId;
import java.util.Set;

/// A person in a company: with which system roles, and with which of the company's own.
///
/// @param version counts the changes, so that nobody overwrites a change they have not seen
public record Membership(
    UserId user,
    Set<SystemRole> roles,
    Set<CompanyRoleId> companyRoles,
    Status status,
    Availability availability,
    int version) {

  /// Whether somebody may work in the company.
  public enum Status {
    ACTIVE,
    /// Shut out, until somebody lets them in again.
    DEACTIVATED,
    /// Not a member any more. What they did stays theirs, and they may be invited again.
    REMOVED
  }

  public Membership {
    roles = Set.copyOf(roles);
    companyRoles = Set.copyOf(companyRoles);
    if (roles.isEmpty()) {
      throw new IllegalArgumentException("Expected at least one system role, but got none.");
    }
  }

  /// Somebody who joins.
  public static Membership joining(
      UserId user, Set<SystemRole> roles, Set<CompanyRoleId> companyRoles) {
    return new Membership(user, roles, companyRoles, Status.ACTIVE, Availability.FULL, 1);
  }

  public boolean isActive() {
    return status == Status.ACTIVE;
  }

  /// Whether somebody is a member, shut out or not.
  public boolean isPresent() {
    return status != Status.REMOVED;
  }

  /// Whether somebody owns the company, and can act as its owner.
  public boolean isActiveOwner() {
    return isActive() && roles.contains(SystemRole.OWNER);
  }

  public Membership with(Set<SystemRole> newRoles, Set<CompanyRoleId> newCompanyRoles) {
    return new Membership(user, newRoles, newCompanyRoles, status, availability, version + 1);
  }

  public Membership with(Availability changed) {
    return new Membership(user, roles, companyRoles, status, changed, version + 1);
  }

  /// Whoever is removed holds no company role any more.
  public Membership becoming(Status changed) {
    Set<CompanyRoleId> kept = changed == Status.REMOVED ? Set.of() : companyRoles;
    return new Membership(user, roles, kept, changed, availability, version + 1);
  }
}

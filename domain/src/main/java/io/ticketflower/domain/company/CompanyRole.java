package io.ticketflower.domain.company;

/// A company's own label for people, such as "Sales" or "IT".
///
/// @param version counts the changes, so that nobody overwrites a change they have not seen
public record CompanyRole(CompanyRoleId id, RoleName name, int version) {
  public CompanyRole renamed(RoleName newName) {
    return new CompanyRole(id, newName, version + 1);
  }
}

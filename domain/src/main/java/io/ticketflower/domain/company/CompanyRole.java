package io.ticketflower.domain.company;

/// A company's own label for people, such as "Sales" or "IT".
///
/// @param version counts the changes, so that nobody overwrites a change they have not seen
public record CompanyRole(
    CompanyRoleId id, RoleName name, RoleDescription description, int version) {

  public CompanyRole with(RoleName newName, RoleDescription newDescription) {
    return new CompanyRole(id, newName, newDescription, version + 1);
  }
}

package io.ticketflower.application.company;

import io.ticketflower.domain.company.CompanyId;
import io.ticketflower.domain.company.CompanyRole;
import io.ticketflower.domain.company.CompanyRoleId;
import io.ticketflower.domain.company.RoleName;
import java.util.List;
import java.util.Optional;

/// Each company's own roles.
public interface CompanyRoles {
  /// @return false if the company has a role of that name, whatever the case
  boolean add(CompanyId company, CompanyRole role);

  Optional<CompanyRole> find(CompanyId company, CompanyRoleId id);

  Optional<CompanyRole> findByName(CompanyId company, RoleName name);

  /// In the order of their names.
  List<CompanyRole> all(CompanyId company);

  Saved save(CompanyId company, CompanyRole role);

  /// What came of saving.
  enum Saved {
    SAVED,
    /// Somebody else saved first.
    STALE,
    /// Another role has that name.
    NAME_TAKEN
  }
}

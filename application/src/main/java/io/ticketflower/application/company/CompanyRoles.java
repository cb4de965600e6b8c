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

  /// What uses a role. Keeps anybody from being given it until the transaction ends.
  Uses lockUses(CompanyId company, CompanyRoleId id);

  void delete(CompanyId company, CompanyRoleId id);

  /// @param members how many hold it
  /// @param definitions the keys and version numbers of published and retired definitions that name
  ///   it, such as `laptop-request 3`: tasks and tickets go on with them
  record Uses(int members, List<String> definitions) {
    public Uses {
      definitions = List.copyOf(definitions);
    }

    public boolean isEmpty() {
      return members == 0 && definitions.isEmpty();
    }
  }

  /// What came of saving.
  enum Saved {
    SAVED,
    /// Somebody else saved first.
    STALE,
    /// Another role has that name.
    NAME_TAKEN
  }
}

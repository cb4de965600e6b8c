package io.ticketflower.application.identity;

import io.ticketflower.domain.company.CompanyId;
import io.ticketflower.domain.identity.CompanyProfile;
import java.util.Optional;

/// How each company presents itself.
public interface CompanyProfiles {
  void add(CompanyId company, CompanyProfile profile);

  Optional<CompanyProfile> find(CompanyId company);

  /// @return false if somebody else saved first
  boolean saveIfUnchanged(CompanyId company, CompanyProfile profile);
}

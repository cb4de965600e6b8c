package io.ticketflower.application.desk;

import io.ticketflower.domain.company.CompanyId;
import io.ticketflower.domain.company.CompanyRoleId;
import io.ticketflower.domain.identity.UserId;
import java.time.Instant;
import java.util.Map;
import java.util.Set;

/// Counts what there is to do in a company, from the rows as they are at that moment.
public interface Figures {
  /// @return one number for each that is wanted
  Map<Figure, Integer> count(CompanyId company, Onlooker onlooker, Set<Figure> wanted);

  /// Whose desk it is, and when they look.
  ///
  /// @param companyRoles what they hold, and so which free tasks they may take
  record Onlooker(UserId user, Set<CompanyRoleId> companyRoles, Instant now) {
    public Onlooker {
      companyRoles = Set.copyOf(companyRoles);
    }
  }
}

package io.ticketflower.application.identity;

import io.ticketflower.domain.company.Company;
import io.ticketflower.domain.company.CompanyRole;
import io.ticketflower.domain.identity.Actor;
import io.ticketflower.domain.identity.Availability;
import io.ticketflower.domain.identity.Permission;
import io.ticketflower.domain.identity.PersonProfile;
import io.ticketflower.domain.identity.SystemRole;
import io.ticketflower.domain.identity.User;
import java.util.List;
import java.util.Set;

/// What somebody who is logged in wants to know of themselves.
public interface WhoAmI {
  Me of(Actor actor);

  /// @param emailVerified whether it is known that letters to the address reach the person
  /// @param secondFactor whether codes of an app protect the account
  /// @param availability whether the person is given tasks
  /// @param openTasks how many tasks are on their list
  /// @param memberVersion of the membership: whoever changes the availability has to name it
  record Me(
      User user,
      boolean emailVerified,
      PersonProfile profile,
      Company company,
      Set<SystemRole> roles,
      List<CompanyRole> companyRoles,
      Set<Permission> permissions,
      boolean secondFactor,
      Availability availability,
      int openTasks,
      int memberVersion,
      List<Company> companies) {}
}

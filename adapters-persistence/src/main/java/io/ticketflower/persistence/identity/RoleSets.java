package io.ticketflower.persistence.identity;

import io.ticketflower.domain.company.CompanyRoleId;
import io.ticketflower.domain.identity.SystemRole;
import java.util.Arrays;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/// Sets of roles as array columns keep them.
public final class RoleSets {
  private RoleSets() {}

  public static String[] names(Collection<SystemRole> roles) {
    return roles.stream().map(SystemRole::name).sorted().toArray(String[]::new);
  }

  public static Set<SystemRole> systemRoles(String[] names) {
    return Arrays.stream(names).map(SystemRole::valueOf).collect(Collectors.toSet());
  }

  public static UUID[] ids(Collection<CompanyRoleId> roles) {
    return roles.stream().map(CompanyRoleId::value).sorted().toArray(UUID[]::new);
  }

  public static Set<CompanyRoleId> companyRoles(UUID[] ids) {
    return Arrays.stream(ids).map(CompanyRoleId::new).collect(Collectors.toSet());
  }
}

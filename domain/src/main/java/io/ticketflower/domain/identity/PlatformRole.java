package io.ticketflower.domain.identity;

import java.util.Optional;

/// As what somebody runs the installation. They belong to no company.
public enum PlatformRole {
  /// Manages companies and people, and may act for a company.
  SUPERUSER,
  /// Manages companies and people, but never acts for a company nor touches whoever runs the
  /// installation.
  PLATFORM_ADMIN;

  public boolean mayActForCompanies() {
    return this == SUPERUSER;
  }

  /// @param other what the other one is in the installation; empty for everybody usual
  public boolean mayManage(Optional<PlatformRole> other) {
    return this == SUPERUSER || other.isEmpty();
  }
}

package io.ticketflower.domain.identity;

import java.util.Optional;

/// How somebody stands with the installation as a whole.
///
/// @param role empty for everybody usual
/// @param active whether the installation lets them in at all
public record Standing(Optional<PlatformRole> role, boolean active) {
  public static final Standing USUAL = new Standing(Optional.empty(), true);

  /// Whoever runs the installation belongs to no company.
  public boolean mayWorkInCompanies() {
    return active && role.isEmpty();
  }

  public Optional<PlatformRole> activeRole() {
    return active ? role : Optional.empty();
  }
}

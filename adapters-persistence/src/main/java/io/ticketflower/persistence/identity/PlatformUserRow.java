package io.ticketflower.persistence.identity;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.ticketflower.domain.identity.PlatformRole;
import io.ticketflower.domain.identity.Standing;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// How somebody stands with the installation.
///
/// @param role empty for everybody usual
@MappedEntity("platform_users")
record PlatformUserRow(@Id UUID userId, @Nullable String role, boolean active) {
  Standing standing() {
    return new Standing(Optional.ofNullable(role).map(PlatformRole::valueOf), active);
  }
}

package io.ticketflower.web.identity;

import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import io.ticketflower.domain.company.CompanyRole;
import io.ticketflower.domain.company.CompanyRoleId;
import io.ticketflower.domain.company.RoleDescription;
import io.ticketflower.domain.company.RoleName;

/// A company's own label for people.
///
/// @param description what it is for; empty where nobody has said
/// @param version in quotes it is the ETag
@Serdeable.Serializable
@Schema(name = "CompanyRole")
public record CompanyRoleView(
    CompanyRoleId id,
    @Schema(example = "Sales") RoleName name,
    @Schema(example = "Whoever talks to customers") RoleDescription description,
    @Schema(example = "1") int version) {

  public static CompanyRoleView of(CompanyRole role) {
    return new CompanyRoleView(role.id(), role.name(), role.description(), role.version());
  }
}

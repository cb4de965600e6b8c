package io.ticketflower.web.platform;

import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import io.ticketflower.application.platform.Directory.ListedCompany;
import io.ticketflower.domain.company.CompanyId;
import io.ticketflower.domain.company.CompanyStatus;
import io.ticketflower.domain.company.Slug;

/// A company, as far as the directory knows it.
///
/// @param members how many belong to it, let in or shut out
/// @param trial whether it is there for guests
@Serdeable.Serializable
@Schema(name = "ListedCompany")
record ListedCompanyView(
    CompanyId id,
    @Schema(example = "rose-garden") Slug slug,
    @Schema(example = "Rose Garden") String name,
    @Schema(example = "12") int members,
    CompanyStatus status,
    boolean trial) {

  static ListedCompanyView of(ListedCompany listed) {
    return new ListedCompanyView(
        listed.company().id(),
        listed.company().slug(),
        listed.company().name(),
        listed.members(),
        listed.status(),
        listed.trial());
  }
}

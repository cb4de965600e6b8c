package io.ticketflower.web.identity;

import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import io.ticketflower.domain.company.Company;
import io.ticketflower.domain.company.CompanyId;
import io.ticketflower.domain.company.Slug;

/// A company, as far as its people see it.
@Serdeable.Serializable
@Schema(name = "Company")
public record CompanyView(
    CompanyId id,
    @Schema(example = "rose-garden") Slug slug,
    @Schema(example = "Rose Garden") String name) {

  public static CompanyView of(Company company) {
    return new CompanyView(company.id(), company.slug(), company.name());
  }
}

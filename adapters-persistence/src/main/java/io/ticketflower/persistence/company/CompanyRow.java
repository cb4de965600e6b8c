package io.ticketflower.persistence.company;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.ticketflower.domain.company.Company;
import io.ticketflower.domain.company.CompanyId;
import io.ticketflower.domain.company.Slug;
import java.util.UUID;

@MappedEntity("companies")
public record CompanyRow(@Id UUID id, String slug, String name) {
  static CompanyRow of(Company company) {
    return new CompanyRow(company.id().value(), company.slug().value(), company.name());
  }

  public Company company() {
    return new Company(new CompanyId(id), new Slug(slug), name);
  }
}

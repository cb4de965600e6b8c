package io.ticketflower.persistence.platform;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.ticketflower.application.platform.Directory.ListedCompany;
import io.ticketflower.domain.company.Company;
import io.ticketflower.domain.company.CompanyId;
import io.ticketflower.domain.company.CompanyStatus;
import io.ticketflower.domain.company.Slug;
import java.util.UUID;

@MappedEntity("companies")
record ListedCompanyRow(
    @Id UUID id, String slug, String name, int members, CompanyStatus status, boolean trial) {
  ListedCompany listed() {
    return new ListedCompany(
        new Company(new CompanyId(id), new Slug(slug), name), members, status, trial);
  }
}

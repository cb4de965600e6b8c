package io.ticketflower.persistence.company;

import io.ticketflower.application.company.Companies;
import io.ticketflower.domain.company.Company;
import io.ticketflower.domain.company.CompanyId;
import io.ticketflower.domain.company.CompanyState;
import io.ticketflower.domain.company.Slug;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@Singleton
final class JdbcCompanies implements Companies {
  private static final UUID BEFORE_ALL = new UUID(0, 0);

  private final CompanyRows rows;
  private final CompanyStateRows states;

  JdbcCompanies(CompanyRows rows, CompanyStateRows states) {
    this.rows = rows;
    this.states = states;
  }

  @Override
  public void add(Company company) {
    rows.save(CompanyRow.of(company));
  }

  @Override
  public void save(Company company) {
    rows.update(company.id().value(), company.slug().value(), company.name());
  }

  @Override
  public Optional<Company> find(CompanyId id) {
    return rows.findById(id.value()).map(CompanyRow::company);
  }

  @Override
  public List<CompanyId> after(Optional<CompanyId> previous, int limit) {
    return rows.idsAfter(previous.map(CompanyId::value).orElse(BEFORE_ALL), limit).stream()
        .map(CompanyId::new)
        .toList();
  }

  @Override
  public Optional<Company> findBySlug(Slug slug) {
    return rows.findBySlug(slug.value()).map(CompanyRow::company);
  }

  @Override
  public Optional<CompanyState> state(CompanyId id) {
    return states.findById(id.value()).map(CompanyStateRow::state);
  }

  @Override
  public boolean change(CompanyId id, CompanyState seen, CompanyState next) {
    CompanyStateRow row = CompanyStateRow.of(id.value(), next);
    return states.change(
            row.id(), seen.status().name(), row.status(), row.statusSince(), row.deletionDue())
        == 1;
  }

  @Override
  public boolean wantsSecondFactor(CompanyId id) {
    return states.wantsSecondFactor(id.value());
  }

  @Override
  public void wantSecondFactor(CompanyId id, boolean wanted) {
    states.wantSecondFactor(id.value(), wanted);
  }

  @Override
  public boolean delete(CompanyId id, Instant now) {
    return states.delete(id.value(), now);
  }
}

package io.ticketflower.persistence.engine;

import io.ticketflower.application.engine.CompaniesWithWork;
import io.ticketflower.domain.company.CompanyId;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;

@Singleton
final class JdbcCompaniesWithWork implements CompaniesWithWork {
  private final CompaniesWithWorkRows rows;

  JdbcCompaniesWithWork(CompaniesWithWorkRows rows) {
    this.rows = rows;
  }

  @Override
  public List<CompanyId> due(Instant now, int limit) {
    return rows.due(now, limit).stream().map(CompanyId::new).toList();
  }
}

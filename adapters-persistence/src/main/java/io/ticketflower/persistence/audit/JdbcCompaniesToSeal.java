package io.ticketflower.persistence.audit;

import io.ticketflower.application.audit.CompaniesToSeal;
import io.ticketflower.domain.company.CompanyId;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

@Singleton
final class JdbcCompaniesToSeal implements CompaniesToSeal {
  private final CompaniesToSealRows rows;

  JdbcCompaniesToSeal(CompaniesToSealRows rows) {
    this.rows = rows;
  }

  @Override
  public List<CompanyId> after(Optional<CompanyId> previous, int limit) {
    return rows.after(previous.map(CompanyId::value).orElse(null), limit).stream()
        .map(CompanyId::new)
        .toList();
  }
}

package io.ticketflower.persistence.identity;

import io.ticketflower.application.identity.Trials;
import io.ticketflower.domain.company.CompanyId;
import io.ticketflower.domain.identity.Trial;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

@Singleton
final class JdbcTrials implements Trials {
  private final TrialRows rows;

  JdbcTrials(TrialRows rows) {
    this.rows = rows;
  }

  @Override
  public void add(Trial trial) {
    rows.save(TrialRow.of(trial));
  }

  @Override
  public Optional<Trial> find(CompanyId company) {
    return rows.findById(company.value()).map(TrialRow::trial);
  }

  @Override
  public Optional<Trial> lock(CompanyId company) {
    return rows.findByIdForUpdate(company.value()).map(TrialRow::trial);
  }

  @Override
  public Optional<Trial> shared() {
    return rows.shared().map(TrialRow::trial);
  }

  @Override
  public int count() {
    return rows.all();
  }

  @Override
  public List<Trial> over(Instant now, int limit) {
    return rows.over(now, limit).stream().map(TrialRow::trial).toList();
  }

  @Override
  public void remove(CompanyId company) {
    rows.deleteById(company.value());
  }
}

package io.ticketflower.application.engine;

import io.ticketflower.application.transaction.Transactions;
import io.ticketflower.domain.company.CompanyId;
import io.ticketflower.domain.engine.Work;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;

final class PickingUpWork implements PickUpWork {
  private static final int COMPANIES_A_ROUND = 50;
  private static final int WORK_A_COMPANY = 20;

  /// So long nobody else picks up the same work; longer than any attempt takes.
  private static final Duration REST = Duration.ofSeconds(30);

  private final Transactions transactions;
  private final CompaniesWithWork companies;
  private final PendingWork work;
  private final MovingOn movingOn;
  private final InstantSource clock;

  PickingUpWork(
      Transactions transactions,
      CompaniesWithWork companies,
      PendingWork work,
      MovingOn movingOn,
      InstantSource clock) {
    this.transactions = transactions;
    this.companies = companies;
    this.work = work;
    this.movingOn = movingOn;
    this.clock = clock;
  }

  @Override
  public int pickUp() {
    Instant now = clock.instant();
    List<CompanyId> due = transactions.acrossCompanies(() -> companies.due(now, COMPANIES_A_ROUND));
    return due.stream().mapToInt(company -> pickUp(company, now)).sum();
  }

  private int pickUp(CompanyId company, Instant now) {
    List<Work> picked =
        transactions.inCompany(company, () -> work.pickDue(company, now, REST, WORK_A_COMPANY));
    picked.forEach(it -> movingOn.retry(company, it));
    return picked.size();
  }
}

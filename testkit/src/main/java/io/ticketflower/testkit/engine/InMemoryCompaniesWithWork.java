package io.ticketflower.testkit.engine;

import static io.ticketflower.testkit.memory.Table.COMPANY_STATES;
import static io.ticketflower.testkit.memory.Table.WORK;

import io.ticketflower.application.engine.CompaniesWithWork;
import io.ticketflower.domain.company.CompanyId;
import io.ticketflower.domain.company.CompanyState;
import io.ticketflower.domain.engine.Work;
import io.ticketflower.domain.engine.WorkId;
import io.ticketflower.testkit.memory.InMemoryStore;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Which companies have work due, in memory: worked out from the work itself.
public final class InMemoryCompaniesWithWork implements CompaniesWithWork {
  private final InMemoryStore store;

  public InMemoryCompaniesWithWork(InMemoryStore store) {
    this.store = store;
  }

  @Override
  public List<CompanyId> due(Instant now, int limit) {
    Map<CompanyId, Instant> due = new HashMap<>();
    store
        .ofEveryCompany(WORK)
        .forEach((company, work) ->
            (isAtWork(company) ? work : Map.<WorkId, Work>of())
                .values().stream()
                    .map(Work::due)
                    .filter(at -> !at.isAfter(now))
                    .min(Instant::compareTo)
                    .ifPresent(first -> due.put(company, first)));
    return due.entrySet().stream()
        .sorted(Map.Entry.comparingByValue())
        .limit(limit)
        .map(Map.Entry::getKey)
        .toList();
  }

  private boolean isAtWork(CompanyId company) {
    return store
        .shared(COMPANY_STATES)
        .getOrDefault(company, new CompanyState.Active())
        .isOpenTo(false);
  }
}

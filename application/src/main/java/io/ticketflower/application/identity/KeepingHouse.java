package io.ticketflower.application.identity;

import io.ticketflower.application.company.Companies;
import io.ticketflower.application.transaction.OnceOnly;
import io.ticketflower.application.transaction.Transactions;
import io.ticketflower.domain.company.CompanyId;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.IntSupplier;

final class KeepingHouse implements KeepHouse {
  static final int STEP = 500;

  /// So long a session that is over can still be looked up.
  private static final Duration KEPT = Duration.ofDays(1);

  private static final Logger LOG = System.getLogger(KeepingHouse.class.getName());

  private final Transactions transactions;
  private final Companies companies;
  private final Sessions sessions;
  private final OnceOnly onceOnly;
  private final StaffChanged staffChanged;
  private final InstantSource clock;

  KeepingHouse(
      Transactions transactions,
      Companies companies,
      Sessions sessions,
      OnceOnly onceOnly,
      StaffChanged staffChanged,
      InstantSource clock) {
    this.transactions = transactions;
    this.companies = companies;
    this.sessions = sessions;
    this.onceOnly = onceOnly;
    this.staffChanged = staffChanged;
    this.clock = clock;
  }

  @Override
  public long keep() {
    Instant before = clock.instant().minus(KEPT);
    long discarded =
        stepByStep(() -> transactions.acrossCompanies(() -> sessions.discard(before, STEP)));
    List<CompanyId> page = pageAfter(Optional.empty());
    while (!page.isEmpty()) {
      discarded += page.stream().mapToLong(this::keep).sum();
      page = pageAfter(Optional.of(page.getLast()));
    }
    return discarded;
  }

  private List<CompanyId> pageAfter(Optional<CompanyId> previous) {
    return transactions.acrossCompanies(() -> companies.after(previous, STEP));
  }

  private long keep(CompanyId company) {
    try {
      if (transactions.acrossCompanies(() -> companies.delete(company, clock.instant()))) {
        LOG.log(Level.INFO, "Deleted company {0}, whose time was up", company.value());
        return 1;
      }
      transactions.inCompany(
          company,
          () -> {
            staffChanged.in(company);
            return company;
          });
      return stepByStep(() -> onceOnly.discardOld(company, STEP));
    } catch (RuntimeException fault) {
      LOG.log(Level.WARNING, "Could not keep house in company " + company.value(), fault);
      return 0;
    }
  }

  private static long stepByStep(IntSupplier step) {
    long all = 0;
    int discarded = step.getAsInt();
    while (discarded >= STEP) {
      all += discarded;
      discarded = step.getAsInt();
    }
    return all + discarded;
  }
}

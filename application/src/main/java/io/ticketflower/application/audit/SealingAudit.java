package io.ticketflower.application.audit;

import io.ticketflower.application.identity.Secrets;
import io.ticketflower.application.transaction.LostRace;
import io.ticketflower.application.transaction.Transactions;
import io.ticketflower.domain.audit.Seal;
import io.ticketflower.domain.company.CompanyId;
import io.ticketflower.domain.identity.AuditEntry;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

final class SealingAudit implements SealAudit {
  static final int STEP = 500;
  private static final Logger LOG = System.getLogger(SealingAudit.class.getName());

  private final Transactions transactions;
  private final CompaniesToSeal companies;
  private final Seals seals;
  private final Secrets secrets;
  private final InstantSource clock;

  SealingAudit(
      Transactions transactions,
      CompaniesToSeal companies,
      Seals seals,
      Secrets secrets,
      InstantSource clock) {
    this.transactions = transactions;
    this.companies = companies;
    this.seals = seals;
    this.secrets = secrets;
    this.clock = clock;
  }

  @Override
  public long seal() {
    long sealed = 0;
    List<CompanyId> page = pageAfter(Optional.empty());
    while (!page.isEmpty()) {
      sealed += page.stream().mapToLong(this::seal).sum();
      page = pageAfter(Optional.of(page.getLast()));
    }
    return sealed;
  }

  private List<CompanyId> pageAfter(Optional<CompanyId> previous) {
    return transactions.acrossCompanies(() -> companies.after(previous, STEP));
  }

  private long seal(CompanyId company) {
    long sealed = 0;
    try {
      int step = sealSome(company);
      while (step == STEP) {
        sealed += step;
        step = sealSome(company);
      }
      return sealed + step;
    } catch (LostRace _) {
      LOG.log(Level.DEBUG, "Somebody else seals in company {0}", company.value());
    } catch (RuntimeException fault) {
      LOG.log(Level.WARNING, "Could not seal the audit log of company " + company.value(), fault);
    }
    return sealed;
  }

  private int sealSome(CompanyId company) {
    return transactions.inCompany(
        company,
        () -> {
          List<AuditEntry> entries = seals.waiting(company, STEP);
          if (!entries.isEmpty() && !seals.add(company, chained(company, entries))) {
            throw new LostRace();
          }
          return entries.size();
        });
  }

  private List<Seal> chained(CompanyId company, List<AuditEntry> entries) {
    Instant now = clock.instant();
    List<Seal> chain = new ArrayList<>();
    Optional<Seal> latest = seals.latest(company);
    for (AuditEntry entry : entries) {
      Seal next = Seal.after(latest, company, entry, now, secrets::fingerprint);
      chain.add(next);
      latest = Optional.of(next);
    }
    return chain;
  }
}

package io.ticketflower.application.identity;

import io.ticketflower.application.transaction.Ids;
import io.ticketflower.application.transaction.Transactions;
import io.ticketflower.domain.company.Company;
import io.ticketflower.domain.company.CompanyId;
import io.ticketflower.domain.identity.Actor;
import io.ticketflower.domain.identity.AuditAction;
import io.ticketflower.domain.identity.AuditEntry;
import io.ticketflower.domain.identity.AuditEntryId;
import io.ticketflower.domain.identity.AuditFacts;
import io.ticketflower.domain.identity.AuditedThing;
import io.ticketflower.domain.identity.Author;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/// Writes into the audit log: a change in the transaction that makes it, so that neither can be
/// without the other, and a refusal, which changes nothing, in a transaction of its own.
public final class AuditTrail {
  private final Transactions transactions;
  private final Audit audit;
  private final PlatformAudit platformAudit;
  private final Ids ids;
  private final InstantSource clock;

  public AuditTrail(
      Transactions transactions,
      Audit audit,
      PlatformAudit platformAudit,
      Ids ids,
      InstantSource clock) {
    this.transactions = transactions;
    this.audit = audit;
    this.platformAudit = platformAudit;
    this.ids = ids;
    this.clock = clock;
  }

  /// Something is changed. Needs the transaction of the change.
  public void record(
      Actor actor, AuditAction action, AuditedThing thing, AuditFacts before, AuditFacts after) {
    record(actor.company(), actor.author(), action, thing, before, after);
  }

  /// Something comes into being. Needs the transaction of the change.
  public void record(Actor actor, AuditAction action, AuditedThing thing, AuditFacts after) {
    record(actor, action, thing, AuditFacts.NONE, after);
  }

  /// The same, where there is no actor.
  public void record(
      CompanyId company,
      Author author,
      AuditAction action,
      AuditedThing thing,
      AuditFacts before,
      AuditFacts after) {
    audit.add(company, entry(author, action, Optional.of(thing), before, after));
  }

  /// Something is refused, or only read. In a transaction of its own.
  public void recordApart(
      CompanyId company,
      Author author,
      AuditAction action,
      Optional<AuditedThing> thing,
      AuditFacts facts) {
    AuditEntry entry = entry(author, action, thing, AuditFacts.NONE, facts);
    transactions.inCompany(
        company,
        () -> {
          audit.add(company, entry);
          return entry;
        });
  }

  /// Somebody takes something along. In a transaction of its own.
  public void recordExport(Actor actor, AuditAction action) {
    recordApart(actor.company(), actor.author(), action, Optional.empty(), AuditFacts.NONE);
  }

  /// The same for several companies, each in a transaction of its own.
  public void recordApart(
      List<Company> companies, Author author, AuditAction action, AuditedThing thing) {
    for (Company company : companies) {
      recordApart(company.id(), author, action, Optional.of(thing), AuditFacts.NONE);
    }
  }

  /// Something is changed that concerns the whole installation, or a person in no company. Needs
  /// the transaction of the change.
  public void recordOnPlatform(
      Author author, AuditAction action, AuditedThing thing, AuditFacts facts) {
    platformAudit.add(entry(author, action, Optional.of(thing), AuditFacts.NONE, facts));
  }

  /// Something is refused or wished for that concerns no company. In a transaction of its own.
  public void recordOfNoCompany(
      Author author, AuditAction action, Optional<AuditedThing> thing, AuditFacts facts) {
    AuditEntry entry = entry(author, action, thing, AuditFacts.NONE, facts);
    transactions.acrossCompanies(() -> {
      platformAudit.add(entry);
      return entry;
    });
  }

  private AuditEntry entry(
      Author author,
      AuditAction action,
      Optional<AuditedThing> thing,
      AuditFacts before,
      AuditFacts after) {
    return new AuditEntry(
        new AuditEntryId(ids.next()),
        clock.instant(),
        author.withoutClient(),
        action,
        thing,
        before,
        after);
  }
}

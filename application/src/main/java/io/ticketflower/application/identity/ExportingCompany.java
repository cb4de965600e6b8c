package io.ticketflower.application.identity;

import io.ticketflower.application.transaction.Transactions;
import io.ticketflower.domain.company.CompanyId;
import io.ticketflower.domain.identity.Actor;
import io.ticketflower.domain.identity.AuditAction;
import io.ticketflower.domain.identity.Permission;
import java.io.OutputStream;

/// Notes first that somebody wants the archive: a reader who breaks off has had a part of it too.
final class ExportingCompany implements ExportCompany {
  private final Transactions transactions;
  private final CompanyArchives archives;
  private final AuditTrail audit;

  ExportingCompany(Transactions transactions, CompanyArchives archives, AuditTrail audit) {
    this.transactions = transactions;
    this.archives = archives;
    this.audit = audit;
  }

  @Override
  public Outcome export(Actor actor, OutputStream out) {
    if (!actor.may(Permission.OWN_COMPANY)) {
      return new Outcome.Forbidden(Permission.OWN_COMPANY);
    }
    CompanyId company = actor.company();
    audit.recordExport(actor, AuditAction.COMPANY_EXPORTED);
    return transactions.inCompany(
        company,
        () -> {
          archives.write(company, out);
          return new Outcome.Exported();
        });
  }
}

package io.ticketflower.testkit.account;

import io.ticketflower.application.audit.AuditLists;
import io.ticketflower.application.page.Page;
import io.ticketflower.domain.company.CompanyId;
import io.ticketflower.domain.identity.AuditAction;
import io.ticketflower.testkit.Persistence;
import java.util.List;

/// What stands in a company's audit log.
final class AuditedActions {
  private AuditedActions() {}

  /// The newest first.
  static List<AuditAction> of(Persistence persistence, CompanyId company) {
    return persistence
        .transactions()
        .inCompany(
            company,
            () ->
                persistence
                    .auditLists()
                    .list(company, AuditLists.Filter.ALL, Page.first(200))
                    .items())
        .stream()
        .map(row -> row.entry().action())
        .toList();
  }
}

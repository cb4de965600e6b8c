package io.ticketflower.application.audit;

import io.ticketflower.application.identity.AuditTrail;
import io.ticketflower.application.page.Page;
import io.ticketflower.application.page.Slice;
import io.ticketflower.application.transaction.Transactions;
import io.ticketflower.domain.identity.Actor;
import io.ticketflower.domain.identity.AuditAction;
import io.ticketflower.domain.identity.AuditEntryId;
import io.ticketflower.domain.identity.Permission;

final class ReadingAudit implements ReadAudit {
  private final Transactions transactions;
  private final AuditLists lists;
  private final AuditTrail audit;

  ReadingAudit(Transactions transactions, AuditLists lists, AuditTrail audit) {
    this.transactions = transactions;
    this.lists = lists;
    this.audit = audit;
  }

  @Override
  public All all(Actor actor, AuditLists.Filter filter, Page page) {
    return actor.may(Permission.READ_AUDIT)
        ? new All.Entries(slice(actor, filter, page))
        : new All.Forbidden(Permission.READ_AUDIT);
  }

  @Override
  public One read(Actor actor, AuditEntryId entry) {
    if (!actor.may(Permission.READ_AUDIT)) {
      return new One.Forbidden(Permission.READ_AUDIT);
    }
    return transactions
        .inCompany(actor.company(), () -> lists.find(actor.company(), entry))
        .<One>map(One.Found::new)
        .orElseGet(One.NoSuchEntry::new);
  }

  @Override
  public Export export(Actor actor, AuditLists.Filter filter) {
    if (!actor.may(Permission.READ_AUDIT)) {
      return new Export.Forbidden(Permission.READ_AUDIT);
    }
    audit.recordExport(actor, AuditAction.AUDIT_EXPORTED);
    return new Export.Begun(Slice.all(page -> slice(actor, filter, page)));
  }

  private Slice<AuditLists.Row> slice(Actor actor, AuditLists.Filter filter, Page page) {
    return transactions.inCompany(actor.company(), () -> lists.list(actor.company(), filter, page));
  }
}

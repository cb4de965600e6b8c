package io.ticketflower.application.engine;

import io.ticketflower.application.definition.PublishedDefinitions;
import io.ticketflower.application.identity.AuditTrail;
import io.ticketflower.application.page.Order;
import io.ticketflower.application.page.Page;
import io.ticketflower.application.page.Slice;
import io.ticketflower.application.transaction.Transactions;
import io.ticketflower.domain.company.CompanyId;
import io.ticketflower.domain.definition.Transition;
import io.ticketflower.domain.engine.Fault;
import io.ticketflower.domain.engine.TicketError;
import io.ticketflower.domain.engine.TicketErrorId;
import io.ticketflower.domain.identity.Actor;
import io.ticketflower.domain.identity.AuditAction;
import io.ticketflower.domain.identity.Permission;
import java.util.List;

final class ReadingTicketErrors implements ReadTicketErrors {
  private final Transactions transactions;
  private final TicketErrors errors;
  private final Instances instances;
  private final Tasks tasks;
  private final PublishedDefinitions published;
  private final AuditTrail audit;

  ReadingTicketErrors(
      Transactions transactions,
      TicketErrors errors,
      Instances instances,
      Tasks tasks,
      PublishedDefinitions published,
      AuditTrail audit) {
    this.transactions = transactions;
    this.errors = errors;
    this.instances = instances;
    this.tasks = tasks;
    this.published = published;
    this.audit = audit;
  }

  @Override
  public All all(
      Actor actor, TicketErrors.Filter filter, Order<TicketErrors.Sort> order, Page page) {
    return actor.may(Permission.REPAIR_TICKETS)
        ? new All.Errors(list(actor, filter, order, page))
        : new All.Forbidden(Permission.REPAIR_TICKETS);
  }

  @Override
  public Export export(Actor actor, TicketErrors.Filter filter, Order<TicketErrors.Sort> order) {
    if (!actor.may(Permission.REPAIR_TICKETS)) {
      return new Export.Forbidden(Permission.REPAIR_TICKETS);
    }
    audit.recordExport(actor, AuditAction.TICKET_ERRORS_EXPORTED);
    return new Export.Begun(Slice.all(page -> list(actor, filter, order, page)));
  }

  private Slice<TicketErrors.Row> list(
      Actor actor, TicketErrors.Filter filter, Order<TicketErrors.Sort> order, Page page) {
    return transactions.inCompany(
        actor.company(), () -> errors.list(actor.company(), filter, order, page));
  }

  @Override
  public One read(Actor actor, TicketErrorId id) {
    if (!actor.may(Permission.REPAIR_TICKETS)) {
      return new One.Forbidden(Permission.REPAIR_TICKETS);
    }
    return transactions.inCompany(
        actor.company(),
        () ->
            errors
                .row(actor.company(), id)
                .map(row -> one(actor.company(), row))
                .orElseGet(One.NoSuchError::new));
  }

  private One one(CompanyId company, TicketErrors.Row row) {
    TicketError error = row.error();
    return new One.Found(
        row,
        error.instance().flatMap(id -> instances.lock(company, id)),
        error.fault().code() == Fault.Code.NOBODY_ELIGIBLE ? List.of() : ways(company, error));
  }

  private List<Transition> ways(CompanyId company, TicketError error) {
    return error
        .task()
        .flatMap(id -> tasks.find(company, id))
        .map(
            task -> published.workflow(company, task.definition()).definition().leaving(task.key()))
        .orElse(List.of());
  }
}

package io.ticketflower.application.engine;

import io.ticketflower.application.definition.PublishedDefinitions;
import io.ticketflower.application.page.Page;
import io.ticketflower.application.transaction.Transactions;
import io.ticketflower.domain.company.CompanyId;
import io.ticketflower.domain.definition.Transition;
import io.ticketflower.domain.engine.Fault;
import io.ticketflower.domain.engine.TicketError;
import io.ticketflower.domain.engine.TicketErrorId;
import io.ticketflower.domain.identity.Actor;
import io.ticketflower.domain.identity.Permission;
import java.util.List;

final class ReadingTicketErrors implements ReadTicketErrors {
  private final Transactions transactions;
  private final TicketErrors errors;
  private final Instances instances;
  private final Tasks tasks;
  private final PublishedDefinitions published;

  ReadingTicketErrors(
      Transactions transactions,
      TicketErrors errors,
      Instances instances,
      Tasks tasks,
      PublishedDefinitions published) {
    this.transactions = transactions;
    this.errors = errors;
    this.instances = instances;
    this.tasks = tasks;
    this.published = published;
  }

  @Override
  public All all(Actor actor, TicketErrors.Filter filter, Page page) {
    if (!actor.may(Permission.REPAIR_TICKETS)) {
      return new All.Forbidden(Permission.REPAIR_TICKETS);
    }
    return new All.Errors(
        transactions.inCompany(actor.company(), () -> errors.list(actor.company(), filter, page)));
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

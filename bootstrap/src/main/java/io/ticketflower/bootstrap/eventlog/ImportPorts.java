package io.ticketflower.bootstrap.eventlog;

import io.ticketflower.application.company.Companies;
import io.ticketflower.application.engine.EngineUseCases;
import io.ticketflower.application.engine.History;
import io.ticketflower.application.engine.TaskLists;
import io.ticketflower.application.engine.TicketErrors;
import io.ticketflower.application.identity.IdentityUseCases;
import io.ticketflower.application.identity.MemberLists;
import io.ticketflower.application.identity.Secrets;
import io.ticketflower.application.ticket.TicketLists;
import io.ticketflower.application.ticket.TicketUseCases;
import io.ticketflower.application.transaction.Transactions;

/// What an import reads by, besides the use cases.
public record ImportPorts(
    Transactions transactions,
    Companies companies,
    MemberLists memberLists,
    TicketLists ticketLists,
    TaskLists taskLists,
    History history,
    TicketErrors ticketErrors,
    Secrets secrets) {

  public static ImportPorts of(
      IdentityUseCases.Ports identity, EngineUseCases.Ports engine, TicketUseCases.Ports ticket) {
    return new ImportPorts(
        identity.transactions(),
        identity.companies(),
        identity.memberLists(),
        ticket.ticketLists(),
        engine.taskLists(),
        ticket.history(),
        engine.errors(),
        identity.secrets());
  }
}

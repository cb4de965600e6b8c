package io.ticketflower.bootstrap.wiring;

import io.ticketflower.application.definition.DefinitionUseCases;
import io.ticketflower.application.engine.EngineUseCases;
import io.ticketflower.application.identity.IdentityUseCases;
import io.ticketflower.application.invitation.InvitationLimits;
import io.ticketflower.application.invitation.InvitationUseCases;
import io.ticketflower.application.ticket.TicketUseCases;
import io.ticketflower.application.transaction.Ids;
import io.ticketflower.application.transaction.OnceOnly;
import io.ticketflower.application.transaction.Receipts;
import io.ticketflower.application.transaction.Transactions;
import jakarta.inject.Singleton;
import java.time.InstantSource;

/// The application with all its adapters, ready to be looked at with any clock: the system's in
/// production, a backdated one while a log is replayed.
@Singleton
public final class Hexagon {
  private final IdentityUseCases.Ports identity;
  private final InvitationUseCases.Ports invitation;
  private final DefinitionUseCases.Ports definition;
  private final EngineUseCases.Ports engine;
  private final TicketUseCases.Ports ticket;
  private final Transactions transactions;
  private final Receipts receipts;
  private final Ids ids;

  Hexagon(
      IdentityUseCases.Ports identity,
      InvitationUseCases.Ports invitation,
      DefinitionUseCases.Ports definition,
      EngineUseCases.Ports engine,
      TicketUseCases.Ports ticket,
      Transactions transactions,
      Receipts receipts,
      Ids ids) {
    this.identity = identity;
    this.invitation = invitation;
    this.definition = definition;
    this.engine = engine;
    this.ticket = ticket;
    this.transactions = transactions;
    this.receipts = receipts;
    this.ids = ids;
  }

  public UseCases at(InstantSource clock) {
    OnceOnly onceOnly = new OnceOnly(transactions, receipts, clock);
    EngineUseCases engineUseCases = new EngineUseCases(engine, onceOnly, ids, clock);
    IdentityUseCases identityUseCases =
        new IdentityUseCases(identity, engineUseCases.staffChanged(), onceOnly, ids, clock);
    return new UseCases(
        identityUseCases,
        new InvitationUseCases(
            invitation, InvitationLimits.USUAL, identityUseCases.newcomers(), onceOnly, ids, clock),
        new DefinitionUseCases(definition, onceOnly, ids, clock),
        engineUseCases,
        new TicketUseCases(ticket, onceOnly, ids, clock));
  }
}

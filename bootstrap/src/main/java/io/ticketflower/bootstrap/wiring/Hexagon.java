package io.ticketflower.bootstrap.wiring;

import io.ticketflower.application.account.AccountUseCases;
import io.ticketflower.application.apikey.ApiKeyUseCases;
import io.ticketflower.application.audit.AuditUseCases;
import io.ticketflower.application.contact.ContactUseCases;
import io.ticketflower.application.contact.Contacts;
import io.ticketflower.application.definition.DefinitionUseCases;
import io.ticketflower.application.desk.DeskUseCases;
import io.ticketflower.application.engine.EngineUseCases;
import io.ticketflower.application.identity.Audit;
import io.ticketflower.application.identity.AuditTrail;
import io.ticketflower.application.identity.GuestAllowance;
import io.ticketflower.application.identity.IdentityUseCases;
import io.ticketflower.application.identity.PlatformAudit;
import io.ticketflower.application.invitation.InvitationLimits;
import io.ticketflower.application.invitation.InvitationUseCases;
import io.ticketflower.application.platform.PlatformUseCases;
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
  private final AccountUseCases.Ports account;
  private final ApiKeyUseCases.Ports apiKey;
  private final InvitationUseCases.Ports invitation;
  private final DefinitionUseCases.Ports definition;
  private final EngineUseCases.Ports engine;
  private final Contacts contacts;
  private final TicketUseCases.Ports ticket;
  private final DeskUseCases.Ports desk;
  private final AuditUseCases.Ports auditing;
  private final PlatformUseCases.Ports platform;
  private final Audit audit;
  private final PlatformAudit platformAudit;
  private final Transactions transactions;
  private final Receipts receipts;
  private final Ids ids;

  Hexagon(
      IdentityUseCases.Ports identity,
      AccountUseCases.Ports account,
      ApiKeyUseCases.Ports apiKey,
      InvitationUseCases.Ports invitation,
      DefinitionUseCases.Ports definition,
      EngineUseCases.Ports engine,
      Contacts contacts,
      TicketUseCases.Ports ticket,
      DeskUseCases.Ports desk,
      AuditUseCases.Ports auditing,
      PlatformUseCases.Ports platform,
      Audit audit,
      PlatformAudit platformAudit,
      Transactions transactions,
      Receipts receipts,
      Ids ids) {
    this.identity = identity;
    this.account = account;
    this.apiKey = apiKey;
    this.invitation = invitation;
    this.definition = definition;
    this.engine = engine;
    this.contacts = contacts;
    this.ticket = ticket;
    this.desk = desk;
    this.auditing = auditing;
    this.platform = platform;
    this.audit = audit;
    this.platformAudit = platformAudit;
    this.transactions = transactions;
    this.receipts = receipts;
    this.ids = ids;
  }

  public UseCases at(InstantSource clock) {
    OnceOnly onceOnly = new OnceOnly(transactions, receipts, clock);
    AuditTrail trail = new AuditTrail(transactions, audit, platformAudit, ids, clock);
    GuestAllowance allowance = identity.allowance();
    EngineUseCases engineUseCases = new EngineUseCases(engine, onceOnly, trail, ids, clock);
    ApiKeyUseCases apiKeyUseCases = new ApiKeyUseCases(apiKey, onceOnly, trail, ids, clock);
    AccountUseCases accountUseCases = new AccountUseCases(account, trail, clock);
    IdentityUseCases identityUseCases =
        new IdentityUseCases(
            identity,
            accountUseCases.welcome(),
            engineUseCases.staffChanged(),
            apiKeyUseCases.memberGone(),
            onceOnly,
            trail,
            ids,
            clock);
    return new UseCases(
        identityUseCases,
        accountUseCases,
        apiKeyUseCases,
        new InvitationUseCases(
            invitation,
            InvitationLimits.USUAL,
            identityUseCases.newcomers(),
            identity.secondFactorCheck(clock),
            onceOnly,
            trail,
            ids,
            clock),
        new DefinitionUseCases(definition, onceOnly, allowance, trail, ids, clock),
        engineUseCases,
        new ContactUseCases(transactions, contacts, allowance, onceOnly, trail, ids, clock),
        new TicketUseCases(ticket, onceOnly, allowance, trail, ids, clock),
        new DeskUseCases(desk, clock),
        new AuditUseCases(auditing, trail, clock),
        new PlatformUseCases(platform, identityUseCases.openingCompany(), trail, ids, clock));
  }
}

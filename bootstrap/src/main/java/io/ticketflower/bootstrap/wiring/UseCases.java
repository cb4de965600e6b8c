package io.ticketflower.bootstrap.wiring;

import io.ticketflower.application.account.AccountUseCases;
import io.ticketflower.application.apikey.ApiKeyUseCases;
import io.ticketflower.application.audit.AuditUseCases;
import io.ticketflower.application.contact.ContactUseCases;
import io.ticketflower.application.definition.DefinitionUseCases;
import io.ticketflower.application.desk.DeskUseCases;
import io.ticketflower.application.engine.CompleteTask;
import io.ticketflower.application.engine.EngineUseCases;
import io.ticketflower.application.engine.RepairTicket;
import io.ticketflower.application.identity.IdentityUseCases;
import io.ticketflower.application.invitation.InvitationUseCases;
import io.ticketflower.application.platform.PlatformUseCases;
import io.ticketflower.application.ticket.SubmitTicket;
import io.ticketflower.application.ticket.TicketUseCases;
import io.ticketflower.application.ticket.WithdrawTicket;

/// Everything that can be done, as seen at one clock.
public record UseCases(
    IdentityUseCases identity,
    AccountUseCases account,
    ApiKeyUseCases apiKey,
    InvitationUseCases invitation,
    DefinitionUseCases definition,
    EngineUseCases engine,
    ContactUseCases contact,
    TicketUseCases ticket,
    DeskUseCases desk,
    AuditUseCases audit,
    PlatformUseCases platform) {

  public SubmitTicket submitTicket() {
    return ticket.submitTicket(engine.moveOn());
  }

  public WithdrawTicket withdrawTicket() {
    return ticket.withdrawTicket(engine.endTicket());
  }

  public CompleteTask completeTask() {
    return engine.completeTask(engine.moveOn());
  }

  public RepairTicket repairTicket() {
    return engine.repairTicket(engine.moveOn());
  }
}

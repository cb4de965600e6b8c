package io.ticketflower.bootstrap.life;

import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Requires;
import io.ticketflower.application.account.PasswordResets;
import io.ticketflower.application.apikey.ApiKeyHashes;
import io.ticketflower.application.apikey.ApiKeyLists;
import io.ticketflower.application.apikey.ApiKeys;
import io.ticketflower.application.audit.AuditLists;
import io.ticketflower.application.audit.CompaniesToSeal;
import io.ticketflower.application.audit.Seals;
import io.ticketflower.application.company.Companies;
import io.ticketflower.application.company.CompanyRoles;
import io.ticketflower.application.contact.Contacts;
import io.ticketflower.application.definition.DefinitionLists;
import io.ticketflower.application.definition.Definitions;
import io.ticketflower.application.desk.Figures;
import io.ticketflower.application.desk.Hits;
import io.ticketflower.application.engine.CompaniesWithWork;
import io.ticketflower.application.engine.History;
import io.ticketflower.application.engine.Instances;
import io.ticketflower.application.engine.PendingWork;
import io.ticketflower.application.engine.Submissions;
import io.ticketflower.application.engine.TaskLists;
import io.ticketflower.application.engine.Tasks;
import io.ticketflower.application.engine.TicketErrors;
import io.ticketflower.application.engine.Visits;
import io.ticketflower.application.engine.Workers;
import io.ticketflower.application.guest.GuestFigures;
import io.ticketflower.application.identity.Audit;
import io.ticketflower.application.identity.CompaniesOfUsers;
import io.ticketflower.application.identity.CompanyArchives;
import io.ticketflower.application.identity.CompanyProfiles;
import io.ticketflower.application.identity.EmailProofs;
import io.ticketflower.application.identity.Erasures;
import io.ticketflower.application.identity.Guests;
import io.ticketflower.application.identity.MemberLists;
import io.ticketflower.application.identity.Memberships;
import io.ticketflower.application.identity.PlatformAudit;
import io.ticketflower.application.identity.SecondFactors;
import io.ticketflower.application.identity.Sessions;
import io.ticketflower.application.identity.Standings;
import io.ticketflower.application.identity.Trials;
import io.ticketflower.application.identity.Users;
import io.ticketflower.application.invitation.InvitationLists;
import io.ticketflower.application.invitation.InvitationTokens;
import io.ticketflower.application.invitation.Invitations;
import io.ticketflower.application.invitation.Sendings;
import io.ticketflower.application.platform.Directory;
import io.ticketflower.application.platform.PlatformSessions;
import io.ticketflower.application.ticket.TicketLists;
import io.ticketflower.application.ticket.Tickets;
import io.ticketflower.application.transaction.Receipts;
import io.ticketflower.application.transaction.Transactions;
import io.ticketflower.testkit.InMemory;
import io.ticketflower.testkit.Persistence;
import jakarta.inject.Singleton;

/// Another family of persistence adapters takes the place of PostgreSQL: this is all there is to
/// it.
@Factory
@Requires(property = "ticketflower.persistence", value = "in-memory")
final class InMemoryPersistence {
  private final Persistence memory = InMemory.persistence();

  @Singleton
  Transactions transactions() {
    return memory.transactions();
  }

  @Singleton
  Receipts receipts() {
    return memory.receipts();
  }

  @Singleton
  Companies companies() {
    return memory.companies();
  }

  @Singleton
  CompanyRoles companyRoles() {
    return memory.companyRoles();
  }

  @Singleton
  CompanyArchives companyArchives() {
    return memory.companyArchives();
  }

  @Singleton
  CompanyProfiles companyProfiles() {
    return memory.companyProfiles();
  }

  @Singleton
  Contacts contacts() {
    return memory.contacts();
  }

  @Singleton
  Standings standings() {
    return memory.standings();
  }

  @Singleton
  PlatformSessions platformSessions() {
    return memory.platformSessions();
  }

  @Singleton
  Directory directory() {
    return memory.directory();
  }

  @Singleton
  Users users() {
    return memory.users();
  }

  @Singleton
  CompaniesOfUsers companiesOfUsers() {
    return memory.companiesOfUsers();
  }

  @Singleton
  Memberships memberships() {
    return memory.memberships();
  }

  @Singleton
  MemberLists memberLists() {
    return memory.memberLists();
  }

  @Singleton
  Sessions sessions() {
    return memory.sessions();
  }

  @Singleton
  SecondFactors secondFactors() {
    return memory.secondFactors();
  }

  @Singleton
  Trials trials() {
    return memory.trials();
  }

  @Singleton
  Guests guests() {
    return memory.guests();
  }

  @Singleton
  GuestFigures guestFigures() {
    return memory.guestFigures();
  }

  @Singleton
  Invitations invitations() {
    return memory.invitations();
  }

  @Singleton
  Erasures erasures() {
    return memory.erasures();
  }

  @Singleton
  EmailProofs emailProofs() {
    return memory.emailProofs();
  }

  @Singleton
  PasswordResets passwordResets() {
    return memory.passwordResets();
  }

  @Singleton
  ApiKeys apiKeys() {
    return memory.apiKeys();
  }

  @Singleton
  ApiKeyHashes apiKeyHashes() {
    return memory.apiKeyHashes();
  }

  @Singleton
  ApiKeyLists apiKeyLists() {
    return memory.apiKeyLists();
  }

  @Singleton
  InvitationTokens invitationTokens() {
    return memory.invitationTokens();
  }

  @Singleton
  InvitationLists invitationLists() {
    return memory.invitationLists();
  }

  @Singleton
  Sendings sendings() {
    return memory.sendings();
  }

  @Singleton
  Definitions definitions() {
    return memory.definitions();
  }

  @Singleton
  DefinitionLists definitionLists() {
    return memory.definitionLists();
  }

  @Singleton
  Instances instances() {
    return memory.instances();
  }

  @Singleton
  Tasks tasks() {
    return memory.tasks();
  }

  @Singleton
  TaskLists taskLists() {
    return memory.taskLists();
  }

  @Singleton
  PendingWork pendingWork() {
    return memory.pendingWork();
  }

  @Singleton
  CompaniesWithWork companiesWithWork() {
    return memory.companiesWithWork();
  }

  @Singleton
  History history() {
    return memory.history();
  }

  @Singleton
  TicketErrors ticketErrors() {
    return memory.ticketErrors();
  }

  @Singleton
  Workers workers() {
    return memory.workers();
  }

  @Singleton
  Submissions submissions() {
    return memory.submissions();
  }

  @Singleton
  Tickets tickets() {
    return memory.tickets();
  }

  @Singleton
  Visits visits() {
    return memory.visits();
  }

  @Singleton
  Figures figures() {
    return memory.figures();
  }

  @Singleton
  Hits hits() {
    return memory.hits();
  }

  @Singleton
  TicketLists ticketLists() {
    return memory.ticketLists();
  }

  @Singleton
  Audit audit() {
    return memory.audit();
  }

  @Singleton
  PlatformAudit platformAudit() {
    return memory.platformAudit();
  }

  @Singleton
  AuditLists auditLists() {
    return memory.auditLists();
  }

  @Singleton
  Seals seals() {
    return memory.seals();
  }

  @Singleton
  CompaniesToSeal companiesToSeal() {
    return memory.companiesToSeal();
  }
}

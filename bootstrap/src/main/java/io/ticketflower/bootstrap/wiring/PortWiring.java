package io.ticketflower.bootstrap.wiring;

import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Value;
import io.ticketflower.application.audit.AuditLists;
import io.ticketflower.application.audit.AuditUseCases;
import io.ticketflower.application.audit.CompaniesToSeal;
import io.ticketflower.application.audit.Seals;
import io.ticketflower.application.company.Companies;
import io.ticketflower.application.company.CompanyRoles;
import io.ticketflower.application.contact.Contacts;
import io.ticketflower.application.definition.DefinitionLists;
import io.ticketflower.application.definition.DefinitionUseCases;
import io.ticketflower.application.definition.Definitions;
import io.ticketflower.application.definition.JsonSchemas;
import io.ticketflower.application.definition.PublishedDefinitions;
import io.ticketflower.application.desk.DeskUseCases;
import io.ticketflower.application.desk.Figures;
import io.ticketflower.application.desk.Hits;
import io.ticketflower.application.engine.CompaniesWithWork;
import io.ticketflower.application.engine.EngineUseCases;
import io.ticketflower.application.engine.History;
import io.ticketflower.application.engine.Instances;
import io.ticketflower.application.engine.PendingWork;
import io.ticketflower.application.engine.Submissions;
import io.ticketflower.application.engine.TaskLists;
import io.ticketflower.application.engine.Tasks;
import io.ticketflower.application.engine.TicketErrors;
import io.ticketflower.application.engine.Visits;
import io.ticketflower.application.engine.Workers;
import io.ticketflower.application.identity.CompaniesOfUsers;
import io.ticketflower.application.identity.CompanyProfiles;
import io.ticketflower.application.identity.EmailProofs;
import io.ticketflower.application.identity.Guests;
import io.ticketflower.application.identity.IdentityUseCases;
import io.ticketflower.application.identity.MemberLists;
import io.ticketflower.application.identity.Memberships;
import io.ticketflower.application.identity.OneTimeCodes;
import io.ticketflower.application.identity.Passwords;
import io.ticketflower.application.identity.SecondFactors;
import io.ticketflower.application.identity.Secrets;
import io.ticketflower.application.identity.Sessions;
import io.ticketflower.application.identity.Standings;
import io.ticketflower.application.identity.Trials;
import io.ticketflower.application.identity.Users;
import io.ticketflower.application.invitation.InvitationLinks;
import io.ticketflower.application.invitation.InvitationLists;
import io.ticketflower.application.invitation.InvitationTokens;
import io.ticketflower.application.invitation.InvitationUseCases;
import io.ticketflower.application.invitation.Invitations;
import io.ticketflower.application.invitation.Sendings;
import io.ticketflower.application.mail.Mail;
import io.ticketflower.application.platform.Directory;
import io.ticketflower.application.platform.PlatformRules;
import io.ticketflower.application.platform.PlatformSessions;
import io.ticketflower.application.platform.PlatformUseCases;
import io.ticketflower.application.rule.JsonReader;
import io.ticketflower.application.ticket.TicketLists;
import io.ticketflower.application.ticket.TicketUseCases;
import io.ticketflower.application.ticket.Tickets;
import io.ticketflower.application.transaction.Transactions;
import jakarta.inject.Singleton;

/// Hands each feature the adapters it needs: the parts list of the application.
@Factory
final class PortWiring {
  @Singleton
  IdentityUseCases.Ports identity(
      Transactions transactions,
      Companies companies,
      CompanyRoles companyRoles,
      CompanyProfiles companyProfiles,
      Users users,
      Standings standings,
      CompaniesOfUsers companiesOfUsers,
      Memberships memberships,
      MemberLists memberLists,
      EmailProofs emailProofs,
      Sessions sessions,
      Trials trials,
      Guests guests,
      SecondFactors secondFactors,
      OneTimeCodes oneTimeCodes,
      Passwords passwords,
      Secrets secrets) {
    return new IdentityUseCases.Ports(
        transactions,
        companies,
        companyRoles,
        companyProfiles,
        users,
        standings,
        companiesOfUsers,
        memberships,
        memberLists,
        emailProofs,
        sessions,
        trials,
        guests,
        secondFactors,
        oneTimeCodes,
        passwords,
        secrets);
  }

  @Singleton
  InvitationUseCases.Ports invitation(
      IdentityUseCases.Ports identity,
      Invitations invitations,
      InvitationTokens tokens,
      InvitationLists lists,
      Sendings sendings,
      InvitationLinks links,
      Mail mail) {
    return new InvitationUseCases.Ports(
        identity.transactions(),
        identity.companies(),
        identity.companyRoles(),
        identity.users(),
        identity.standings(),
        identity.memberships(),
        invitations,
        tokens,
        lists,
        sendings,
        identity.passwords(),
        identity.secrets(),
        links,
        mail);
  }

  @Singleton
  PlatformUseCases.Ports platform(
      IdentityUseCases.Ports identity,
      PlatformSessions sessions,
      Directory directory,
      @Value("${ticketflower.superusers.second-factor:optional}") String secondFactor) {
    return new PlatformUseCases.Ports(
        identity.transactions(),
        identity.companies(),
        identity.users(),
        identity.standings(),
        identity.companiesOfUsers(),
        identity.memberships(),
        identity.sessions(),
        sessions,
        directory,
        identity.secondFactors(),
        identity.oneTimeCodes(),
        identity.passwords(),
        identity.secrets(),
        new PlatformRules(secondFactor.equals("required")));
  }

  @Singleton
  DefinitionUseCases.Ports definition(
      Transactions transactions,
      Definitions definitions,
      DefinitionLists definitionLists,
      PublishedDefinitions published,
      CompanyRoles companyRoles,
      JsonSchemas schemas,
      JsonReader jsonReader) {
    return new DefinitionUseCases.Ports(
        transactions, definitions, definitionLists, published, companyRoles, schemas, jsonReader);
  }

  @Singleton
  EngineUseCases.Ports engine(
      Transactions transactions,
      Instances instances,
      Tasks tasks,
      TaskLists taskLists,
      PendingWork work,
      CompaniesWithWork companiesWithWork,
      TicketErrors errors,
      Workers workers,
      Submissions submissions,
      PublishedDefinitions published,
      JsonSchemas schemas) {
    return new EngineUseCases.Ports(
        transactions,
        instances,
        tasks,
        taskLists,
        work,
        companiesWithWork,
        errors,
        workers,
        submissions,
        published,
        schemas);
  }

  @Singleton
  AuditUseCases.Ports audit(
      Transactions transactions,
      AuditLists auditLists,
      Seals seals,
      CompaniesToSeal companiesToSeal,
      Secrets secrets) {
    return new AuditUseCases.Ports(transactions, auditLists, seals, companiesToSeal, secrets);
  }

  @Singleton
  DeskUseCases.Ports desk(Transactions transactions, Figures figures, Hits hits) {
    return new DeskUseCases.Ports(transactions, figures, hits);
  }

  @Singleton
  TicketUseCases.Ports ticket(
      Transactions transactions,
      Contacts contacts,
      Tickets tickets,
      TicketLists ticketLists,
      TaskLists taskLists,
      Visits visits,
      History history,
      TicketErrors errors,
      Definitions definitions,
      PublishedDefinitions published,
      JsonSchemas schemas) {
    return new TicketUseCases.Ports(
        transactions,
        contacts,
        tickets,
        ticketLists,
        taskLists,
        visits,
        history,
        errors,
        definitions,
        published,
        schemas);
  }
}

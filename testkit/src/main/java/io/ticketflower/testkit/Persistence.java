package io.ticketflower.testkit;

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

/// One family of persistence adapters: whoever has all of these can run TicketFlower on them. All
/// must keep their data in the same place, and join the transaction that `transactions` opened.
public record Persistence(
    Transactions transactions,
    Receipts receipts,
    Companies companies,
    CompanyRoles companyRoles,
    CompanyProfiles companyProfiles,
    CompanyArchives companyArchives,
    Contacts contacts,
    Users users,
    Standings standings,
    CompaniesOfUsers companiesOfUsers,
    Memberships memberships,
    MemberLists memberLists,
    EmailProofs emailProofs,
    Erasures erasures,
    Sessions sessions,
    SecondFactors secondFactors,
    Trials trials,
    Guests guests,
    GuestFigures guestFigures,
    PasswordResets passwordResets,
    ApiKeys apiKeys,
    ApiKeyHashes apiKeyHashes,
    ApiKeyLists apiKeyLists,
    PlatformSessions platformSessions,
    Directory directory,
    Invitations invitations,
    InvitationTokens invitationTokens,
    InvitationLists invitationLists,
    Sendings sendings,
    Definitions definitions,
    DefinitionLists definitionLists,
    Instances instances,
    Tasks tasks,
    TaskLists taskLists,
    Visits visits,
    PendingWork pendingWork,
    CompaniesWithWork companiesWithWork,
    History history,
    TicketErrors ticketErrors,
    Workers workers,
    Submissions submissions,
    Tickets tickets,
    TicketLists ticketLists,
    Figures figures,
    Hits hits,
    Audit audit,
    PlatformAudit platformAudit,
    AuditLists auditLists,
    Seals seals,
    CompaniesToSeal companiesToSeal) {

  /// The same data, its transactions opened by another.
  public Persistence with(Transactions otherTransactions) {
    return new Persistence(
        otherTransactions,
        receipts,
        companies,
        companyRoles,
        companyProfiles,
        companyArchives,
        contacts,
        users,
        standings,
        companiesOfUsers,
        memberships,
        memberLists,
        emailProofs,
        erasures,
        sessions,
        secondFactors,
        trials,
        guests,
        guestFigures,
        passwordResets,
        apiKeys,
        apiKeyHashes,
        apiKeyLists,
        platformSessions,
        directory,
        invitations,
        invitationTokens,
        invitationLists,
        sendings,
        definitions,
        definitionLists,
        instances,
        tasks,
        taskLists,
        visits,
        pendingWork,
        companiesWithWork,
        history,
        ticketErrors,
        workers,
        submissions,
        tickets,
        ticketLists,
        figures,
        hits,
        audit,
        platformAudit,
        auditLists,
        seals,
        companiesToSeal);
  }
}

package io.ticketflower.testkit;

import io.ticketflower.testkit.account.InMemoryPasswordResets;
import io.ticketflower.testkit.apikey.InMemoryApiKeyHashes;
import io.ticketflower.testkit.apikey.InMemoryApiKeyLists;
import io.ticketflower.testkit.apikey.InMemoryApiKeys;
import io.ticketflower.testkit.audit.InMemoryAuditLists;
import io.ticketflower.testkit.audit.InMemoryCompaniesToSeal;
import io.ticketflower.testkit.audit.InMemorySeals;
import io.ticketflower.testkit.company.InMemoryCompanies;
import io.ticketflower.testkit.company.InMemoryCompanyRoles;
import io.ticketflower.testkit.contact.InMemoryContacts;
import io.ticketflower.testkit.definition.InMemoryDefinitionLists;
import io.ticketflower.testkit.definition.InMemoryDefinitions;
import io.ticketflower.testkit.desk.InMemoryFigures;
import io.ticketflower.testkit.desk.InMemoryHits;
import io.ticketflower.testkit.engine.InMemoryCompaniesWithWork;
import io.ticketflower.testkit.engine.InMemoryHistory;
import io.ticketflower.testkit.engine.InMemoryInstances;
import io.ticketflower.testkit.engine.InMemoryPendingWork;
import io.ticketflower.testkit.engine.InMemorySubmissions;
import io.ticketflower.testkit.engine.InMemoryTaskLists;
import io.ticketflower.testkit.engine.InMemoryTasks;
import io.ticketflower.testkit.engine.InMemoryTicketErrors;
import io.ticketflower.testkit.engine.InMemoryVisits;
import io.ticketflower.testkit.engine.InMemoryWorkers;
import io.ticketflower.testkit.guest.InMemoryGuestFigures;
import io.ticketflower.testkit.identity.InMemoryAudit;
import io.ticketflower.testkit.identity.InMemoryCompaniesOfUsers;
import io.ticketflower.testkit.identity.InMemoryCompanyArchives;
import io.ticketflower.testkit.identity.InMemoryCompanyProfiles;
import io.ticketflower.testkit.identity.InMemoryEmailProofs;
import io.ticketflower.testkit.identity.InMemoryErasures;
import io.ticketflower.testkit.identity.InMemoryGuests;
import io.ticketflower.testkit.identity.InMemoryMemberLists;
import io.ticketflower.testkit.identity.InMemoryMemberships;
import io.ticketflower.testkit.identity.InMemoryPlatformAudit;
import io.ticketflower.testkit.identity.InMemorySecondFactors;
import io.ticketflower.testkit.identity.InMemorySessions;
import io.ticketflower.testkit.identity.InMemoryStandings;
import io.ticketflower.testkit.identity.InMemoryTrials;
import io.ticketflower.testkit.identity.InMemoryUsers;
import io.ticketflower.testkit.invitation.InMemoryInvitationLists;
import io.ticketflower.testkit.invitation.InMemoryInvitationTokens;
import io.ticketflower.testkit.invitation.InMemoryInvitations;
import io.ticketflower.testkit.invitation.InMemorySendings;
import io.ticketflower.testkit.memory.InMemoryStore;
import io.ticketflower.testkit.platform.InMemoryDirectory;
import io.ticketflower.testkit.platform.InMemoryPlatformSessions;
import io.ticketflower.testkit.ticket.InMemoryTicketLists;
import io.ticketflower.testkit.ticket.InMemoryTickets;
import io.ticketflower.testkit.transaction.InMemoryReceipts;
import io.ticketflower.testkit.transaction.InMemoryTransactions;

/// TicketFlower's data in memory: rolls back, keeps companies apart and refuses what a database
/// refuses, but is gone with the process.
public final class InMemory {
  private InMemory() {}

  /// A new and empty family of adapters.
  public static Persistence persistence() {
    InMemoryStore store = new InMemoryStore();
    return new Persistence(
        new InMemoryTransactions(store),
        new InMemoryReceipts(store),
        new InMemoryCompanies(store),
        new InMemoryCompanyRoles(store),
        new InMemoryCompanyProfiles(store),
        new InMemoryCompanyArchives(store),
        new InMemoryContacts(store),
        new InMemoryUsers(store),
        new InMemoryStandings(store),
        new InMemoryCompaniesOfUsers(store),
        new InMemoryMemberships(store),
        new InMemoryMemberLists(store),
        new InMemoryEmailProofs(store),
        new InMemoryErasures(store),
        new InMemorySessions(store),
        new InMemorySecondFactors(store),
        new InMemoryTrials(store),
        new InMemoryGuests(store),
        new InMemoryGuestFigures(store),
        new InMemoryPasswordResets(store),
        new InMemoryApiKeys(store),
        new InMemoryApiKeyHashes(store),
        new InMemoryApiKeyLists(store),
        new InMemoryPlatformSessions(store),
        new InMemoryDirectory(store),
        new InMemoryInvitations(store),
        new InMemoryInvitationTokens(store),
        new InMemoryInvitationLists(store),
        new InMemorySendings(store),
        new InMemoryDefinitions(store),
        new InMemoryDefinitionLists(store),
        new InMemoryInstances(store),
        new InMemoryTasks(store),
        new InMemoryTaskLists(store),
        new InMemoryVisits(store),
        new InMemoryPendingWork(store),
        new InMemoryCompaniesWithWork(store),
        new InMemoryHistory(store),
        new InMemoryTicketErrors(store),
        new InMemoryWorkers(store),
        new InMemorySubmissions(store),
        new InMemoryTickets(store),
        new InMemoryTicketLists(store),
        new InMemoryFigures(store),
        new InMemoryHits(store),
        new InMemoryAudit(store),
        new InMemoryPlatformAudit(store),
        new InMemoryAuditLists(store),
        new InMemorySeals(store),
        new InMemoryCompaniesToSeal(store));
  }
}

package io.ticketflower.persistence;

import io.micronaut.context.ApplicationContext;
import io.micronaut.context.env.PropertySource;
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
import io.ticketflower.integration.json.JacksonJsonReader;
import io.ticketflower.testkit.Persistence;

/// The adapters of this module, as Micronaut puts them together, on a [TestDatabase].
public final class TestPersistence {
  private TestPersistence() {}

  /// On the database that the tests share.
  public static ApplicationContext sharedContext() {
    return Shared.CONTEXT;
  }

  /// On the database that the tests share.
  public static Persistence shared() {
    return Shared.PERSISTENCE;
  }

  /// To be closed by whoever asks.
  ///
  /// @param more beans that the test brings along
  public static ApplicationContext context(TestDatabase database, Object... more) {
    return ApplicationContext.builder()
        .propertySources(PropertySource.of(database.properties()))
        .singletons(new JacksonJsonReader())
        .singletons(more)
        .deduceEnvironment(false)
        .start();
  }

  public static Persistence of(ApplicationContext context) {
    return new Persistence(
        context.getBean(Transactions.class),
        context.getBean(Receipts.class),
        context.getBean(Companies.class),
        context.getBean(CompanyRoles.class),
        context.getBean(CompanyProfiles.class),
        context.getBean(CompanyArchives.class),
        context.getBean(Contacts.class),
        context.getBean(Users.class),
        context.getBean(Standings.class),
        context.getBean(CompaniesOfUsers.class),
        context.getBean(Memberships.class),
        context.getBean(MemberLists.class),
        context.getBean(EmailProofs.class),
        context.getBean(Erasures.class),
        context.getBean(Sessions.class),
        context.getBean(SecondFactors.class),
        context.getBean(Trials.class),
        context.getBean(Guests.class),
        context.getBean(GuestFigures.class),
        context.getBean(PasswordResets.class),
        context.getBean(ApiKeys.class),
        context.getBean(ApiKeyHashes.class),
        context.getBean(ApiKeyLists.class),
        context.getBean(PlatformSessions.class),
        context.getBean(Directory.class),
        context.getBean(Invitations.class),
        context.getBean(InvitationTokens.class),
        context.getBean(InvitationLists.class),
        context.getBean(Sendings.class),
        context.getBean(Definitions.class),
        context.getBean(DefinitionLists.class),
        context.getBean(Instances.class),
        context.getBean(Tasks.class),
        context.getBean(TaskLists.class),
        context.getBean(Visits.class),
        context.getBean(PendingWork.class),
        context.getBean(CompaniesWithWork.class),
        context.getBean(History.class),
        context.getBean(TicketErrors.class),
        context.getBean(Workers.class),
        context.getBean(Submissions.class),
        context.getBean(Tickets.class),
        context.getBean(TicketLists.class),
        context.getBean(Figures.class),
        context.getBean(Hits.class),
        context.getBean(Audit.class),
        context.getBean(PlatformAudit.class),
        context.getBean(AuditLists.class),
        context.getBean(Seals.class),
        context.getBean(CompaniesToSeal.class));
  }

  private static final class Shared {
    static final ApplicationContext CONTEXT = context(TestDatabase.shared());
    static final Persistence PERSISTENCE = of(CONTEXT);
  }
}

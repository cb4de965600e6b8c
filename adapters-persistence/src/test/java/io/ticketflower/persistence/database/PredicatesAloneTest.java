package io.ticketflower.persistence.database;

import io.micronaut.context.ApplicationContext;
import io.ticketflower.persistence.TestDatabase;
import io.ticketflower.persistence.TestPersistence;
import io.ticketflower.testkit.Persistence;
import io.ticketflower.testkit.apikey.ApiKeyListsContract;
import io.ticketflower.testkit.apikey.ApiKeysContract;
import io.ticketflower.testkit.audit.AuditContract;
import io.ticketflower.testkit.audit.AuditListsContract;
import io.ticketflower.testkit.audit.SealsContract;
import io.ticketflower.testkit.company.CompanyRolesContract;
import io.ticketflower.testkit.contact.ContactsContract;
import io.ticketflower.testkit.definition.DefinitionListsContract;
import io.ticketflower.testkit.definition.DefinitionsContract;
import io.ticketflower.testkit.desk.FiguresContract;
import io.ticketflower.testkit.desk.HitsContract;
import io.ticketflower.testkit.engine.HistoryContract;
import io.ticketflower.testkit.engine.InstancesContract;
import io.ticketflower.testkit.engine.PendingWorkContract;
import io.ticketflower.testkit.engine.SortedTasksContract;
import io.ticketflower.testkit.engine.SubmissionsContract;
import io.ticketflower.testkit.engine.TaskListsContract;
import io.ticketflower.testkit.engine.TasksContract;
import io.ticketflower.testkit.engine.TicketErrorsContract;
import io.ticketflower.testkit.engine.VisitsContract;
import io.ticketflower.testkit.engine.WorkersContract;
import io.ticketflower.testkit.identity.CompanyArchivesContract;
import io.ticketflower.testkit.identity.CompanyProfilesContract;
import io.ticketflower.testkit.identity.MemberListsContract;
import io.ticketflower.testkit.identity.MembershipsContract;
import io.ticketflower.testkit.invitation.InvitationListsContract;
import io.ticketflower.testkit.invitation.InvitationsContract;
import io.ticketflower.testkit.invitation.SendingsContract;
import io.ticketflower.testkit.ticket.SortedTicketsContract;
import io.ticketflower.testkit.ticket.TicketListsContract;
import io.ticketflower.testkit.ticket.TicketsContract;
import io.ticketflower.testkit.transaction.ReceiptsContract;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;

/// The second wall alone: with row security switched off, every adapter must still keep the
/// companies apart by the predicates in its own statements. A forgotten one is found here and
/// nowhere else.
class PredicatesAloneTest {
  private static final String WITHOUT_ROW_SECURITY =
      """
      do $$
      declare
        company_table text;
      begin
        for company_table in select relname from pg_class where relrowsecurity loop
          execute format('alter table %I no force row level security', company_table);
          execute format('alter table %I disable row level security', company_table);
        end loop;
      end
      $$\
      """;

  private static ApplicationContext context;

  private static Persistence persistence;

  @BeforeAll
  static void start() throws SQLException {
    TestDatabase database = TestDatabase.fresh();
    try (Connection owner = database.connect(database.roles().owner());
        Statement statement = owner.createStatement()) {
      statement.execute(WITHOUT_ROW_SECURITY);
    }
    context = TestPersistence.context(database);
    persistence = TestPersistence.of(context);
  }

  @AfterAll
  static void stop() {
    context.close();
  }

  @Nested
  class CompanyRoles extends CompanyRolesContract {
    @Override
    protected Persistence persistence() {
      return persistence;
    }
  }

  @Nested
  class CompanyArchives extends CompanyArchivesContract {
    @Override
    protected Persistence persistence() {
      return persistence;
    }
  }

  @Nested
  class CompanyProfiles extends CompanyProfilesContract {
    @Override
    protected Persistence persistence() {
      return persistence;
    }
  }

  @Nested
  class Contacts extends ContactsContract {
    @Override
    protected Persistence persistence() {
      return persistence;
    }
  }

  @Nested
  class Definitions extends DefinitionsContract {
    @Override
    protected Persistence persistence() {
      return persistence;
    }
  }

  @Nested
  class DefinitionLists extends DefinitionListsContract {
    @Override
    protected Persistence persistence() {
      return persistence;
    }
  }

  @Nested
  class Memberships extends MembershipsContract {
    @Override
    protected Persistence persistence() {
      return persistence;
    }
  }

  @Nested
  class MemberLists extends MemberListsContract {
    @Override
    protected Persistence persistence() {
      return persistence;
    }
  }

  @Nested
  class ApiKeys extends ApiKeysContract {
    @Override
    protected Persistence persistence() {
      return persistence;
    }
  }

  @Nested
  class ApiKeyLists extends ApiKeyListsContract {
    @Override
    protected Persistence persistence() {
      return persistence;
    }
  }

  @Nested
  class Invitations extends InvitationsContract {
    @Override
    protected Persistence persistence() {
      return persistence;
    }
  }

  @Nested
  class InvitationLists extends InvitationListsContract {
    @Override
    protected Persistence persistence() {
      return persistence;
    }
  }

  @Nested
  class Sendings extends SendingsContract {
    @Override
    protected Persistence persistence() {
      return persistence;
    }
  }

  @Nested
  class Instances extends InstancesContract {
    @Override
    protected Persistence persistence() {
      return persistence;
    }
  }

  @Nested
  class Tasks extends TasksContract {
    @Override
    protected Persistence persistence() {
      return persistence;
    }
  }

  @Nested
  class TaskLists extends TaskListsContract {
    @Override
    protected Persistence persistence() {
      return persistence;
    }
  }

  @Nested
  class SortedTasks extends SortedTasksContract {
    @Override
    protected Persistence persistence() {
      return persistence;
    }
  }

  @Nested
  class PendingWork extends PendingWorkContract {
    @Override
    protected Persistence persistence() {
      return persistence;
    }
  }

  @Nested
  class History extends HistoryContract {
    @Override
    protected Persistence persistence() {
      return persistence;
    }
  }

  @Nested
  class TicketErrors extends TicketErrorsContract {
    @Override
    protected Persistence persistence() {
      return persistence;
    }
  }

  @Nested
  class Workers extends WorkersContract {
    @Override
    protected Persistence persistence() {
      return persistence;
    }
  }

  @Nested
  class Submissions extends SubmissionsContract {
    @Override
    protected Persistence persistence() {
      return persistence;
    }
  }

  @Nested
  class Tickets extends TicketsContract {
    @Override
    protected Persistence persistence() {
      return persistence;
    }
  }

  @Nested
  class TicketLists extends TicketListsContract {
    @Override
    protected Persistence persistence() {
      return persistence;
    }
  }

  @Nested
  class SortedTickets extends SortedTicketsContract {
    @Override
    protected Persistence persistence() {
      return persistence;
    }
  }

  @Nested
  class Receipts extends ReceiptsContract {
    @Override
    protected Persistence persistence() {
      return persistence;
    }
  }

  @Nested
  class Audit extends AuditContract {
    @Override
    protected Persistence persistence() {
      return persistence;
    }
  }

  @Nested
  class AuditLists extends AuditListsContract {
    @Override
    protected Persistence persistence() {
      return persistence;
    }
  }

  @Nested
  class Seals extends SealsContract {
    @Override
    protected Persistence persistence() {
      return persistence;
    }
  }

  @Nested
  class Visits extends VisitsContract {
    @Override
    protected Persistence persistence() {
      return persistence;
    }
  }

  @Nested
  class Figures extends FiguresContract {
    @Override
    protected Persistence persistence() {
      return persistence;
    }
  }

  @Nested
  class Hits extends HitsContract {
    @Override
    protected Persistence persistence() {
      return persistence;
    }
  }
}

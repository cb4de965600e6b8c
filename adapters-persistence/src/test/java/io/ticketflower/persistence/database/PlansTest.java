package io.ticketflower.persistence.database;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.ApplicationContext;
import io.ticketflower.application.desk.Figure;
import io.ticketflower.application.desk.Figures;
import io.ticketflower.application.desk.Hits;
import io.ticketflower.application.engine.TaskLists;
import io.ticketflower.application.identity.MemberLists;
import io.ticketflower.application.page.Order;
import io.ticketflower.application.page.Page;
import io.ticketflower.application.ticket.TicketLists;
import io.ticketflower.domain.engine.Fault;
import io.ticketflower.domain.engine.HistoryEntry;
import io.ticketflower.domain.engine.Task;
import io.ticketflower.domain.engine.TaskStatus;
import io.ticketflower.domain.engine.Work;
import io.ticketflower.domain.engine.WorkId;
import io.ticketflower.domain.engine.WorkflowInstance;
import io.ticketflower.domain.rule.Json;
import io.ticketflower.domain.rule.JsonArray;
import io.ticketflower.domain.rule.JsonNumber;
import io.ticketflower.domain.rule.JsonObject;
import io.ticketflower.integration.json.JacksonJsonReader;
import io.ticketflower.persistence.TestDatabase;
import io.ticketflower.persistence.TestPersistence;
import io.ticketflower.testkit.Florist;
import io.ticketflower.testkit.Persistence;
import io.ticketflower.testkit.Steps;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// What the statements that run all day read, in pages of eight kilobytes: on a table that has just
/// grown and that the planner knows nothing of, on an average one and on a large one; with the
/// arguments known to the planner, and with a plan made for any.
///
/// A wrong index shows here as hundreds of pages, whatever the plan looks like.
class PlansTest {
  private static final int PAGES_FOR_ONE_THING = 60;
  private static final int PAGES_FOR_A_LIST = 500;

  /// Each ticket of the company is looked at once: by a search, and by a list as long as nobody has
  /// counted the tables, which takes seconds.
  private static final int PAGES_FOR_ALL_TITLES = 5_000;

  /// @param companies besides the one that is looked at
  /// @param tickets of each of them, with four tasks each
  /// @param ownTickets of the one that is looked at
  private record Size(
      String name, int companies, int tickets, int ownTickets, boolean isKnownToPlanner) {}

  @TestFactory
  Stream<DynamicTest> statements_read_what_they_need_and_little_more() {
    return Stream.of(
            new Size("fresh", 0, 0, 1_500, false),
            new Size("average", 100, 100, 100, true),
            new Size("large", 50, 200, 20_000, true))
        .map(size -> DynamicTest.dynamicTest(size.name(), () -> assertFrugal(size)));
  }

  private static void assertFrugal(Size size) throws SQLException {
    TestDatabase database = TestDatabase.fresh();
    SeenStatements statements = new SeenStatements();
    try (ApplicationContext context = TestPersistence.context(database, statements)) {
      Florist florist = Florist.open(TestPersistence.of(context), "Rose Garden");
      WorkflowInstance instance = florist.instance();
      Task task = florist.task(instance).assignedTo(florist.ben()).store();
      fill(database, florist, size);

      statements.drain();
      stepsOfATicket(florist, instance, task);
      assertFrugal(database, florist, statements.drain(), PAGES_FOR_ONE_THING);
      lists(florist, instance);
      assertFrugal(
          database,
          florist,
          statements.drain(),
          size.isKnownToPlanner() ? PAGES_FOR_A_LIST : PAGES_FOR_ALL_TITLES);
      desk(florist);
      assertFrugal(database, florist, statements.drain(), PAGES_FOR_ALL_TITLES);
    }
  }

  private static void stepsOfATicket(Florist florist, WorkflowInstance instance, Task task) {
    Persistence persistence = florist.persistence();
    Work work =
        new Work(
            new WorkId(UUID.randomUUID()),
            instance.ticket(),
            new Work.Job.MoveOn(task.id(), Optional.empty()),
            Florist.NOON,
            0);
    Task.Change completed = task.completedBy(florist.ben(), Json.of("bound"), Florist.NOON);
    florist.run(id -> {
      persistence.memberships().find(id, florist.ben());
      persistence.tasks().find(id, task.id());
      persistence.instances().lockOfTask(id, task.id());
      persistence
          .instances()
          .save(id, Steps.changing(instance, ((Task.Change.Changed) completed).task()));
      persistence.pendingWork().add(id, work);
    });
    florist.run(id -> {
      persistence.pendingWork().take(id, work.id());
      persistence.instances().lock(id, instance.id());
      persistence.submissions().find(id, instance.ticket());
      persistence.tasks().places(id, instance.id());
      persistence.tasks().latestOutputs(id, instance.id());
      persistence.instances().lockOfTask(id, task.id());
      persistence.instances().save(id, Steps.movingOn(instance, task));
      persistence.workers().lockAvailable(id, Set.of(), Florist.NOON);
      persistence.workers().noteAssigned(id, florist.ben(), Florist.NOON);
      persistence.ticketErrors().openOf(id, instance.ticket());
      persistence.tasks().cancelOpen(id, instance.id(), Florist.NOON);
    });
    Work atOnce = Work.left(new WorkId(UUID.randomUUID()), work.ticket(), work.job(), Florist.NOON);
    var entry =
        new HistoryEntry(
            1,
            HistoryEntry.What.TASK_COMPLETED,
            Optional.of(task.id()),
            Optional.empty(),
            Florist.NOON,
            JsonObject.EMPTY);
    florist.run(id -> {
      persistence.pendingWork().add(id, atOnce);
      persistence.instances().save(id, Steps.doing(atOnce.id(), instance, entry));
    });
  }

  private static void lists(Florist florist, WorkflowInstance instance) {
    Persistence persistence = florist.persistence();
    Page page = Page.first(10);
    var mine =
        new TaskLists.Filter(
            Set.of(TaskStatus.OPEN, TaskStatus.IN_PROGRESS),
            Optional.of(florist.ben()),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    var free =
        new TaskLists.Filter(
            Set.of(TaskStatus.OPEN),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.of(Set.of()));
    var all =
        new TicketLists.Filter(
            Set.of(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    var annas =
        new TicketLists.Filter(
            Set.of(),
            Optional.of(florist.anna()),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    florist.run(id -> {
      persistence.taskLists().tasks(id, mine, page);
      persistence.taskLists().tasks(id, free, page);
      persistence.taskLists().ofTicket(id, instance.ticket());
      persistence.visits().ofTicket(id, instance.ticket());
      persistence.ticketLists().tickets(id, all, page);
      persistence.ticketLists().tickets(id, annas, page);
      persistence.ticketLists().tickets(id, all, Order.rising(TicketLists.Sort.TITLE), page);
      persistence.ticketLists().tickets(id, all, Order.falling(TicketLists.Sort.NUMBER), page);
      persistence.taskLists().openSteps(id, Set.of(instance.ticket()));
      persistence.ticketLists().ticket(id, instance.ticket());
      persistence.history().ofTicket(id, instance.ticket(), 0, 10);
      persistence.memberLists().members(id, MemberLists.Filter.PRESENT, page);
      persistence.ticketErrors().openWith(id, Fault.Code.NOBODY_ELIGIBLE);
      persistence.pendingWork().pickDue(id, Florist.NOON, Duration.ofMinutes(1), 10);
    });
  }

  private static void desk(Florist florist) {
    Persistence persistence = florist.persistence();
    var owner = new Figures.Onlooker(florist.anna(), Set.of(), Florist.NOON);
    var everything = new Hits.Sight(florist.anna(), Set.of(), true, true, true);
    var own = new Hits.Sight(florist.ben(), Set.of(), false, true, false);
    florist.run(id -> {
      persistence.figures().count(id, owner, EnumSet.allOf(Figure.class));
      persistence.hits().of(id, new Hits.Sought("#1042", Optional.of(1042L)), everything, 20);
      persistence.hits().of(id, new Hits.Sought("bouquet", Optional.empty()), everything, 20);
      persistence.hits().of(id, new Hits.Sought("tulip", Optional.empty()), own, 20);
    });
  }

  private static void assertFrugal(
      TestDatabase database, Florist florist, List<SeenStatements.Seen> statements, int most)
      throws SQLException {
    List<String> greedy = new ArrayList<>();
    try (Connection application = database.connect(database.roles().application());
        Statement statement = application.createStatement()) {
      statement.execute(Planning.SETTINGS);
      application.setAutoCommit(false);
      for (String planning : List.of("force_custom_plan", "force_generic_plan")) {
        for (SeenStatements.Seen seen : statements) {
          statement.execute("set local app.company_id = '%s'".formatted(florist.id().value()));
          statement.execute("set local plan_cache_mode = " + planning);
          statement.execute(seen.prepare());
          try (ResultSet plan =
              statement.executeQuery("explain (analyze, buffers, format json) " + seen.execute())) {
            plan.next();
            if (pages(plan.getString(1)) > most) {
              greedy.add(planning + ": " + seen.sql() + "\n" + plan.getString(1));
            }
          }
          application.rollback();
          statement.execute("deallocate all");
        }
      }
    }
    assertThat(statements).isNotEmpty();
    assertThat(greedy).isEmpty();
  }

  private static int pages(String plan) {
    if (new JacksonJsonReader().readOwn(plan) instanceof JsonArray(var plans)
        && plans.getFirst() instanceof JsonObject explained
        && explained.get("Plan").orElseThrow() instanceof JsonObject top) {
      return number(top, "Shared Hit Blocks") + number(top, "Shared Read Blocks");
    }
    throw new AssertionError(plan);
  }

  private static int number(JsonObject object, String name) {
    return ((JsonNumber) object.get(name).orElseThrow()).value().intValueExact();
  }

  /// Tickets with four tasks each: all over, but for the 400 newest, whose last task is open: an
  /// eighth of those is Ben's, and three eighths nobody's.
  private static void fill(TestDatabase database, Florist florist, Size size) throws SQLException {
    try (Connection superuser = database.connectAsSuperuser();
        Statement statement = superuser.createStatement()) {
      statement.execute("set session_replication_role = replica");
      statement.execute(
          """
          create temporary table a as
          select gen_random_uuid() as company_id, %d as tickets from generate_series(1, %d)
          union all select '%s', %d;
          create temporary table b as
          select a.company_id, n, n > tickets - 400 as active,
            gen_random_uuid() as ticket_id, gen_random_uuid() as instance_id,
            timestamptz '2026-01-01' + n * interval '1 minute' as at
          from a, generate_series(1, tickets) n;
          insert into tickets
          select b.company_id, b.ticket_id, n + 1000, title, definition_id, workflow_id,
            submitter_id, data, case when active then 'ACTIVE' else 'COMPLETED' end, at,
            case when not active then at end, 1
          from b, (select * from tickets limit 1) t;
          insert into workflow_instances
          select b.company_id, b.instance_id, b.ticket_id, definition_id,
            case when active then 'IN_PROGRESS' else 'COMPLETED' end, data, 8, 4
          from b, (select * from workflow_instances limit 1) i;
          insert into tasks
          select b.company_id, gen_random_uuid(), b.instance_id, b.ticket_id, definition_id, key,
            title, k, '', null, case when open then 'OPEN' else 'COMPLETED' end,
            case when not open or n %% 8 = 0 then worker_id
              when n %% 8 > 3 then gen_random_uuid() end, '{}', input,
            case when not open then input end, at, null, case when not open then at end,
            case when not open then at end, 1
          from b
          cross join generate_series(1, 4) k
          cross join lateral (select active and k = 4 as open) o
          cross join (select * from tasks limit 1) t;
          insert into history
          select b.company_id, b.instance_id, k, 'TASK_CREATED', null, null, at, '{}'
          from b, generate_series(1, 8) k;
          insert into ticket_errors
          select company_id, gen_random_uuid(), ticket_id, null, null, 'WORKFLOW_TRANSITION',
            'NOBODY_ELIGIBLE', '', '', '', case when active then 'NEW' else 'RESOLVED' end, '', at,
            null, 2
          from b where n %% 10 = 0;
          insert into work
          select company_id, gen_random_uuid(), ticket_id, 'START', null, null, at, 0
          from b where n %% 20 = 0;
          insert into work_signal select company_id, id, due from work;
          """
              .formatted(
                  size.tickets(), size.companies(), florist.id().value(), size.ownTickets()));
      if (size.isKnownToPlanner()) {
        statement.execute("analyze");
      }
    }
  }
}

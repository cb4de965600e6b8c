package io.ticketflower.persistence.engine;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.ApplicationContext;
import io.ticketflower.application.definition.DefinitionKind;
import io.ticketflower.application.engine.CompleteTask;
import io.ticketflower.application.engine.ReadTasks;
import io.ticketflower.application.engine.TaskLists;
import io.ticketflower.application.engine.TaskOutcome;
import io.ticketflower.application.page.Page;
import io.ticketflower.application.ticket.ListTickets;
import io.ticketflower.application.ticket.TicketLists;
import io.ticketflower.domain.engine.TaskStatus;
import io.ticketflower.domain.engine.TicketStatus;
import io.ticketflower.domain.identity.Actor;
import io.ticketflower.domain.identity.SystemRole;
import io.ticketflower.domain.identity.UserId;
import io.ticketflower.domain.rule.JsonObject;
import io.ticketflower.persistence.TestDatabase;
import io.ticketflower.persistence.TestPersistence;
import io.ticketflower.testkit.Application;
import io.ticketflower.testkit.Race;
import io.ticketflower.testkit.SignedUpCompany;
import io.ticketflower.testkit.WorkflowJson;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// Many people at once in one company, some of them at the same task: whoever comes too late is
/// told so, nobody waits for ever, and afterwards everything is as it must be.
class BusyCompanyTest {
  private static final int TICKETS = 12;
  private static final int THREADS = 4;

  @Test
  void everything_is_as_it_must_be_when_all_have_gone_home() {
    TestDatabase database = TestDatabase.fresh();
    try (ApplicationContext context = TestPersistence.context(database)) {
      Application application =
          new Application(TestPersistence.of(context), InstantSource.system());
      SignedUpCompany roseGarden = openRoseGarden(application);
      Map<UserId, Actor> people = hire(roseGarden);

      var done =
          Race.of(
              THREADS,
              () -> {
                for (int ticket = 0; ticket < TICKETS / THREADS; ticket++) {
                  roseGarden.submit(roseGarden.anna(), "bouquet", "{}");
                }
                return workUntilNothingIsLeft(application, roseGarden.anna(), people);
              });

      assertThat(done.stream().mapToInt(it -> it).sum()).isEqualTo(TICKETS * 4);
      assertThat(completedTickets(application, roseGarden)).isEqualTo(TICKETS);
      assertThat(database.invariants().violations()).isEmpty();
    }
  }

  private static SignedUpCompany openRoseGarden(Application application) {
    SignedUpCompany roseGarden = SignedUpCompany.signUp(application, "Rose Garden");
    roseGarden.publish(
        DefinitionKind.WORKFLOW,
        WorkflowJson.of("bouquet")
            .task("order", "\"split\": \"all\"")
            .task("bind")
            .task("write")
            .task("pack", "\"join\": \"all\"")
            .transition("start", "order")
            .transition("order", "bind")
            .transition("order", "write")
            .transition("bind", "pack")
            .transition("write", "pack")
            .transition("pack", "end")
            .json());
    roseGarden.publish(
        DefinitionKind.TICKET,
        """
        {"key": "bouquet", "title": "A bouquet", "workflow": "bouquet", "form": {}}\
        """);
    return roseGarden;
  }

  private static Map<UserId, Actor> hire(SignedUpCompany roseGarden) {
    Map<UserId, Actor> people = new HashMap<>();
    people.put(roseGarden.anna().user(), roseGarden.anna());
    for (String name : List.of("Ben", "Clara", "Dora")) {
      Actor person = roseGarden.actor(roseGarden.hire(name, Set.of(SystemRole.TASK_WORKER)));
      people.put(person.user(), person);
    }
    return people;
  }

  /// Each thread does whatever is open as whoever has it on their list, so that most tasks are
  /// handed in several times at once.
  private static int workUntilNothingIsLeft(
      Application application, Actor anna, Map<UserId, Actor> people) {
    int done = 0;
    List<TaskLists.Row> open = open(application, anna);
    while (!open.isEmpty()) {
      for (TaskLists.Row task : open) {
        Actor worker = requireNonNull(people.get(task.assignee().orElseThrow()));
        var command =
            new CompleteTask.Command(
                worker, task.id(), JsonObject.EMPTY, Optional.empty(), Optional.empty());
        if (application.completeTask().complete(command) instanceof TaskOutcome.Done) {
          done++;
        }
      }
      open = open(application, anna);
    }
    return done;
  }

  private static List<TaskLists.Row> open(Application application, Actor anna) {
    var outcome =
        application
            .engine()
            .readTasks()
            .all(
                anna,
                new TaskLists.Filter(
                    Set.of(TaskStatus.OPEN),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty()),
                TaskLists.Sort.NEWEST_FIRST,
                Page.first(200));
    return outcome instanceof ReadTasks.All.Tasks(var slice) ? slice.items() : List.of();
  }

  private static int completedTickets(Application application, SignedUpCompany roseGarden) {
    var outcome =
        application
            .tickets()
            .listTickets()
            .all(
                roseGarden.anna(),
                new TicketLists.Filter(
                    Set.of(TicketStatus.COMPLETED),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty()),
                TicketLists.Sort.NEWEST_FIRST,
                Page.first(200));
    return outcome instanceof ListTickets.All.Tickets(var slice) ? slice.items().size() : 0;
  }
}

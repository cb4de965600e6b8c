package io.ticketflower.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.ticketflower.application.definition.DefinitionKind;
import io.ticketflower.application.engine.BeginTask;
import io.ticketflower.application.engine.ClaimTask;
import io.ticketflower.application.engine.CompleteTask;
import io.ticketflower.application.engine.RepairTicket;
import io.ticketflower.application.engine.RepairTicket.Repair;
import io.ticketflower.application.engine.TaskLists;
import io.ticketflower.application.engine.TaskOutcome;
import io.ticketflower.application.engine.TicketErrors;
import io.ticketflower.application.page.Page;
import io.ticketflower.application.ticket.ListTickets;
import io.ticketflower.application.ticket.ReadTicket.TicketDetail;
import io.ticketflower.application.ticket.TicketLists;
import io.ticketflower.domain.company.CompanyRoleId;
import io.ticketflower.domain.engine.Fault;
import io.ticketflower.domain.engine.HistoryEntry;
import io.ticketflower.domain.engine.HistoryEntry.What;
import io.ticketflower.domain.engine.TaskId;
import io.ticketflower.domain.engine.TaskStatus;
import io.ticketflower.domain.engine.TicketId;
import io.ticketflower.domain.engine.TicketStatus;
import io.ticketflower.domain.identity.Actor;
import io.ticketflower.domain.identity.SystemRole;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// A whole life, from sign-up to the last task, over all adapters of a family at once: a wedding at
/// the Rose Garden, with an idea that is turned down, two branches, nobody who can drive, a price
/// that nobody thought of, and a rival next door who sees nothing of it all.
public abstract class TicketLifeContract {
  private static final String WEDDING =
      WorkflowJson.of("wedding")
          .field("budget", "number")
          .field("approved", "boolean")
          .task(
              "design",
              "\"companyRoles\": [\"Florists\"], \"assignment\": \"claim\","
                  + " \"inputTransform\": {\"couple\": {\"$\": {\"var\": \"ticket.couple\"}}},"
                  + " \"outputSchema\": {\"required\": [\"price\"]}")
          .task(
              "approve",
              "\"split\": \"all\","
                  + " \"outputTransform\": {\"approved\": {\"$\": {\"var\": \"task.approved\"}}}")
          .task("redo")
          .task("bind", "\"companyRoles\": [\"Florists\"]")
          .task("drive", "\"companyRoles\": [\"Drivers\"], \"dueIn\": \"PT4H\"")
          .task("celebrate", "\"join\": \"all\"")
          .transition("start", "design")
          .transition(
              "design",
              "redo",
              "{\">\": [{\"var\": \"task.price\"}, {\"var\": \"ticket.budget\"}]}")
          .transition(
              "design",
              "approve",
              "{\"<\": [{\"var\": \"task.price\"}, {\"var\": \"ticket.budget\"}]}")
          .transition("redo", "design")
          .transition("approve", "bind")
          .transition("approve", "drive")
          .transition("bind", "celebrate")
          .transition("drive", "celebrate")
          .transition("celebrate", "end")
          .json();
  private static final String TICKET =
      """
      {"key": "wedding", "title": "A wedding", "workflow": "wedding",
       "form": {"type": "object", "required": ["couple", "budget"],
                "properties": {"couple": {"type": "string"}, "budget": {"type": "number"}}},
       "workflowData": {"approved": false}}
      """;

  private final SettableClock clock = new SettableClock(Florist.NOON);

  /// The adapters under test; called once in each test.
  protected abstract Persistence persistence();

  @Test
  public final void a_wedding_from_the_first_idea_to_the_last_dance() {
    var application = new Application(persistence(), clock);
    SignedUpCompany roseGarden = SignedUpCompany.signUp(application, "Rose Garden");
    SignedUpCompany rival = SignedUpCompany.signUp(application, "Rival Florist");
    CompanyRoleId florists = roseGarden.role("Florists");
    CompanyRoleId drivers = roseGarden.role("Drivers");
    Actor ben = roseGarden.actor(roseGarden.hire("Ben", Set.of(SystemRole.TASK_WORKER), florists));
    Actor clara = roseGarden.actor(roseGarden.hire("Clara", Set.of(SystemRole.USER)));
    roseGarden.publish(DefinitionKind.WORKFLOW, WEDDING);
    roseGarden.publish(DefinitionKind.TICKET, TICKET);
    var desk = new Desk(application, roseGarden.anna());

    TicketId ticket =
        roseGarden.submit(clara, "wedding", "{\"couple\": \"Dora & Emil\", \"budget\": 900}");
    assertThat(desk.open(ticket)).containsExactly("design");
    assertThat(desk.task(ticket, "design").input()).hasToString("{\"couple\":\"Dora & Emil\"}");

    clock.tick(Duration.ofHours(1));
    desk.claimAndBegin(ben, ticket, "design");
    desk.complete(ben, ticket, "design", "{\"price\": 2000}");
    assertThat(desk.open(ticket)).containsExactly("redo");
    desk.complete(roseGarden.anna(), ticket, "redo", "{}", ben);

    clock.tick(Duration.ofHours(1));
    desk.claimAndBegin(ben, ticket, "design");
    desk.complete(ben, ticket, "design", "{\"price\": 900}");
    assertThat(desk.open(ticket)).isEmpty();
    assertThat(desk.error(ticket).error().fault().code()).isEqualTo(Fault.Code.NO_TRANSITION_HOLDS);
    desk.repair(ticket, new Repair.ChooseTransition("approve"));

    desk.complete(roseGarden.anna(), ticket, "approve", "{\"approved\": true}", ben);
    assertThat(desk.detail(ticket).ticket().workflowData()).hasToString("{\"approved\":true}");
    assertThat(desk.open(ticket)).containsExactlyInAnyOrder("bind", "drive");
    assertThat(desk.task(ticket, "bind").assignee()).contains(ben.user());
    assertThat(desk.error(ticket).error().fault().code()).isEqualTo(Fault.Code.NOBODY_ELIGIBLE);

    desk.complete(ben, ticket, "bind", "{}");
    assertThat(desk.task(ticket, "celebrate").status()).isEqualTo(TaskStatus.PENDING);

    Actor fritz =
        roseGarden.actor(roseGarden.hire("Fritz", Set.of(SystemRole.TASK_WORKER), drivers));
    clock.tick(Duration.ofSeconds(5));
    assertThat(application.engine().pickUpWork().pickUp()).isPositive();
    assertThat(desk.task(ticket, "drive").assignee()).contains(fritz.user());
    assertThat(desk.detail(ticket).errors()).isEmpty();
    desk.complete(fritz, ticket, "drive", "{}");

    TaskLists.Row last = desk.task(ticket, "celebrate");
    assertThat(last.status()).isEqualTo(TaskStatus.OPEN);
    Actor guest =
        List.of(roseGarden.anna(), ben, fritz).stream()
            .filter(it -> last.assignee().equals(Optional.of(it.user())))
            .findAny()
            .orElseThrow();
    desk.complete(guest, ticket, "celebrate", "{\"late\": true}");

    TicketDetail over = desk.detail(ticket);
    assertThat(over.ticket().status()).isEqualTo(TicketStatus.COMPLETED);
    assertThat(over.ticket().closedAt()).contains(clock.instant());
    assertThat(over.ticket().openTasks()).isZero();
    assertThat(over.tasks()).hasSize(7).allMatch(task -> task.status() == TaskStatus.COMPLETED);
    assertThat(desk.history(ticket).stream().map(HistoryEntry::number))
        .containsExactlyElementsOf(
            IntStream.rangeClosed(1, desk.history(ticket).size()).boxed().toList());
    assertThat(desk.history(ticket))
        .extracting(HistoryEntry::what)
        .startsWith(What.INSTANCE_STARTED, What.TASK_CREATED, What.TASK_CLAIMED, What.TASK_BEGUN)
        .contains(What.ERROR_RESOLVED, What.TASK_ASSIGNED, What.TASK_RELEASED)
        .endsWith(What.TASK_COMPLETED, What.INSTANCE_COMPLETED);
    clock.tick(Duration.ofDays(1));
    application.engine().pickUpWork().pickUp();
    assertThat(desk.detail(ticket)).isEqualTo(over);

    assertThat(application.tickets().readTicket().read(rival.anna(), ticket)).isEmpty();
    assertThat(
            application
                .tickets()
                .listTickets()
                .mine(
                    clara, ListTickets.Mine.ARCHIVE, TicketLists.Sort.NEWEST_FIRST, Page.first(10))
                .items())
        .extracting(listed -> listed.ticket().id())
        .containsExactly(ticket);
  }

  /// What the people of the Rose Garden do; all of it succeeds.
  private record Desk(Application application, Actor anna) {
    TicketDetail detail(TicketId ticket) {
      return application.tickets().readTicket().read(anna, ticket).orElseThrow();
    }

    List<String> open(TicketId ticket) {
      return detail(ticket).tasks().stream()
          .filter(task -> task.status().isWorkable())
          .map(TaskLists.Row::key)
          .toList();
    }

    TaskLists.Row task(TicketId ticket, String key) {
      return detail(ticket).tasks().stream()
          .filter(task -> task.key().equals(key))
          .reduce((_, later) -> later)
          .orElseThrow();
    }

    TicketErrors.Row error(TicketId ticket) {
      assertThat(detail(ticket).errors()).hasSize(1);
      return detail(ticket).errors().getFirst();
    }

    List<HistoryEntry> history(TicketId ticket) {
      return application
          .tickets()
          .readTicket()
          .history(anna, ticket, 0, 1_000)
          .orElseThrow()
          .stream()
          .map(row -> row.entry())
          .toList();
    }

    void claimAndBegin(Actor worker, TicketId ticket, String key) {
      TaskId task = task(ticket, key).id();
      assertThat(
              application
                  .engine()
                  .claimTask()
                  .claim(new ClaimTask.Command(worker, task, Optional.empty(), Optional.empty())))
          .isEqualTo(new TaskOutcome.Done(task));
      assertThat(
              application
                  .engine()
                  .beginTask()
                  .begin(new BeginTask.Command(worker, task, Optional.empty(), Optional.empty())))
          .isEqualTo(new TaskOutcome.Done(task));
    }

    void complete(Actor worker, TicketId ticket, String key, String output) {
      TaskId task = task(ticket, key).id();
      assertThat(
              application
                  .completeTask()
                  .complete(
                      new CompleteTask.Command(
                          worker,
                          task,
                          application.jsonReader().readOwn(output),
                          Optional.empty(),
                          Optional.empty())))
          .isInstanceOf(TaskOutcome.Done.class);
    }

    /// Whichever of the two got it.
    void complete(Actor one, TicketId ticket, String key, String output, Actor other) {
      boolean isOthers = task(ticket, key).assignee().equals(Optional.of(other.user()));
      complete(isOthers ? other : one, ticket, key, output);
    }

    void repair(TicketId ticket, Repair repair) {
      var error = error(ticket).error().id();
      assertThat(
              application
                  .repairTicket()
                  .repair(
                      new RepairTicket.Command(
                          anna, error, repair, "agreed", Optional.empty(), Optional.empty())))
          .isEqualTo(new RepairTicket.Outcome.Repaired(error));
    }
  }
}

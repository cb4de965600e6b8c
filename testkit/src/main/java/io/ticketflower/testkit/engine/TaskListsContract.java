package io.ticketflower.testkit.engine;

import static io.ticketflower.testkit.Florist.NOON;
import static io.ticketflower.testkit.engine.TaskFilters.ALL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatList;

import io.ticketflower.application.engine.TaskLists;
import io.ticketflower.application.engine.TaskLists.Filter;
import io.ticketflower.application.engine.TaskLists.Row;
import io.ticketflower.application.page.Page;
import io.ticketflower.application.page.Page.Position;
import io.ticketflower.domain.company.CompanyRole;
import io.ticketflower.domain.company.CompanyRoleId;
import io.ticketflower.domain.engine.Task;
import io.ticketflower.domain.engine.TaskId;
import io.ticketflower.domain.engine.TaskState;
import io.ticketflower.domain.engine.TaskStatus;
import io.ticketflower.domain.engine.TicketId;
import io.ticketflower.domain.engine.WorkflowInstance;
import io.ticketflower.domain.identity.PersonName;
import io.ticketflower.domain.identity.UserId;
import io.ticketflower.domain.rule.Json;
import io.ticketflower.domain.rule.JsonNull;
import io.ticketflower.domain.ticket.Ticket;
import io.ticketflower.testkit.Paging;
import io.ticketflower.testkit.PersistenceContract;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What every [TaskLists] does.
public abstract class TaskListsContract extends PersistenceContract {
  private Ticket ticket;
  private WorkflowInstance instance;

  @BeforeEach
  public final void a_bouquet_is_wanted() {
    ticket = roseGarden().ticket();
    instance = roseGarden().instance(ticket);
  }

  @Test
  public final void shows_a_completed_task_with_all_that_people_want_to_see() {
    CompanyRole binders = roseGarden().role("Binders");
    Task task =
        roseGarden()
            .task(instance)
            .forRole(binders)
            .completedBy(roseGarden().ben(), Json.of("tied"))
            .store();

    assertThatOptional(roseGarden().get(id -> lists().task(id, task.id())))
        .contains(
            new Row(
                task.id(),
                ticket.id(),
                ticket.number(),
                ticket.title(),
                "bind",
                "Please bind",
                1,
                TaskStatus.COMPLETED,
                Optional.of(roseGarden().ben()),
                Optional.of(new PersonName("Ben", "Miller")),
                Set.of(binders.id()),
                task.input(),
                Optional.of(Json.of("tied")),
                NOON,
                task.dueAt(),
                Optional.of(NOON.plusSeconds(1)),
                1));
  }

  @Test
  public final void shows_an_unassigned_task() {
    Task task = roseGarden().task(instance).store();

    Row row = roseGarden().get(id -> lists().task(id, task.id())).orElseThrow();

    assertThat(row.status()).isEqualTo(TaskStatus.OPEN);
    assertThat(row.assignee()).isEmpty();
    assertThat(row.assigneeName()).isEmpty();
    assertThat(row.companyRoles()).isEmpty();
    assertThat(row.output()).isEmpty();
    assertThat(row.completedAt()).isEmpty();
  }

  @Test
  public final void shows_who_has_a_task_on_their_list() {
    UserId ben = roseGarden().ben();
    Task open = roseGarden().task(instance).number(1).assignedTo(ben).store();
    Task begun = roseGarden().task(instance).number(2).is(new TaskState.InProgress(ben)).store();

    for (Task task : List.of(open, begun)) {
      Row row = roseGarden().get(id -> lists().task(id, task.id())).orElseThrow();
      assertThat(row.assignee()).contains(ben);
      assertThat(row.assigneeName()).contains(new PersonName("Ben", "Miller"));
      assertThat(row.completedAt()).isEmpty();
    }
  }

  @Test
  public final void an_output_may_be_null() {
    Task task = roseGarden().task(instance).completedBy(roseGarden().ben(), JsonNull.NULL).store();

    assertThat(roseGarden().get(id -> lists().task(id, task.id())).orElseThrow().output())
        .contains(JsonNull.NULL);
  }

  @Test
  public final void shows_those_in_some_states() {
    UserId ben = roseGarden().ben();
    Task open = roseGarden().task(instance).number(1).store();
    Task begun = roseGarden().task(instance).number(2).is(new TaskState.InProgress(ben)).store();
    Task done = roseGarden().task(instance).number(3).completedBy(ben, Json.of("x")).store();

    assertThat(shown(ALL)).containsExactlyInAnyOrder(open.id(), begun.id(), done.id());
    assertThat(shown(withStatuses(TaskStatus.OPEN, TaskStatus.IN_PROGRESS)))
        .containsExactlyInAnyOrder(open.id(), begun.id());
    assertThat(shown(withStatuses(TaskStatus.COMPLETED))).containsExactly(done.id());
    assertThat(shown(withStatuses(TaskStatus.CANCELLED))).isEmpty();
  }

  @Test
  public final void shows_those_of_a_person_a_ticket_or_a_kind() {
    Task bens = roseGarden().task(instance).number(1).assignedTo(roseGarden().ben()).store();
    Task wrap = roseGarden().task(instance).number(2).key("wrap").store();
    Ticket other = roseGarden().ticket();
    Task elsewhere = roseGarden().task(roseGarden().instance(other)).store();

    assertThat(shown(of(Optional.of(roseGarden().ben()), Optional.empty(), Optional.empty())))
        .containsExactly(bens.id());
    assertThat(shown(of(Optional.empty(), Optional.of(other.id()), Optional.empty())))
        .containsExactly(elsewhere.id());
    assertThat(shown(of(Optional.empty(), Optional.empty(), Optional.of("wrap"))))
        .containsExactly(wrap.id());
    assertThat(shown(of(Optional.empty(), Optional.of(ticket.id()), Optional.of("bind"))))
        .containsExactly(bens.id());
  }

  @Test
  public final void shows_the_free_ones_that_somebody_may_take() {
    CompanyRole binders = roseGarden().role("Binders");
    CompanyRole drivers = roseGarden().role("Drivers");
    Task forAll = roseGarden().task(instance).number(1).store();
    Task forBinders = roseGarden().task(instance).number(2).forRole(binders).store();
    Task forDrivers = roseGarden().task(instance).number(3).forRole(drivers).store();
    roseGarden().task(instance).number(4).assignedTo(roseGarden().ben()).store();
    roseGarden().task(instance).number(5).is(new TaskState.Pending()).store();
    roseGarden().task(instance).number(6).is(new TaskState.Cancelled(NOON)).store();

    assertThat(shown(freeFor(Set.of()))).containsExactly(forAll.id());
    assertThat(shown(freeFor(Set.of(binders.id()))))
        .containsExactlyInAnyOrder(forAll.id(), forBinders.id());
    assertThat(shown(freeFor(Set.of(binders.id(), drivers.id()))))
        .containsExactlyInAnyOrder(forAll.id(), forBinders.id(), forDrivers.id());
  }

  @Test
  public final void shows_the_newest_first_page_by_page() {
    int number = 0;
    for (Instant time : Paging.times()) {
      number++;
      roseGarden().task(instance).number(number).createdAt(time).store();
    }

    List<Row> rows = Paging.all(2, page -> roseGarden().get(id -> lists().tasks(id, ALL, page)));

    assertThat(rows).hasSize(number);
    assertThat(rows)
        .extracting(row -> row.id().value())
        .containsExactlyElementsOf(
            Paging.newestFirst(
                rows.stream()
                    .map(row -> new Position(row.createdAt(), row.id().value()))
                    .toList()));
  }

  @Test
  public final void shows_a_tickets_tasks_in_their_order() {
    Task third = roseGarden().task(instance).number(3).store();
    Task first = roseGarden().task(instance).number(1).store();
    Task second = roseGarden().task(instance).number(2).store();
    roseGarden().task(roseGarden().instance()).store();

    assertThatList(roseGarden().get(id -> lists().ofTicket(id, ticket.id())))
        .extracting(Row::id)
        .containsExactly(first.id(), second.id(), third.id());
  }

  @Test
  public final void shows_what_a_task_led_to() {
    Task first = roseGarden().task(instance).number(1).store();
    Task second = roseGarden().task(instance).number(2).after(first).store();
    Task third = roseGarden().task(instance).number(3).after(first).store();
    roseGarden().task(instance).number(4).after(second).store();

    assertThatList(roseGarden().get(id -> lists().ledToBy(id, first.id())))
        .extracting(Row::id)
        .containsExactly(second.id(), third.id());
    assertThatList(roseGarden().get(id -> lists().ledToBy(id, third.id()))).isEmpty();
  }

  @Test
  public final void hides_a_task_from_every_other_company() {
    Task first = roseGarden().task(instance).number(1).store();
    roseGarden().task(instance).number(2).after(first).store();

    assertThatOptional(rivalFlorist().get(id -> lists().task(id, first.id()))).isEmpty();
    assertThatList(rivalFlorist().get(id -> lists().ofTicket(id, ticket.id()))).isEmpty();
    assertThatList(rivalFlorist().get(id -> lists().ledToBy(id, first.id()))).isEmpty();
    assertThat(rivalFlorist().get(id -> lists().tasks(id, ALL, Page.first(200))).items()).isEmpty();
  }

  private static Filter withStatuses(TaskStatus... statuses) {
    return new Filter(
        Set.of(statuses), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
  }

  private static Filter of(
      Optional<UserId> assignee, Optional<TicketId> ticket, Optional<String> key) {
    return new Filter(Set.of(), assignee, ticket, key, Optional.empty());
  }

  private static Filter freeFor(Set<CompanyRoleId> roles) {
    return new Filter(
        Set.of(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(roles));
  }

  private List<TaskId> shown(Filter filter) {
    return roseGarden().get(id -> lists().tasks(id, filter, Page.first(200))).items().stream()
        .map(Row::id)
        .toList();
  }

  private TaskLists lists() {
    return roseGarden().persistence().taskLists();
  }
}

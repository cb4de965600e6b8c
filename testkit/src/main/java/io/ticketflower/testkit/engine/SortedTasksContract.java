package io.ticketflower.testkit.engine;

import static io.ticketflower.testkit.Florist.NOON;
import static io.ticketflower.testkit.engine.TaskFilters.ALL;
import static io.ticketflower.testkit.engine.TaskFilters.containing;
import static io.ticketflower.testkit.engine.TaskFilters.overdue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatList;

import io.ticketflower.application.engine.TaskLists;
import io.ticketflower.application.engine.TaskLists.Filter;
import io.ticketflower.application.engine.TaskLists.OpenStep;
import io.ticketflower.application.engine.TaskLists.Row;
import io.ticketflower.application.engine.TaskLists.Sort;
import io.ticketflower.application.page.Order;
import io.ticketflower.application.page.Page;
import io.ticketflower.domain.engine.Task;
import io.ticketflower.domain.engine.TaskState;
import io.ticketflower.domain.engine.TicketId;
import io.ticketflower.domain.engine.WorkflowInstance;
import io.ticketflower.domain.identity.PersonName;
import io.ticketflower.domain.identity.UserId;
import io.ticketflower.domain.rule.Json;
import io.ticketflower.domain.ticket.Ticket;
import io.ticketflower.testkit.Paging;
import io.ticketflower.testkit.PersistenceContract;
import io.ticketflower.testkit.TaskBuilder;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// How every [TaskLists] sorts and searches, and at which steps it finds tickets.
public abstract class SortedTasksContract extends PersistenceContract {
  private Ticket ticket;
  private WorkflowInstance instance;

  @BeforeEach
  public final void a_bouquet_is_wanted() {
    ticket = roseGarden().ticket();
    instance = roseGarden().instance(ticket);
  }

  @Test
  public final void runs_in_every_order_page_by_page() {
    WorkflowInstance other = roseGarden().instance();
    List<String> keys = List.of("bind", "wrap", "Bind", "pay", "bind", "wrap", "carry");
    for (int i = 0; i < keys.size(); i++) {
      TaskBuilder task =
          roseGarden()
              .task(i % 2 == 0 ? instance : other)
              .number(i + 1)
              .key(keys.get(i))
              .createdAt(Paging.times().get(i));
      switch (i % 3) {
        case 0 -> task.completedBy(roseGarden().ben(), Json.of("done"));
        case 1 -> task.neverDue();
        default -> task.is(new TaskState.Cancelled(NOON));
      }
      task.store();
    }

    Paging.assertEveryOrder(
        Sort.class,
        keys.size(),
        (order, page) -> roseGarden().get(id -> lists().tasks(id, ALL, order, page)),
        row -> row.id().value());
  }

  @Test
  public final void what_is_due_first_comes_first_and_what_is_never_due_comes_last() {
    task(1).key("later").createdAt(NOON.plusSeconds(5)).store();
    task(2).key("whenever").neverDue().createdAt(NOON.minusSeconds(50)).store();
    task(3).key("soon").createdAt(NOON).store();

    assertThat(keys(ALL, Order.rising(Sort.DUE_AT))).containsExactly("soon", "later", "whenever");
    assertThat(keys(ALL, Order.falling(Sort.DUE_AT))).containsExactly("later", "soon", "whenever");
  }

  @Test
  public final void only_what_was_completed_has_a_time_of_completion() {
    task(1).key("cancelled").is(new TaskState.Cancelled(NOON)).store();
    task(2).key("done").completedBy(roseGarden().ben(), Json.of("x")).store();

    assertThat(keys(ALL, Order.rising(Sort.COMPLETED_AT))).containsExactly("done", "cancelled");
    assertThat(keys(ALL, Order.falling(Sort.COMPLETED_AT))).containsExactly("done", "cancelled");
  }

  @Test
  public final void finds_a_part_of_the_title_of_the_task_or_of_its_ticket() {
    task(1).key("bind").store();
    task(2).key("wrap").store();
    roseGarden()
        .task(roseGarden().instance(roseGarden().ticket("Roses, bound", roseGarden().anna(), NOON)))
        .key("carry")
        .store();

    assertThat(keys(containing("BIN"), Order.rising(Sort.TITLE))).containsExactly("bind");
    assertThat(keys(containing("roses"), Order.rising(Sort.TITLE))).containsExactly("carry");
    assertThat(keys(containing("please"), Order.rising(Sort.TITLE)))
        .containsExactly("bind", "carry", "wrap");
    assertThat(keys(containing("_"), Order.rising(Sort.TITLE))).isEmpty();
    assertThat(
            rivalFlorist()
                .get(
                    id -> lists().tasks(id, containing("please"), Sort.NEWEST_FIRST, Page.first(9)))
                .items())
        .isEmpty();
  }

  @Test
  public final void shows_what_is_overdue_and_can_still_be_done() {
    task(1).key("late").store();
    task(2).key("begun").is(new TaskState.InProgress(roseGarden().ben())).store();
    task(3).key("done").completedBy(roseGarden().ben(), Json.of("x")).store();
    task(4).key("whenever").neverDue().store();
    task(5).key("soon").createdAt(NOON.plusSeconds(1)).store();
    task(6).key("waiting").is(new TaskState.Pending()).store();

    assertThat(keys(overdue(Optional.empty(), NOON.plusSeconds(3_601)), Order.rising(Sort.TITLE)))
        .containsExactly("begun", "late");
    assertThat(keys(overdue(Optional.empty(), NOON.plusSeconds(3_600)), Order.rising(Sort.TITLE)))
        .isEmpty();
  }

  @Test
  public final void shows_what_is_open_and_on_nobodys_list() {
    task(1).key("free").store();
    task(2).key("bens").assignedTo(roseGarden().ben()).store();
    task(3).key("waiting").is(new TaskState.Pending()).store();
    task(4).key("cancelled").is(new TaskState.Cancelled(NOON)).store();
    assertThat(keys(TaskFilters.UNASSIGNED, Sort.NEWEST_FIRST)).containsExactly("free");
  }

  @Test
  public final void finds_the_steps_at_which_tickets_are() {
    UserId ben = roseGarden().ben();
    task(1).key("done").completedBy(ben, Json.of("x")).store();
    Task bens = task(2).key("approve").assignedTo(ben).store();
    Task free = task(3).key("bind").store();
    Ticket other = roseGarden().ticket();
    WorkflowInstance begun = roseGarden().instance(other);
    roseGarden().task(begun).is(new TaskState.InProgress(ben)).store();
    Ticket elsewhere = roseGarden().ticket();
    roseGarden().task(roseGarden().instance(elsewhere)).store();

    assertThatList(steps(Set.of(ticket.id())))
        .containsExactly(
            new OpenStep(
                ticket.id(),
                bens.id(),
                "approve",
                "Please approve",
                Optional.of(ben),
                Optional.of(new PersonName("Ben", "Miller"))),
            new OpenStep(
                ticket.id(), free.id(), "bind", "Please bind", Optional.empty(), Optional.empty()));
    assertThatList(steps(Set.of(ticket.id(), other.id())))
        .extracting(OpenStep::ticket)
        .containsExactlyInAnyOrder(ticket.id(), ticket.id(), other.id());
    assertThatList(steps(Set.of())).isEmpty();
    assertThatList(rivalFlorist().get(id -> lists().openSteps(id, Set.of(ticket.id())))).isEmpty();
  }

  @Test
  public final void finds_no_more_than_the_first_few_steps() {
    for (int number = 1; number <= OpenStep.MOST + 2; number++) {
      task(number).key("branch" + number).store();
    }

    assertThatList(steps(Set.of(ticket.id())))
        .extracting(OpenStep::key)
        .containsExactly("branch1", "branch2", "branch3");
  }

  private TaskBuilder task(int number) {
    return roseGarden().task(instance).number(number);
  }

  private List<OpenStep> steps(Set<TicketId> tickets) {
    return roseGarden().get(id -> lists().openSteps(id, tickets));
  }

  private List<String> keys(Filter filter, Order<Sort> order) {
    return roseGarden()
        .get(id -> lists().tasks(id, filter, order, Page.first(200)))
        .items()
        .stream()
        .map(Row::key)
        .toList();
  }

  private TaskLists lists() {
    return roseGarden().persistence().taskLists();
  }
}

package io.ticketflower.testkit.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatList;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ticketflower.application.engine.History;
import io.ticketflower.application.engine.Instances;
import io.ticketflower.application.engine.Instances.LockedTask;
import io.ticketflower.application.engine.Step;
import io.ticketflower.application.transaction.LostRace;
import io.ticketflower.domain.company.CompanyRole;
import io.ticketflower.domain.engine.HistoryEntry;
import io.ticketflower.domain.engine.InstanceId;
import io.ticketflower.domain.engine.Task;
import io.ticketflower.domain.engine.TaskId;
import io.ticketflower.domain.engine.TaskState;
import io.ticketflower.domain.engine.TicketError;
import io.ticketflower.domain.engine.TicketErrorId;
import io.ticketflower.domain.engine.TicketStatus;
import io.ticketflower.domain.engine.Work;
import io.ticketflower.domain.engine.WorkId;
import io.ticketflower.domain.engine.WorkflowInstance;
import io.ticketflower.domain.engine.WorkflowStatus;
import io.ticketflower.domain.rule.Json;
import io.ticketflower.domain.rule.JsonNull;
import io.ticketflower.domain.rule.JsonObject;
import io.ticketflower.domain.ticket.Ticket;
import io.ticketflower.testkit.Florist;
import io.ticketflower.testkit.PersistenceContract;
import io.ticketflower.testkit.Race;
import io.ticketflower.testkit.Steps;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// What every [Instances] does.
public abstract class InstancesContract extends PersistenceContract {
  @Test
  public final void finds_an_instance_by_its_id_and_by_its_ticket() {
    WorkflowInstance instance = roseGarden().instance();

    assertThat(lock(roseGarden(), instance)).contains(instance);
    assertThatOptional(roseGarden().get(id -> instances().lockOfTicket(id, instance.ticket())))
        .contains(instance);
  }

  @Test
  public final void finds_no_instance_that_is_not_there() {
    Ticket ticket = roseGarden().ticket();

    assertThatOptional(
            roseGarden().get(id -> instances().lock(id, new InstanceId(UUID.randomUUID()))))
        .isEmpty();
    assertThatOptional(roseGarden().get(id -> instances().lockOfTicket(id, ticket.id()))).isEmpty();
  }

  @Test
  public final void a_ticket_has_one_instance() {
    Ticket ticket = roseGarden().ticket();
    WorkflowInstance first = roseGarden().instance(ticket);

    assertThatThrownBy(() -> roseGarden().instance(ticket)).isInstanceOf(RuntimeException.class);

    assertThatOptional(roseGarden().get(id -> instances().lockOfTicket(id, ticket.id())))
        .contains(first);
  }

  @Test
  public final void saves_all_that_changes() {
    WorkflowInstance instance = roseGarden().instance();
    WorkflowInstance changed =
        instance
            .with(WorkflowStatus.ON_HOLD)
            .with(
                JsonObject.of(
                    "price",
                    Json.of(new BigDecimal("1234567890.123456789")),
                    "card",
                    Json.of("\"Für 🌹\"\n"),
                    "vase",
                    JsonNull.NULL))
            .after(3, 2);

    roseGarden().run(id -> instances().save(id, Steps.becoming(changed)));

    assertThat(lock(roseGarden(), instance)).contains(changed);
  }

  @Test
  public final void a_fault_brings_the_old_state_back() {
    WorkflowInstance instance = roseGarden().instance();

    assertThatThrownBy(() ->
            roseGarden()
                .run(id -> {
                  instances().save(id, Steps.becoming(instance.with(WorkflowStatus.COMPLETED)));
                  throw new IllegalArgumentException("wilted");
                }))
        .hasMessage("wilted");

    assertThat(lock(roseGarden(), instance)).contains(instance);
  }

  @Test
  public final void two_who_change_an_instance_take_turns() {
    WorkflowInstance instance = roseGarden().instance();

    Race.of(
        4,
        () ->
            roseGarden()
                .get(id -> {
                  var locked = instances().lock(id, instance.id()).orElseThrow();
                  instances().save(id, Steps.becoming(locked.after(1, 10)));
                  return locked;
                }));

    assertThat(lock(roseGarden(), instance)).contains(instance.after(4, 40));
  }

  @Test
  public final void two_who_find_it_by_its_ticket_take_turns_too() {
    WorkflowInstance instance = roseGarden().instance();

    Race.of(
        4,
        () ->
            roseGarden()
                .get(id -> {
                  var locked = instances().lockOfTicket(id, instance.ticket()).orElseThrow();
                  instances().save(id, Steps.becoming(locked.after(1, 10)));
                  return locked;
                }));

    assertThat(lock(roseGarden(), instance)).contains(instance.after(4, 40));
  }

  @Test
  public final void finds_the_instance_of_a_task() {
    WorkflowInstance instance = roseGarden().instance();
    Task open = roseGarden().task(instance).store();
    Task done =
        roseGarden()
            .task(instance)
            .number(2)
            .completedBy(roseGarden().ben(), Json.of("tied"))
            .store();

    assertThatOptional(roseGarden().get(id -> instances().lockOfTask(id, open.id())))
        .contains(new LockedTask(instance, open, false, false));

    roseGarden().run(id -> instances().save(id, Steps.movingOn(instance, done)));
    assertThatOptional(roseGarden().get(id -> instances().lockOfTask(id, done.id())))
        .contains(new LockedTask(instance, done, true, false));
  }

  @Test
  public final void tells_of_a_task_that_nobody_can_take_until_that_is_resolved() {
    WorkflowInstance instance = roseGarden().instance();
    Task task = roseGarden().task(instance).store();
    Task other = roseGarden().task(instance).number(2).store();
    TicketError error =
        TicketError.raised(
            new TicketErrorId(UUID.randomUUID()),
            instance.ticket(),
            Optional.of(instance.id()),
            Optional.of(task.id()),
            Florist.NOBODY_ELIGIBLE,
            Florist.NOON);
    roseGarden().run(id -> roseGarden().persistence().ticketErrors().add(id, error));

    assertThat(isReported(task)).isTrue();
    assertThat(isReported(other)).isFalse();

    roseGarden()
        .run(id ->
            roseGarden()
                .persistence()
                .ticketErrors()
                .saveIfUnchanged(
                    id, error.handled(TicketError.Status.RESOLVED, "", Optional.empty())));
    assertThat(isReported(task)).isFalse();
  }

  @Test
  public final void two_who_find_it_by_its_task_take_turns_too() {
    WorkflowInstance instance = roseGarden().instance();
    Task task = roseGarden().task(instance).store();

    Race.of(
        4,
        () ->
            roseGarden()
                .get(id -> {
                  var locked = instances().lockOfTask(id, task.id()).orElseThrow().instance();
                  instances().save(id, Steps.becoming(locked.after(1, 10)));
                  return locked;
                }));

    assertThat(lock(roseGarden(), instance)).contains(instance.after(4, 40));
  }

  @Test
  public final void saves_a_whole_step_at_once() {
    Ticket ticket = roseGarden().ticket();
    WorkflowInstance instance = roseGarden().instance(ticket);
    Task bound =
        roseGarden().task(instance).completedBy(roseGarden().ben(), Json.of("tied")).store();
    Task waiting = roseGarden().task(instance).number(2).is(new TaskState.Pending()).store();
    Task free = roseGarden().task(instance).number(3).store();
    Task next = roseGarden().task(instance).number(4).after(bound).build();
    Task after = roseGarden().task(instance).number(5).after(next).build();
    Task released = waiting.opened(Json.of("roses")).changed();
    Task given = free.startingWith(roseGarden().ben()).changed();
    Work left = Work.left(workId(), ticket.id(), new Work.Job.Assign(next.id()), Florist.NOON);
    HistoryEntry entry =
        new HistoryEntry(
            1,
            HistoryEntry.What.TASK_CREATED,
            Optional.of(next.id()),
            Optional.empty(),
            Florist.NOON,
            JsonObject.EMPTY);

    roseGarden()
        .run(id ->
            instances()
                .save(
                    id,
                    new Step(
                        Florist.NOON,
                        instance.after(1, 2),
                        false,
                        List.of(next, after),
                        List.of(given),
                        List.of(released),
                        Optional.of(bound.id()),
                        List.of(entry),
                        Optional.of(TicketStatus.COMPLETED),
                        Optional.of(left),
                        Optional.empty())));

    assertThat(lock(roseGarden(), instance)).contains(instance.after(1, 2));
    assertThatList(
            roseGarden().get(id -> roseGarden().persistence().tasks().places(id, instance.id())))
        .containsExactlyInAnyOrder(released.place(), given.place(), next.place(), after.place());
    assertThat(task(released)).contains(released);
    assertThat(task(given)).contains(given);
    assertThatList(
            roseGarden()
                .get(id -> roseGarden().persistence().history().ofTicket(id, ticket.id(), 0, 9)))
        .extracting(History.Row::entry)
        .containsExactly(entry);
    assertThatOptional(
            roseGarden().get(id -> roseGarden().persistence().pendingWork().take(id, left.id())))
        .contains(left);
  }

  @Test
  public final void a_step_takes_away_the_work_that_it_does() {
    WorkflowInstance instance = roseGarden().instance();
    Work work = left(instance, bound(instance));

    roseGarden().run(id -> instances().save(id, Steps.doing(work.id(), instance, entry())));

    assertThat(lock(roseGarden(), instance)).contains(instance.after(1, 0));
    assertThatBoolean(isLeft(work)).isFalse();
  }

  @Test
  public final void a_step_comes_too_late_for_work_that_is_taken() {
    WorkflowInstance instance = roseGarden().instance();
    Work work = left(instance, bound(instance));
    assertThatBoolean(isLeft(work)).isTrue();

    assertThatThrownBy(() ->
            roseGarden().run(id -> instances().save(id, Steps.doing(work.id(), instance, entry()))))
        .isInstanceOf(LostRace.class);

    assertThat(lock(roseGarden(), instance)).contains(instance);
  }

  @Test
  public final void a_step_comes_too_late_for_an_instance_that_somebody_has_changed() {
    WorkflowInstance instance = roseGarden().instance();
    Work work = left(instance, bound(instance));
    roseGarden().run(id -> instances().save(id, Steps.noting(instance.after(1, 0), entry())));

    assertThatThrownBy(() ->
            roseGarden().run(id -> instances().save(id, Steps.doing(work.id(), instance, entry()))))
        .isInstanceOf(LostRace.class);

    assertThat(lock(roseGarden(), instance)).contains(instance.after(1, 0));
    assertThatBoolean(isLeft(work)).isTrue();
  }

  private Task bound(WorkflowInstance instance) {
    return roseGarden().task(instance).completedBy(roseGarden().ben(), Json.of("tied")).store();
  }

  private boolean isLeft(Work work) {
    return roseGarden()
        .get(id -> roseGarden().persistence().pendingWork().take(id, work.id()))
        .isPresent();
  }

  private static HistoryEntry entry() {
    return new HistoryEntry(
        1,
        HistoryEntry.What.INSTANCE_STARTED,
        Optional.empty(),
        Optional.empty(),
        Florist.NOON,
        JsonObject.EMPTY);
  }

  @Test
  public final void tells_which_tasks_it_leaves_to_nobody() {
    WorkflowInstance instance = roseGarden().instance();
    CompanyRole drivers = roseGarden().role("Drivers");
    CompanyRole binders = roseGarden().role("Binders");
    roseGarden().hireWorker("Clara", binders);
    Task forAnybody = roseGarden().task(instance).number(1).build();
    Task forBinders = roseGarden().task(instance).number(2).forRole(binders).build();
    Task forDrivers = roseGarden().task(instance).number(3).forRole(drivers).build();
    Task join =
        roseGarden().task(instance).number(4).forRole(drivers).is(new TaskState.Pending()).build();
    Task taken =
        roseGarden()
            .task(instance)
            .number(5)
            .forRole(drivers)
            .assignedTo(roseGarden().ben())
            .build();

    assertThat(saved(Steps.making(instance, forAnybody, forBinders, forDrivers, join, taken)))
        .containsExactly(forDrivers.id());
    assertThat(saved(Steps.releasing(instance, join.opened(Json.of("roses")).changed())))
        .containsExactly(join.id());
    roseGarden().hireWorker("Dora", drivers);
    assertThat(
            saved(
                Steps.making(
                    instance, roseGarden().task(instance).number(6).forRole(drivers).build())))
        .isEmpty();
  }

  private Set<TaskId> saved(Step step) {
    return roseGarden().get(id -> instances().save(id, step));
  }

  @Test
  public final void a_step_that_comes_too_late_leaves_nothing_behind() {
    WorkflowInstance instance = roseGarden().instance();
    Task task = roseGarden().task(instance).store();
    Task stale = task.changed().changed();

    assertThatThrownBy(() ->
            roseGarden()
                .run(id -> instances().save(id, Steps.changing(instance.after(1, 0), stale))))
        .isInstanceOf(LostRace.class);

    assertThat(lock(roseGarden(), instance)).contains(instance);
  }

  @Test
  public final void of_two_who_hand_in_a_task_at_once_the_second_sees_what_the_first_did() {
    Task task = roseGarden().task(roseGarden().instance()).store();

    assertThat(Race.of(2, () -> isHandedIn(task))).containsExactlyInAnyOrder(true, false);
    assertThat(isHandedIn(task)).isFalse();
  }

  @Test
  public final void takes_work_up_once_with_the_task_that_it_is_about() {
    WorkflowInstance instance = roseGarden().instance();
    Task bound = roseGarden().task(instance).store();
    Work work = left(instance, bound);

    assertThatOptional(rivalFlorist().get(id -> instances().takeUp(id, work.id(), bound.id())))
        .isEmpty();
    assertThatOptional(roseGarden().get(id -> instances().takeUp(id, work.id(), bound.id())))
        .contains(new LockedTask(instance, bound, false, false));
    assertThatOptional(roseGarden().get(id -> instances().takeUp(id, work.id(), bound.id())))
        .isEmpty();
  }

  @Test
  public final void of_two_who_take_up_the_same_work_at_once_one_does_it() {
    WorkflowInstance instance = roseGarden().instance();
    Task bound = roseGarden().task(instance).store();
    Work work = left(instance, bound);

    assertThat(
            Race.of(
                2,
                () ->
                    roseGarden()
                        .get(id -> instances().takeUp(id, work.id(), bound.id()))
                        .isPresent()))
        .containsExactlyInAnyOrder(true, false);
  }

  @Test
  public final void a_ticket_that_is_over_does_not_end_again() {
    WorkflowInstance instance = roseGarden().instance();
    roseGarden().run(id -> instances().save(id, Steps.ending(instance, TicketStatus.COMPLETED)));

    assertThatThrownBy(() ->
            roseGarden()
                .run(id -> instances().save(id, Steps.ending(instance, TicketStatus.CANCELLED))))
        .isInstanceOf(LostRace.class);

    assertThat(
            roseGarden()
                .get(id -> roseGarden().persistence().tickets().find(id, instance.ticket()))
                .orElseThrow())
        .extracting(Ticket::status, Ticket::version)
        .containsExactly(TicketStatus.COMPLETED, 2);
  }

  @Test
  public final void hides_an_instance_from_every_other_company() {
    WorkflowInstance instance = roseGarden().instance();
    Task task = roseGarden().task(instance).store();

    assertThat(lock(rivalFlorist(), instance)).isEmpty();
    assertThatOptional(rivalFlorist().get(id -> instances().lockOfTicket(id, instance.ticket())))
        .isEmpty();
    assertThatOptional(rivalFlorist().get(id -> instances().lockOfTask(id, task.id()))).isEmpty();
    assertThatThrownBy(() ->
            rivalFlorist().run(id -> instances().save(id, Steps.becoming(instance.after(1, 0)))))
        .isInstanceOf(RuntimeException.class);
    assertThat(lock(roseGarden(), instance)).contains(instance);
  }

  @Test
  public final void no_instance_belongs_to_another_companys_ticket() {
    WorkflowInstance theirs = rivalFlorist().instance();
    WorkflowInstance stray =
        new WorkflowInstance(
            new InstanceId(UUID.randomUUID()),
            rivalFlorist().ticket().id(),
            theirs.definition(),
            theirs.status(),
            theirs.data(),
            0,
            0);

    assertThatThrownBy(() -> roseGarden().run(id -> instances().save(id, Steps.beginning(stray))))
        .isInstanceOf(RuntimeException.class);
  }

  private boolean isReported(Task task) {
    return roseGarden().get(id -> instances().lockOfTask(id, task.id())).orElseThrow().isReported();
  }

  private boolean isHandedIn(Task task) {
    Task done = task.startingWith(roseGarden().ben()).changed();
    Work next =
        Work.left(
            workId(),
            task.ticket(),
            new Work.Job.MoveOn(task.id(), Optional.empty()),
            Florist.NOON);
    return roseGarden()
        .get(id -> {
          LockedTask found = instances().lockOfTask(id, task.id()).orElseThrow();
          if (!found.task().equals(task)) {
            return false;
          }
          instances().save(id, Steps.handingIn(found.instance(), done, next));
          return true;
        });
  }

  private Work left(WorkflowInstance instance, Task completed) {
    Work work =
        Work.left(
            workId(),
            instance.ticket(),
            new Work.Job.MoveOn(completed.id(), Optional.empty()),
            Florist.NOON);
    roseGarden().run(id -> roseGarden().persistence().pendingWork().add(id, work));
    return work;
  }

  private Optional<Task> task(Task task) {
    return roseGarden().get(id -> roseGarden().persistence().tasks().find(id, task.id()));
  }

  private static WorkId workId() {
    return new WorkId(UUID.randomUUID());
  }

  private Optional<WorkflowInstance> lock(Florist florist, WorkflowInstance instance) {
    return florist.get(id -> instances().lock(id, instance.id()));
  }

  private Instances instances() {
    return roseGarden().persistence().instances();
  }
}

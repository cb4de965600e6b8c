package io.ticketflower.testkit.engine;

import static io.ticketflower.testkit.Florist.NOON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatList;

import io.ticketflower.application.engine.Workers;
import io.ticketflower.application.identity.Memberships;
import io.ticketflower.domain.company.CompanyRole;
import io.ticketflower.domain.company.CompanyRoleId;
import io.ticketflower.domain.engine.ShortestList;
import io.ticketflower.domain.engine.Task;
import io.ticketflower.domain.engine.TaskId;
import io.ticketflower.domain.engine.TaskState;
import io.ticketflower.domain.engine.Worker;
import io.ticketflower.domain.engine.WorkflowInstance;
import io.ticketflower.domain.identity.Availability;
import io.ticketflower.domain.identity.Membership;
import io.ticketflower.domain.identity.SystemRole;
import io.ticketflower.domain.identity.UserId;
import io.ticketflower.domain.rule.Json;
import io.ticketflower.testkit.PersistenceContract;
import io.ticketflower.testkit.Race;
import io.ticketflower.testkit.Steps;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/// What every [Workers] does.
public abstract class WorkersContract extends PersistenceContract {
  @Test
  public final void everybody_who_may_work_on_tasks_is_eligible() {
    UserId clara = roseGarden().hire("Clara", Set.of(SystemRole.ADMIN), Set.of(), NOON);
    UserId dora =
        roseGarden().hire("Dora", Set.of(SystemRole.USER, SystemRole.TASK_WORKER), Set.of(), NOON);
    roseGarden().hire("Emil", Set.of(SystemRole.USER), Set.of(), NOON);
    roseGarden()
        .hire(
            "Fritz", Set.of(SystemRole.TICKET_ADMIN, SystemRole.WORKFLOW_CREATOR), Set.of(), NOON);

    assertThat(lockAvailable(Set.of()))
        .containsExactlyInAnyOrder(
            idle(roseGarden().anna()), idle(roseGarden().ben()), idle(clara), idle(dora));
  }

  @Test
  public final void any_one_of_the_named_roles_is_enough() {
    CompanyRole binders = roseGarden().role("Binders");
    CompanyRole drivers = roseGarden().role("Drivers");
    CompanyRole cooks = roseGarden().role("Cooks");
    UserId binder = roseGarden().hireWorker("Clara", binders);
    UserId both = roseGarden().hireWorker("Dora", drivers, binders);
    roseGarden().hire("Emil", Set.of(SystemRole.USER), Set.of(drivers.id()), NOON);

    assertThat(lockAvailable(Set.of(drivers.id(), binders.id())))
        .containsExactlyInAnyOrder(idle(binder), idle(both));
    assertThat(lockAvailable(Set.of(drivers.id()))).containsExactly(idle(both));
    assertThat(lockAvailable(Set.of(cooks.id()))).isEmpty();
  }

  @Test
  public final void tells_whether_anybody_is_eligible() {
    CompanyRole drivers = roseGarden().role("Drivers");

    assertThatBoolean(roseGarden().get(id -> workers().hasEligible(id, Set.of()))).isTrue();
    assertThatBoolean(roseGarden().get(id -> workers().hasEligible(id, Set.of(drivers.id()))))
        .isFalse();
    roseGarden().hireWorker("Clara", drivers);
    assertThatBoolean(roseGarden().get(id -> workers().hasEligible(id, Set.of(drivers.id()))))
        .isTrue();
  }

  @Test
  public final void tells_the_length_of_each_list() {
    WorkflowInstance instance = roseGarden().instance();
    UserId ben = roseGarden().ben();
    roseGarden().task(instance).number(1).assignedTo(ben).store();
    roseGarden().task(instance).number(2).is(new TaskState.InProgress(ben)).store();
    roseGarden().task(instance).number(3).completedBy(ben, Json.of("x")).store();
    roseGarden().task(instance).number(4).store();

    assertThat(lockAvailable(Set.of()))
        .containsExactlyInAnyOrder(idle(roseGarden().anna()), new Worker(ben, 2, Optional.empty()));
  }

  @Test
  public final void a_list_grows_and_shrinks_with_its_tasks() {
    UserId ben = roseGarden().ben();
    Task task = roseGarden().task(roseGarden().instance()).store();

    Task claimed = save(task.claimedBy(ben));
    assertThat(openTasks(ben)).isEqualTo(1);

    Task begun = save(claimed.begunBy(ben));
    assertThat(openTasks(ben)).isEqualTo(1);

    Task reassigned = save(begun.assignedTo(roseGarden().anna()));
    assertThat(openTasks(ben)).isZero();
    assertThat(openTasks(roseGarden().anna())).isEqualTo(1);

    save(reassigned.completedBy(roseGarden().anna(), Json.of("x"), NOON));
    assertThat(openTasks(roseGarden().anna())).isZero();
  }

  @Test
  public final void a_list_shrinks_when_its_tasks_are_cancelled() {
    UserId ben = roseGarden().ben();
    WorkflowInstance instance = roseGarden().instance();
    roseGarden().task(instance).assignedTo(ben).store();
    roseGarden().run(id -> roseGarden().persistence().tasks().cancelOpen(id, instance.id(), NOON));

    assertThat(openTasks(ben)).isZero();
  }

  @Test
  public final void a_rolled_back_task_is_on_nobodys_list() {
    UserId ben = roseGarden().ben();
    WorkflowInstance instance = roseGarden().instance();
    Task task = roseGarden().task(instance).assignedTo(ben).build();

    try {
      roseGarden()
          .run(id -> {
            roseGarden().persistence().instances().save(id, Steps.making(instance, task));
            throw new IllegalStateException("wilted");
          });
    } catch (IllegalStateException _) {
      assertThat(openTasks(ben)).isZero();
    }
  }

  @Test
  public final void remembers_when_somebody_was_last_given_a_task() {
    UserId ben = roseGarden().ben();
    roseGarden().run(id -> workers().noteAssigned(id, ben, NOON));
    roseGarden().run(id -> workers().noteAssigned(id, ben, NOON.plusSeconds(9)));

    assertThat(lockAvailable(Set.of()))
        .containsExactlyInAnyOrder(
            idle(roseGarden().anna()), new Worker(ben, 0, Optional.of(NOON.plusSeconds(9))));
  }

  @Test
  public final void finds_one_person_if_they_are_eligible() {
    CompanyRole drivers = roseGarden().role("Drivers");
    UserId driver = roseGarden().hireWorker("Clara", drivers);
    UserId emil = roseGarden().hire("Emil", Set.of(SystemRole.USER), Set.of(drivers.id()), NOON);

    assertThatOptional(
            roseGarden().get(id -> workers().findEligible(id, driver, Set.of(drivers.id()))))
        .contains(idle(driver));
    assertThatOptional(roseGarden().get(id -> workers().findEligible(id, driver, Set.of())))
        .contains(idle(driver));
    assertThatOptional(
            roseGarden().get(id -> workers().findEligible(id, emil, Set.of(drivers.id()))))
        .isEmpty();
    assertThatOptional(
            roseGarden()
                .get(id -> workers().findEligible(id, roseGarden().ben(), Set.of(drivers.id()))))
        .isEmpty();
  }

  @Test
  public final void whoever_is_away_is_given_nothing_until_they_are_back() {
    UserId ben = roseGarden().ben();
    Instant back = NOON.plusSeconds(60);
    available(ben, new Availability(Optional.of(back), Optional.empty()));

    assertThat(lockAvailable(Set.of())).containsExactly(idle(roseGarden().anna()));
    assertThatOptional(roseGarden().get(id -> workers().findEligible(id, ben, Set.of())))
        .contains(idle(ben));
    assertThatOptional(roseGarden().get(id -> workers().nextReturn(id, Set.of(), NOON)))
        .contains(back);
    assertThatOptional(roseGarden().get(id -> workers().nextReturn(id, Set.of(), back))).isEmpty();
    assertThatOptional(rivalFlorist().get(id -> workers().nextReturn(id, Set.of(), NOON)))
        .isEmpty();
    assertThatList(roseGarden().get(id -> workers().lockAvailable(id, Set.of(), back)))
        .containsExactlyInAnyOrder(idle(roseGarden().anna()), idle(ben));
  }

  @Test
  public final void whoever_has_a_full_list_is_given_no_more() {
    UserId ben = roseGarden().ben();
    available(ben, new Availability(Optional.empty(), Optional.of(2)));
    WorkflowInstance instance = roseGarden().instance();
    roseGarden().task(instance).number(1).assignedTo(ben).store();

    assertThat(lockAvailable(Set.of())).extracting(Worker::user).contains(ben);
    roseGarden().task(instance).number(2).is(new TaskState.InProgress(ben)).store();
    assertThat(lockAvailable(Set.of())).containsExactly(idle(roseGarden().anna()));
  }

  @Test
  public final void whoever_is_shut_out_can_be_given_nothing() {
    UserId ben = roseGarden().ben();
    Task task = roseGarden().task(roseGarden().instance()).assignedTo(ben).store();
    change(member(ben).becoming(Membership.Status.DEACTIVATED));

    assertThat(lockAvailable(Set.of())).containsExactly(idle(roseGarden().anna()));
    assertThatOptional(roseGarden().get(id -> workers().findEligible(id, ben, Set.of()))).isEmpty();
    assertThat(stranded()).containsExactly(task.id());
    change(member(ben).becoming(Membership.Status.ACTIVE));
    assertThat(stranded()).isEmpty();
  }

  private void available(UserId user, Availability availability) {
    change(member(user).with(availability));
  }

  private Membership member(UserId user) {
    return roseGarden()
        .get(id -> roseGarden().persistence().memberships().find(id, user))
        .orElseThrow();
  }

  private void change(Membership changed) {
    assertThatBoolean(
            roseGarden()
                .get(id -> roseGarden().persistence().memberships().saveIfUnchanged(id, changed)))
        .isTrue();
  }

  @Test
  public final void a_task_is_stranded_with_somebody_who_may_not_do_it() {
    CompanyRole drivers = roseGarden().role("Drivers");
    UserId driver = roseGarden().hireWorker("Clara", drivers);
    UserId guest = roseGarden().hire("Emil", Set.of(SystemRole.USER), Set.of(drivers.id()), NOON);
    WorkflowInstance instance = roseGarden().instance();
    roseGarden().task(instance).number(1).forRole(drivers).assignedTo(driver).store();
    roseGarden().task(instance).number(2).assignedTo(roseGarden().ben()).store();
    Task bens = roseGarden().task(instance).number(3).forRole(drivers).is(begunByBen()).store();
    Task guests = roseGarden().task(instance).number(4).assignedTo(guest).store();
    roseGarden().task(instance).number(5).forRole(drivers).completedBy(guest, Json.of(1)).store();

    assertThat(stranded()).containsExactlyInAnyOrder(bens.id(), guests.id());
  }

  @Test
  public final void a_task_that_nobody_has_is_stranded_if_nobody_may_do_it() {
    CompanyRole drivers = roseGarden().role("Drivers");
    CompanyRole cooks = roseGarden().role("Cooks");
    roseGarden().hireWorker("Clara", cooks);
    roseGarden().hire("Emil", Set.of(SystemRole.USER), Set.of(drivers.id()), NOON);
    WorkflowInstance instance = roseGarden().instance();
    roseGarden().task(instance).number(1).store();
    roseGarden().task(instance).number(2).forRole(cooks).store();
    Task drive = roseGarden().task(instance).number(3).forRole(drivers).store();
    roseGarden().task(instance).number(4).forRole(drivers).is(new TaskState.Pending()).store();

    assertThat(stranded()).containsExactly(drive.id());
    assertThatList(roseGarden().get(id -> workers().stranded(id)))
        .containsExactly(new Workers.Stranded(drive.id(), instance.ticket()));
    assertThatList(rivalFlorist().get(id -> workers().stranded(id))).isEmpty();
    roseGarden().hireWorker("Dora", drivers);
    assertThat(stranded()).isEmpty();
  }

  @Test
  public final void whoever_loses_a_role_at_the_same_moment_is_given_no_task() {
    CompanyRole drivers = roseGarden().role("Drivers");
    UserId driver = roseGarden().hireWorker("Clara", drivers);
    CountDownLatch changed = new CountDownLatch(1);
    CountDownLatch asked = new CountDownLatch(1);

    var eligible =
        Race.between(
            () ->
                roseGarden()
                    .get(id -> {
                      Memberships members = roseGarden().persistence().memberships();
                      Membership now = members.find(id, driver).orElseThrow();
                      members.saveIfUnchanged(id, now.with(now.roles(), Set.of()));
                      changed.countDown();
                      Race.awhile(asked);
                      return List.<Worker>of();
                    }),
            () -> {
              Race.await(changed);
              List<Worker> found = lockAvailable(Set.of(drivers.id()));
              asked.countDown();
              return found;
            });

    assertThat(eligible).containsExactly(List.of(), List.of());
  }

  @Test
  public final void of_tasks_that_are_given_out_at_once_nobody_gets_two_while_another_has_none() {
    CompanyRole drivers = roseGarden().role("Drivers");
    Set<UserId> crew =
        Set.of(
            roseGarden().hireWorker("Clara", drivers),
            roseGarden().hireWorker("Dora", drivers),
            roseGarden().hireWorker("Emil", drivers),
            roseGarden().hireWorker("Fritz", drivers));
    WorkflowInstance instance = roseGarden().instance();
    AtomicInteger number = new AtomicInteger();

    var chosen = Race.of(4, () -> assign(instance, drivers, number.incrementAndGet()));

    assertThat(chosen).containsExactlyInAnyOrderElementsOf(crew);
  }

  @Test
  public final void hides_a_worker_from_every_other_company() {
    UserId ben = roseGarden().ben();

    assertThatList(rivalFlorist().get(id -> workers().lockAvailable(id, Set.of(), NOON)))
        .extracting(Worker::user)
        .containsExactlyInAnyOrder(rivalFlorist().anna(), rivalFlorist().ben());
    assertThatOptional(rivalFlorist().get(id -> workers().findEligible(id, ben, Set.of())))
        .isEmpty();
    CompanyRole drivers = roseGarden().role("Drivers");
    roseGarden().hireWorker("Clara", drivers);
    assertThatBoolean(rivalFlorist().get(id -> workers().hasEligible(id, Set.of(drivers.id()))))
        .isFalse();
  }

  private TaskState begunByBen() {
    return new TaskState.InProgress(roseGarden().ben());
  }

  private List<TaskId> stranded() {
    return roseGarden().get(id -> workers().stranded(id)).stream()
        .map(Workers.Stranded::task)
        .toList();
  }

  private UserId assign(WorkflowInstance instance, CompanyRole role, int number) {
    return roseGarden()
        .get(id -> {
          UserId chosen =
              ShortestList.of(workers().lockAvailable(id, Set.of(role.id()), NOON))
                  .orElseThrow()
                  .chosen()
                  .user();
          Task task =
              roseGarden().task(instance).number(number).forRole(role).assignedTo(chosen).build();
          roseGarden().persistence().instances().save(id, Steps.making(instance, task));
          workers().noteAssigned(id, chosen, NOON);
          return chosen;
        });
  }

  private static Worker idle(UserId user) {
    return new Worker(user, 0, Optional.empty());
  }

  private int openTasks(UserId user) {
    return roseGarden()
        .get(id -> workers().findEligible(id, user, Set.of()))
        .orElseThrow()
        .openTasks();
  }

  private Task save(Task.Change change) {
    Task task = ((Task.Change.Changed) change).task();
    roseGarden()
        .run(id -> {
          var instances = roseGarden().persistence().instances();
          var instance = instances.lock(id, task.instance()).orElseThrow();
          instances.save(id, Steps.changing(instance, task));
        });
    return task;
  }

  private List<Worker> lockAvailable(Set<CompanyRoleId> anyOf) {
    return roseGarden().get(id -> workers().lockAvailable(id, anyOf, NOON));
  }

  private Workers workers() {
    return roseGarden().persistence().workers();
  }
}

package io.ticketflower.testkit.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ticketflower.application.engine.AssignTask;
import io.ticketflower.application.engine.BeginTask;
import io.ticketflower.application.engine.ClaimTask;
import io.ticketflower.application.engine.TaskOutcome;
import io.ticketflower.application.transaction.RequestKey;
import io.ticketflower.application.transaction.RequestKeyReused;
import io.ticketflower.domain.company.CompanyRoleId;
import io.ticketflower.domain.engine.HistoryEntry.What;
import io.ticketflower.domain.engine.TaskId;
import io.ticketflower.domain.engine.TaskStatus;
import io.ticketflower.domain.engine.TicketId;
import io.ticketflower.domain.identity.Actor;
import io.ticketflower.domain.identity.Permission;
import io.ticketflower.domain.identity.SystemRole;
import io.ticketflower.domain.identity.UserId;
import io.ticketflower.testkit.Race;
import io.ticketflower.testkit.WorkflowJson;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Claiming, beginning and assigning tasks.
final class TakingTasksTest {
  private final Workshop workshop = new Workshop();
  private final Actor anna = workshop.anna();
  private final CompanyRoleId binders = workshop.street().roseGarden().role("Binders");
  private final Actor ben = workshop.hire("Ben", SystemRole.TASK_WORKER, binders);
  private final Actor clara = workshop.hire("Clara", SystemRole.TASK_WORKER, binders);
  private final TicketId ticket = ticketToClaim();
  private final TaskId task = workshop.task(ticket, "bind").id();

  @AfterEach
  void nothing_is_stuck() {
    workshop.nothingIsStuck();
  }

  @Test
  void a_worker_takes_a_task_that_nobody_has() {
    assertThat(workshop.assignee(ticket, "bind")).isEmpty();

    assertThat(workshop.claim(ben, task)).isEqualTo(new TaskOutcome.Done(task));

    assertThat(workshop.assignee(ticket, "bind")).contains(ben.user());
    assertThat(workshop.status(ticket, "bind")).isEqualTo(TaskStatus.OPEN);
    assertThat(workshop.history(ticket)).endsWith(What.TASK_CLAIMED);
  }

  @Test
  void a_worker_begins_a_task_and_takes_it_first_if_nobody_has_it() {
    assertThat(workshop.begin(ben, task)).isEqualTo(new TaskOutcome.Done(task));

    assertThat(workshop.assignee(ticket, "bind")).contains(ben.user());
    assertThat(workshop.status(ticket, "bind")).isEqualTo(TaskStatus.IN_PROGRESS);
    assertThat(workshop.history(ticket)).endsWith(What.TASK_BEGUN);
  }

  @Test
  void somebody_elses_task_is_not_taken() {
    workshop.claim(ben, task);

    assertThat(workshop.claim(clara, task)).isEqualTo(new TaskOutcome.SomebodyElses(ben.user()));
    assertThat(workshop.begin(clara, task)).isEqualTo(new TaskOutcome.SomebodyElses(ben.user()));
    workshop.begin(ben, task);
    assertThat(workshop.claim(clara, task)).isEqualTo(new TaskOutcome.SomebodyElses(ben.user()));
    assertThat(workshop.complete(clara, task, "{}"))
        .isEqualTo(new TaskOutcome.SomebodyElses(ben.user()));
  }

  @Test
  void of_two_who_claim_at_once_one_gets_the_task() {
    var outcomes = Race.between(() -> workshop.claim(ben, task), () -> workshop.claim(clara, task));

    assertThat(outcomes).containsOnlyOnce(new TaskOutcome.Done(task));
  }

  @Test
  void who_holds_none_of_the_roles_is_not_eligible() {
    Actor dora = workshop.hire("Dora", SystemRole.TASK_WORKER);

    assertThat(workshop.claim(dora, task)).isEqualTo(new TaskOutcome.NotEligible(dora.user()));
    assertThat(workshop.begin(dora, task)).isEqualTo(new TaskOutcome.NotEligible(dora.user()));
    assertThat(workshop.complete(dora, task, "{}"))
        .isEqualTo(new TaskOutcome.NotEligible(dora.user()));
    assertThat(workshop.assign(anna, task, dora.user()))
        .isEqualTo(new TaskOutcome.NotEligible(dora.user()));
  }

  @Test
  void a_ticket_admin_gives_a_task_to_somebody_who_may_do_it() {
    Actor admin = workshop.hire("Dora", SystemRole.TICKET_ADMIN);

    assertThat(workshop.assign(admin, task, ben.user())).isEqualTo(new TaskOutcome.Done(task));
    assertThat(workshop.assignee(ticket, "bind")).contains(ben.user());
    assertThat(workshop.assign(admin, task, clara.user())).isEqualTo(new TaskOutcome.Done(task));
    assertThat(workshop.assignee(ticket, "bind")).contains(clara.user());
    assertThat(workshop.history(ticket)).endsWith(What.TASK_ASSIGNED, What.TASK_ASSIGNED);
  }

  @Test
  void a_task_that_was_begun_is_open_again_when_somebody_else_gets_it() {
    workshop.begin(ben, task);

    workshop.assign(anna, task, clara.user());

    assertThat(workshop.status(ticket, "bind")).isEqualTo(TaskStatus.OPEN);
    assertThat(workshop.begin(clara, task)).isEqualTo(new TaskOutcome.Done(task));
  }

  @Test
  void a_task_is_not_given_to_strangers_or_to_people_who_do_no_tasks() {
    UserId stranger = workshop.street().rivalFlorist().anna().user();
    UserId user = workshop.hire("Emil", SystemRole.USER, binders).user();
    UserId nobody = new UserId(UUID.randomUUID());

    assertThat(workshop.assign(anna, task, stranger))
        .isEqualTo(new TaskOutcome.NotEligible(stranger));
    assertThat(workshop.assign(anna, task, user)).isEqualTo(new TaskOutcome.NotEligible(user));
    assertThat(workshop.assign(anna, task, nobody)).isEqualTo(new TaskOutcome.NotEligible(nobody));
  }

  @Test
  void a_task_that_is_done_is_not_taken_again() {
    workshop.complete(ben, task, "{}");

    var done = new TaskOutcome.WrongState(TaskStatus.COMPLETED);
    assertThat(workshop.claim(ben, task)).isEqualTo(done);
    assertThat(workshop.begin(ben, task)).isEqualTo(done);
    assertThat(workshop.complete(ben, task, "{}")).isEqualTo(done);
    assertThat(workshop.assign(anna, task, clara.user())).isEqualTo(done);
  }

  @Test
  void another_companys_task_is_as_good_as_none() {
    Actor stranger = workshop.street().rivalFlorist().anna();

    assertThat(workshop.claim(stranger, task)).isEqualTo(new TaskOutcome.NoSuchTask());
    assertThat(workshop.begin(stranger, task)).isEqualTo(new TaskOutcome.NoSuchTask());
    assertThat(workshop.complete(stranger, task, "{}")).isEqualTo(new TaskOutcome.NoSuchTask());
    assertThat(workshop.assign(stranger, task, stranger.user()))
        .isEqualTo(new TaskOutcome.NoSuchTask());
    assertThat(workshop.claim(ben, new TaskId(UUID.randomUUID())))
        .isEqualTo(new TaskOutcome.NoSuchTask());
  }

  @Test
  void whoever_has_seen_an_old_version_comes_too_late() {
    var engine = workshop.application().engine();
    var late = new TaskOutcome.ComeTooLate();

    assertThat(
            engine
                .claimTask()
                .claim(new ClaimTask.Command(ben, task, Optional.of(7), Optional.empty())))
        .isEqualTo(late);
    workshop.claim(ben, task);
    assertThat(
            engine
                .beginTask()
                .begin(new BeginTask.Command(ben, task, Optional.of(1), Optional.empty())))
        .isEqualTo(late);
    assertThat(
            engine
                .assignTask()
                .assign(
                    new AssignTask.Command(
                        anna, task, clara.user(), Optional.of(1), Optional.empty())))
        .isEqualTo(late);
    assertThat(
            engine
                .beginTask()
                .begin(new BeginTask.Command(ben, task, Optional.of(2), Optional.empty())))
        .isEqualTo(new TaskOutcome.Done(task));
  }

  @Test
  void a_repeated_request_changes_nothing() {
    var engine = workshop.application().engine();
    Optional<RequestKey> key = Optional.of(new RequestKey("ben/1", "claim"));
    var command = new ClaimTask.Command(ben, task, Optional.of(1), key);

    assertThat(engine.claimTask().claim(command)).isEqualTo(new TaskOutcome.Done(task));
    workshop.assign(anna, task, clara.user());
    assertThat(engine.claimTask().claim(command)).isEqualTo(new TaskOutcome.Done(task));

    assertThat(workshop.assignee(ticket, "bind")).contains(clara.user());
    assertThatThrownBy(() ->
            engine
                .beginTask()
                .begin(
                    new BeginTask.Command(
                        ben,
                        task,
                        Optional.empty(),
                        Optional.of(new RequestKey("ben/1", "begin")))))
        .isInstanceOf(RequestKeyReused.class);
  }

  @ParameterizedTest
  @EnumSource(
      value = SystemRole.class,
      names = {"TICKET_ADMIN", "WORKFLOW_CREATOR", "USER"})
  void only_workers_take_tasks(SystemRole role) {
    Actor dora = workshop.hire("Dora", role, binders);

    var forbidden = new TaskOutcome.Forbidden(Permission.WORK_ON_TASKS);
    assertThat(workshop.claim(dora, task)).isEqualTo(forbidden);
    assertThat(workshop.begin(dora, task)).isEqualTo(forbidden);
    assertThat(workshop.complete(dora, task, "{}")).isEqualTo(forbidden);
  }

  @ParameterizedTest
  @EnumSource(
      value = SystemRole.class,
      names = {"WORKFLOW_CREATOR", "TASK_WORKER", "USER"})
  void only_ticket_admins_give_tasks(SystemRole role) {
    Actor dora = workshop.hire("Dora", role, binders);

    assertThat(workshop.assign(dora, task, ben.user()))
        .isEqualTo(new TaskOutcome.Forbidden(Permission.ASSIGN_TASKS));
  }

  private TicketId ticketToClaim() {
    workshop.publish(
        WorkflowJson.of("bouquet")
            .task("bind", "\"assignment\": \"claim\", \"companyRoles\": [\"Binders\"]")
            .transition("start", "bind")
            .transition("bind", "end"));
    return workshop.submit("bouquet");
  }
}

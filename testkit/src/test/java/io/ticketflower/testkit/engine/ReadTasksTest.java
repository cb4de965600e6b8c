package io.ticketflower.testkit.engine;

import static io.ticketflower.testkit.engine.TaskFilters.ALL;
import static org.assertj.core.api.Assertions.assertThat;

import io.ticketflower.application.engine.ReadTasks;
import io.ticketflower.application.engine.TaskLists;
import io.ticketflower.application.page.Page;
import io.ticketflower.domain.company.CompanyRoleId;
import io.ticketflower.domain.engine.TaskId;
import io.ticketflower.domain.engine.TicketId;
import io.ticketflower.domain.identity.Actor;
import io.ticketflower.domain.identity.Permission;
import io.ticketflower.domain.identity.SystemRole;
import io.ticketflower.testkit.WorkflowJson;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class ReadTasksTest {
  private final Workshop workshop = new Workshop();
  private final Actor anna = workshop.anna();
  private final CompanyRoleId binders = workshop.street().roseGarden().role("Binders");
  private final Actor ben = workshop.hire("Ben", SystemRole.TASK_WORKER, binders);
  private final Actor clara = workshop.hire("Clara", SystemRole.TASK_WORKER);
  private final TicketId ticket = ticket();
  private final TaskId task = workshop.task(ticket, "bind").id();

  @Test
  void free_tasks_are_shown_to_those_who_may_take_them() {
    assertThat(free(ben)).containsExactly(task);
    assertThat(free(clara)).isEmpty();
    assertThat(mine(ben)).isEmpty();
    assertThat(free(workshop.street().rivalFlorist().anna())).isEmpty();
  }

  @Test
  void a_worker_sees_what_is_on_their_own_list() {
    workshop.claim(ben, task);
    assertThat(mine(ben)).containsExactly(task);
    workshop.begin(ben, task);
    assertThat(mine(ben)).containsExactly(task);
    assertThat(free(ben)).isEmpty();
    assertThat(mine(clara)).isEmpty();

    workshop.complete(ben, task, "{}");

    assertThat(mine(ben)).isEmpty();
  }

  @Test
  void a_task_is_shown_with_all_that_is_needed_to_do_it() {
    ReadTasks.TaskDetail detail = read(ben).orElseThrow();

    assertThat(detail.task().input()).isEqualTo(workshop.json("{\"stems\": 12}"));
    assertThat(detail.definition().key()).isEqualTo("bind");
    assertThat(detail.definition().outputSchema()).isPresent();
    assertThat(detail.ticketData()).isEqualTo(workshop.json("{\"stems\": 12}"));
    assertThat(detail.next()).isEmpty();
  }

  @Test
  void a_task_that_is_done_is_shown_with_what_it_led_to() {
    workshop.complete(ben, task, "{\"done\": true}");

    ReadTasks.TaskDetail detail = read(ben).orElseThrow();

    assertThat(detail.task().output()).contains(workshop.json("{\"done\": true}"));
    assertThat(detail.next()).extracting(TaskLists.Row::key).containsExactly("wrap");
  }

  @Test
  void a_task_is_shown_to_its_worker_to_those_who_may_take_it_and_to_ticket_admins() {
    Actor admin = workshop.hire("Dora", SystemRole.TICKET_ADMIN);
    Actor user = workshop.hire("Emil", SystemRole.USER, binders);

    assertThat(read(ben)).isPresent();
    assertThat(read(clara)).isEmpty();
    assertThat(read(admin)).isPresent();
    assertThat(read(user)).isEmpty();
    assertThat(read(workshop.street().rivalFlorist().anna())).isEmpty();

    Actor fritz = workshop.hire("Fritz", SystemRole.TASK_WORKER, binders);
    workshop.assign(anna, task, fritz.user());
    assertThat(read(ben)).isEmpty();
    assertThat(read(fritz)).isPresent();
  }

  @Test
  void a_task_that_is_not_there_is_not_shown() {
    assertThat(
            workshop.application().engine().readTasks().read(anna, new TaskId(UUID.randomUUID())))
        .isEmpty();
  }

  @Test
  void ticket_admins_see_all_tasks_of_their_company() {
    Actor admin = workshop.hire("Dora", SystemRole.TICKET_ADMIN);

    assertThat(all(admin))
        .isInstanceOfSatisfying(
            ReadTasks.All.Tasks.class,
            tasks ->
                assertThat(tasks.slice().items())
                    .extracting(TaskLists.Row::id)
                    .containsExactly(task));
    assertThat(all(workshop.street().rivalFlorist().anna()))
        .isInstanceOfSatisfying(
            ReadTasks.All.Tasks.class, tasks -> assertThat(tasks.slice().items()).isEmpty());
  }

  @ParameterizedTest
  @EnumSource(
      value = SystemRole.class,
      names = {"WORKFLOW_CREATOR", "TASK_WORKER", "USER"})
  void nobody_else_sees_all_tasks(SystemRole role) {
    assertThat(all(workshop.hire("Dora", role)))
        .isEqualTo(new ReadTasks.All.Forbidden(Permission.READ_ALL_TICKETS));
  }

  private TicketId ticket() {
    workshop.publish(
        WorkflowJson.of("bouquet")
            .task(
                "bind",
                "\"assignment\": \"claim\", \"companyRoles\": [\"Binders\"], \"outputSchema\": {},"
                    + " \"inputTransform\": {\"stems\": {\"$\": {\"var\": \"ticket.stems\"}}}")
            .task("wrap")
            .transition("start", "bind")
            .transition("bind", "wrap")
            .transition("wrap", "end"));
    return workshop.submit(anna, "bouquet", "{\"stems\": 12}");
  }

  private Optional<ReadTasks.TaskDetail> read(Actor actor) {
    return workshop.application().engine().readTasks().read(actor, task);
  }

  private ReadTasks.All all(Actor actor) {
    return workshop
        .application()
        .engine()
        .readTasks()
        .all(actor, ALL, TaskLists.Sort.NEWEST_FIRST, Page.first(10));
  }

  private List<TaskId> mine(Actor actor) {
    return workshop.application().engine().readTasks().mine(actor, Page.first(10)).items().stream()
        .map(TaskLists.Row::id)
        .toList();
  }

  private List<TaskId> free(Actor actor) {
    return workshop.application().engine().readTasks().free(actor, Page.first(10)).items().stream()
        .map(TaskLists.Row::id)
        .toList();
  }
}

package io.ticketflower.persistence.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.ticketflower.application.definition.DefinitionKind;
import io.ticketflower.application.engine.CompleteTask;
import io.ticketflower.application.engine.TaskLists;
import io.ticketflower.application.engine.TaskOutcome;
import io.ticketflower.application.page.Page;
import io.ticketflower.application.ticket.ListTickets;
import io.ticketflower.application.ticket.TicketLists;
import io.ticketflower.domain.engine.TaskId;
import io.ticketflower.domain.engine.TicketId;
import io.ticketflower.domain.identity.Actor;
import io.ticketflower.domain.rule.JsonObject;
import io.ticketflower.persistence.StatementCounter;
import io.ticketflower.persistence.TestPersistence;
import io.ticketflower.testkit.Application;
import io.ticketflower.testkit.SignedUpCompany;
import io.ticketflower.testkit.WorkflowJson;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// How often the use cases that run all day ask the database: each time is paid for with a journey
/// there and back. BEGIN costs none; setting the company and COMMIT cost one each.
class RoundTripsTest {
  private final Application application =
      new Application(TestPersistence.shared(), InstantSource.system());
  private final SignedUpCompany roseGarden = SignedUpCompany.signUp(application, "Rose Garden");
  private final Actor anna = roseGarden.anna();

  @BeforeEach
  void bouquets_are_bound_and_wrapped() {
    roseGarden.publish(
        DefinitionKind.WORKFLOW,
        WorkflowJson.of("bouquet")
            .task("bind")
            .task("wrap")
            .transition("start", "bind")
            .transition("bind", "wrap")
            .transition("wrap", "end")
            .json());
    roseGarden.publish(
        DefinitionKind.TICKET,
        """
        {"key": "bouquet", "title": "A bouquet", "workflow": "bouquet", "form": {}}\
        """);
    roseGarden.publish(
        DefinitionKind.WORKFLOW,
        WorkflowJson.of("claimed")
            .task("order", "\"assignment\": \"claim\"")
            .task("pack", "\"assignment\": \"claim\"")
            .transition("start", "order")
            .transition("order", "pack")
            .transition("pack", "end")
            .json());
    roseGarden.publish(
        DefinitionKind.TICKET,
        """
        {"key": "claimed", "title": "An order", "workflow": "claimed", "form": {}}\
        """);
    submit();
    complete(first());
    complete(submitted("claimed"));
  }

  @Test
  void a_ticket_is_submitted_in_six_and_started_in_seven() {
    assertThat(StatementCounter.during(this::submit)).hasSizeLessThanOrEqualTo(6 + 7);
  }

  @Test
  void a_task_is_completed_in_four_and_moves_on_in_six() {
    submit();
    TaskId bind = first();

    assertThat(StatementCounter.during(() -> complete(bind))).hasSizeLessThanOrEqualTo(4 + 6);
  }

  @Test
  void a_task_that_leads_to_one_that_is_claimed_moves_on_in_three() {
    TaskId order = submitted("claimed");

    assertThat(StatementCounter.during(() -> complete(order))).hasSizeLessThanOrEqualTo(4 + 3);
  }

  @Test
  void the_last_task_is_completed_in_four_and_moves_on_in_three() {
    TaskId wrap = first();

    assertThat(StatementCounter.during(() -> complete(wrap))).hasSizeLessThanOrEqualTo(4 + 3);
  }

  @Test
  void whoever_calls_is_known_in_four() {
    assertThat(StatementCounter.during(roseGarden::anna)).hasSizeLessThanOrEqualTo(4);
  }

  @Test
  void each_page_of_a_list_is_read_in_three() {
    assertThat(StatementCounter.during(this::tasks)).hasSizeLessThanOrEqualTo(3);
  }

  @Test
  void who_i_am_is_told_in_seven() {
    assertThat(StatementCounter.during(() -> application.identity().whoAmI().of(anna)))
        .hasSizeLessThanOrEqualTo(7);
  }

  @Test
  void all_figures_of_a_desk_are_counted_in_three() {
    assertThat(StatementCounter.during(() -> application.desk().readFigures().of(anna)))
        .hasSizeLessThanOrEqualTo(3);
  }

  @Test
  void everything_is_searched_in_three() {
    assertThat(
            StatementCounter.during(() -> application.desk().search().search(anna, "bouquet", 20)))
        .hasSizeLessThanOrEqualTo(3);
  }

  @Test
  void where_a_ticket_is_in_its_workflow_is_told_in_five() {
    TicketId ticket = tasks().getFirst().ticket();

    assertThat(StatementCounter.during(() -> application.tickets().readCourse().of(anna, ticket)))
        .hasSizeLessThanOrEqualTo(5);
  }

  /// Where the tickets are costs one more, however many they are.
  @Test
  void each_page_of_tickets_is_read_in_four() {
    for (int more = 0; more < 12; more++) {
      submit();
    }

    assertThat(StatementCounter.during(this::tickets)).hasSizeLessThanOrEqualTo(4);
  }

  private List<ListTickets.Listed> tickets() {
    return application
        .tickets()
        .listTickets()
        .mine(anna, ListTickets.Mine.ACTIVE, TicketLists.Sort.NEWEST_FIRST, Page.first(10))
        .items();
  }

  private void submit() {
    roseGarden.submit(anna, "bouquet", "{}");
  }

  /// @return its first task
  private TaskId submitted(String type) {
    roseGarden.submit(anna, type, "{}");
    return application.engine().readTasks().free(anna, Page.first(1)).items().getFirst().id();
  }

  private TaskId first() {
    return tasks().getFirst().id();
  }

  private void complete(TaskId task) {
    var command =
        new CompleteTask.Command(anna, task, JsonObject.EMPTY, Optional.empty(), Optional.empty());

    assertThat(application.completeTask().complete(command)).isInstanceOf(TaskOutcome.Done.class);
  }

  private List<TaskLists.Row> tasks() {
    return application.engine().readTasks().mine(anna, Page.first(10)).items();
  }
}

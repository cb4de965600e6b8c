package io.ticketflower.testkit.ticket;

import static io.ticketflower.application.ticket.TicketLists.Sort.NEWEST_FIRST;
import static org.assertj.core.api.Assertions.assertThat;

import io.ticketflower.application.audit.AuditLists;
import io.ticketflower.application.engine.ReadTasks;
import io.ticketflower.application.engine.ReadTicketErrors;
import io.ticketflower.application.engine.TaskLists;
import io.ticketflower.application.engine.TicketErrors;
import io.ticketflower.application.page.Page;
import io.ticketflower.application.ticket.ListTickets;
import io.ticketflower.application.ticket.TicketLists;
import io.ticketflower.domain.engine.TicketId;
import io.ticketflower.domain.identity.Actor;
import io.ticketflower.domain.identity.AuditAction;
import io.ticketflower.domain.identity.Permission;
import io.ticketflower.domain.identity.PersonName;
import io.ticketflower.domain.identity.SystemRole;
import io.ticketflower.testkit.Persistence;
import io.ticketflower.testkit.WorkflowJson;
import io.ticketflower.testkit.engine.Workshop;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Lists that tell where tickets are, and lists that people take along.
final class ListTicketsTest {
  private static final TicketLists.Filter ALL =
      new TicketLists.Filter(
          Set.of(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
  private static final TaskLists.Filter ALL_TASKS =
      new TaskLists.Filter(
          Set.of(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

  private final Workshop workshop = new Workshop();
  private final Actor anna = workshop.anna();
  private final Actor ben = workshop.hire("Ben", SystemRole.USER);
  private final Actor clara = workshop.hire("Clara", SystemRole.TASK_WORKER);

  @Test
  void a_list_tells_where_each_ticket_is() {
    publish();
    TicketId waiting = workshop.submit(ben, "bouquet", "{}");
    TicketId over = workshop.submit(ben, "bouquet", "{}");
    workshop.assign(anna, workshop.task(waiting, "bind").id(), clara.user());
    workshop.complete(over, "bind", "{}");

    List<ListTickets.Listed> active = mine(ListTickets.Mine.ACTIVE);
    List<ListTickets.Listed> archive = mine(ListTickets.Mine.ARCHIVE);

    assertThat(active).extracting(listed -> listed.ticket().id()).containsExactly(waiting);
    assertThat(active.getFirst().steps())
        .extracting(TaskLists.OpenStep::key)
        .containsExactly("bind");
    assertThat(active.getFirst().steps().getFirst().assigneeName())
        .get()
        .extracting(PersonName::first)
        .isEqualTo("Clara");
    assertThat(archive).extracting(listed -> listed.ticket().id()).containsExactly(over);
    assertThat(archive.getFirst().steps()).isEmpty();
  }

  @Test
  void people_look_for_their_own_tickets_only() {
    publish();
    TicketId bens = workshop.submit(ben, "bouquet", "{}");
    workshop.submit("bouquet");
    Optional<String> title = Optional.of("bouq");

    assertThat(mine(new ListTickets.Mine(false, Optional.empty(), title)))
        .extracting(listed -> listed.ticket().id())
        .containsExactly(bens);
    assertThat(mine(new ListTickets.Mine(false, Optional.empty(), Optional.of("wreath"))))
        .isEmpty();
  }

  @Test
  void a_whole_list_is_taken_along_and_that_is_noted() {
    publish();
    List<TicketId> submitted =
        IntStream.range(0, Page.LARGEST + 3)
            .mapToObj(_ -> workshop.submit(ben, "bouquet", "{}"))
            .toList();

    assertThat(listing().export(anna, ALL, NEWEST_FIRST))
        .isInstanceOfSatisfying(
            ListTickets.Export.Begun.class,
            begun ->
                assertThat(begun.rows().map(TicketLists.Row::id))
                    .containsExactlyElementsOf(submitted.reversed()));
    assertThat(tasks().export(anna, ALL_TASKS, TaskLists.Sort.NEWEST_FIRST))
        .isInstanceOfSatisfying(
            ReadTasks.Export.Begun.class,
            begun -> assertThat(begun.rows()).hasSize(submitted.size()));
    assertThat(errors().export(anna, TicketErrors.Filter.ALL, TicketErrors.Sort.NEWEST_FIRST))
        .isInstanceOf(ReadTicketErrors.Export.Begun.class);
    assertThat(noted())
        .contains(
            AuditAction.TICKETS_EXPORTED,
            AuditAction.TASKS_EXPORTED,
            AuditAction.TICKET_ERRORS_EXPORTED);
  }

  @ParameterizedTest
  @EnumSource(
      value = SystemRole.class,
      names = {"WORKFLOW_CREATOR", "TASK_WORKER", "USER"})
  void nobody_else_takes_a_list_along(SystemRole role) {
    Actor dora = workshop.hire("Dora", role);

    assertThat(listing().export(dora, ALL, NEWEST_FIRST))
        .isEqualTo(new ListTickets.Export.Forbidden(Permission.READ_ALL_TICKETS));
    assertThat(tasks().export(dora, ALL_TASKS, TaskLists.Sort.NEWEST_FIRST))
        .isEqualTo(new ReadTasks.Export.Forbidden(Permission.READ_ALL_TICKETS));
    assertThat(errors().export(dora, TicketErrors.Filter.ALL, TicketErrors.Sort.NEWEST_FIRST))
        .isEqualTo(new ReadTicketErrors.Export.Forbidden(Permission.REPAIR_TICKETS));
    assertThat(noted()).doesNotContain(AuditAction.TICKETS_EXPORTED);
  }

  private void publish() {
    workshop.publish(
        WorkflowJson.of("bouquet")
            .task("bind")
            .transition("start", "bind")
            .transition("bind", "end"));
  }

  private List<AuditAction> noted() {
    var everything =
        new AuditLists.Filter(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    Persistence persistence = workshop.street().persistence();
    return persistence
        .transactions()
        .inCompany(
            anna.company(),
            () -> persistence.auditLists().list(anna.company(), everything, Page.first(50)))
        .items()
        .stream()
        .map(row -> row.entry().action())
        .toList();
  }

  private List<ListTickets.Listed> mine(ListTickets.Mine which) {
    return listing().mine(ben, which, NEWEST_FIRST, Page.first(10)).items();
  }

  private ListTickets listing() {
    return workshop.application().tickets().listTickets();
  }

  private ReadTasks tasks() {
    return workshop.application().engine().readTasks();
  }

  private ReadTicketErrors errors() {
    return workshop.application().engine().readTicketErrors();
  }
}

package io.ticketflower.testkit.ticket;

import static io.ticketflower.application.ticket.TicketLists.Sort.NEWEST_FIRST;
import static org.assertj.core.api.Assertions.assertThat;

import io.ticketflower.application.engine.TaskLists;
import io.ticketflower.application.page.Page;
import io.ticketflower.application.ticket.ListTickets;
import io.ticketflower.application.ticket.ReadTicket;
import io.ticketflower.application.ticket.TicketLists;
import io.ticketflower.application.ticket.WithdrawTicket;
import io.ticketflower.domain.engine.HistoryEntry.What;
import io.ticketflower.domain.engine.TicketError;
import io.ticketflower.domain.engine.TicketErrorId;
import io.ticketflower.domain.engine.TicketId;
import io.ticketflower.domain.identity.Actor;
import io.ticketflower.domain.identity.Permission;
import io.ticketflower.domain.identity.SystemRole;
import io.ticketflower.testkit.Persistence;
import io.ticketflower.testkit.WorkflowJson;
import io.ticketflower.testkit.engine.Workshop;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Tickets as people see them, one and many.
final class ReadTicketTest {
  private static final TicketLists.Filter ALL =
      new TicketLists.Filter(
          Set.of(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

  private final Workshop workshop = new Workshop();
  private final Actor anna = workshop.anna();
  private final Actor ben = workshop.hire("Ben", SystemRole.USER);
  private final Actor clara = workshop.hire("Clara", SystemRole.TASK_WORKER);
  private final TicketId ticket = bensTicket();

  @Test
  void a_ticket_is_shown_with_its_tasks() {
    ReadTicket.TicketDetail detail = read(ben, ticket).orElseThrow();

    assertThat(detail.ticket().id()).isEqualTo(ticket);
    assertThat(detail.ticket().submitterName().first()).isEqualTo("Ben");
    assertThat(detail.tasks()).extracting(TaskLists.Row::key).containsExactly("bind");
    assertThat(detail.errors()).isEmpty();
  }

  @Test
  void a_ticket_is_shown_to_its_submitter_its_workers_and_ticket_admins() {
    Actor stranger = workshop.street().rivalFlorist().anna();
    Actor dora = workshop.hire("Dora", SystemRole.USER);
    Actor admin = workshop.hire("Emil", SystemRole.TICKET_ADMIN);

    assertThat(read(ben, ticket)).isPresent();
    assertThat(read(admin, ticket)).isPresent();
    assertThat(read(dora, ticket)).isEmpty();
    assertThat(read(stranger, ticket)).isEmpty();
    assertThat(read(anna, new TicketId(UUID.randomUUID()))).isEmpty();
    assertThat(history(dora, 0)).isEmpty();
    assertThat(history(stranger, 0)).isEmpty();

    workshop.assign(anna, workshop.task(ticket, "bind").id(), clara.user());
    assertThat(read(clara, ticket)).isPresent();
    workshop.complete(clara, workshop.task(ticket, "bind").id(), "{}");
    assertThat(read(clara, ticket)).isPresent();
  }

  @Test
  void errors_are_shown_to_those_who_can_repair_them() {
    workshop.complete(ticket, "bind", "{\"bad\": true}");

    assertThat(read(anna, ticket).orElseThrow().errors()).hasSize(1);
    assertThat(read(ben, ticket).orElseThrow().errors()).isEmpty();
    assertThat(read(ben, ticket).orElseThrow().ticket().openErrors()).isEqualTo(1);
  }

  @Test
  void an_open_error_is_shown_however_many_newer_ones_are_resolved() {
    workshop.complete(ticket, "bind", "{\"bad\": true}");
    TicketError open = workshop.error(ticket).error();
    for (int later = 1; later <= 25; later++) {
      addResolved(open, Duration.ofHours(later));
    }

    assertThat(workshop.error(ticket).error()).isEqualTo(open);
  }

  @Test
  void the_history_is_told_from_where_the_reader_left_off() {
    assertThat(history(ben, 0).orElseThrow())
        .containsExactly(What.INSTANCE_STARTED, What.TASK_CREATED);
    assertThat(history(ben, 1).orElseThrow()).containsExactly(What.TASK_CREATED);
    assertThat(history(ben, 2).orElseThrow()).isEmpty();
  }

  @Test
  void people_see_their_own_tickets_the_active_ones_and_the_archive() {
    TicketId withdrawn = bensTicket();
    workshop
        .application()
        .withdrawTicket()
        .withdraw(
            new WithdrawTicket.Command(ben, withdrawn, "", Optional.empty(), Optional.empty()));
    workshop.submit("bouquet");

    assertThat(mine(ben, ListTickets.Mine.ACTIVE)).containsExactly(ticket);
    assertThat(mine(ben, ListTickets.Mine.ARCHIVE)).containsExactly(withdrawn);
    assertThat(mine(clara, ListTickets.Mine.ACTIVE)).isEmpty();
  }

  @Test
  void ticket_admins_see_all_tickets_of_their_company() {
    Actor admin = workshop.hire("Emil", SystemRole.TICKET_ADMIN);

    assertThat(listing().all(admin, ALL, NEWEST_FIRST, Page.first(10)))
        .isInstanceOfSatisfying(
            ListTickets.All.Tickets.class,
            all ->
                assertThat(all.slice().items())
                    .extracting(listed -> listed.ticket().id())
                    .containsExactly(ticket));
    assertThat(
            listing()
                .all(workshop.street().rivalFlorist().anna(), ALL, NEWEST_FIRST, Page.first(10)))
        .isInstanceOfSatisfying(
            ListTickets.All.Tickets.class, all -> assertThat(all.slice().items()).isEmpty());
  }

  @ParameterizedTest
  @EnumSource(
      value = SystemRole.class,
      names = {"WORKFLOW_CREATOR", "TASK_WORKER", "USER"})
  void nobody_else_sees_all_tickets(SystemRole role) {
    assertThat(listing().all(workshop.hire("Dora", role), ALL, NEWEST_FIRST, Page.first(10)))
        .isEqualTo(new ListTickets.All.Forbidden(Permission.READ_ALL_TICKETS));
  }

  private TicketId bensTicket() {
    workshop.publish(
        WorkflowJson.of("bouquet")
            .task("bind")
            .task("wrap")
            .transition("start", "bind")
            .transition("bind", "wrap", "{\"!\": [{\"var\": \"task.bad\"}]}")
            .transition("wrap", "end"));
    return workshop.submit(ben, "bouquet", "{}");
  }

  private ListTickets listing() {
    return workshop.application().tickets().listTickets();
  }

  private List<TicketId> mine(Actor actor, ListTickets.Mine which) {
    return listing().mine(actor, which, NEWEST_FIRST, Page.first(10)).items().stream()
        .map(listed -> listed.ticket().id())
        .toList();
  }

  private Optional<ReadTicket.TicketDetail> read(Actor actor, TicketId id) {
    return workshop.application().tickets().readTicket().read(actor, id);
  }

  private Optional<List<What>> history(Actor actor, int afterNumber) {
    return workshop
        .application()
        .tickets()
        .readTicket()
        .history(actor, ticket, afterNumber, 100)
        .map(rows -> rows.stream().map(row -> row.entry().what()).toList());
  }

  private void addResolved(TicketError like, Duration later) {
    TicketError raised =
        TicketError.raised(
            new TicketErrorId(UUID.randomUUID()),
            like.ticket(),
            like.instance(),
            like.task(),
            like.fault(),
            like.raisedAt().plus(later));
    Persistence persistence = workshop.street().persistence();
    persistence
        .transactions()
        .inCompany(
            anna.company(),
            () -> {
              persistence
                  .ticketErrors()
                  .add(
                      anna.company(),
                      raised.handled(TicketError.Status.RESOLVED, "", Optional.empty()));
              return raised;
            });
  }
}

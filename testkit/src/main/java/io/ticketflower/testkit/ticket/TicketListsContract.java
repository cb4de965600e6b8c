package io.ticketflower.testkit.ticket;

import static io.ticketflower.testkit.Florist.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import io.ticketflower.application.definition.DefinitionKind;
import io.ticketflower.application.page.Page;
import io.ticketflower.application.page.Page.Position;
import io.ticketflower.application.ticket.TicketLists;
import io.ticketflower.application.ticket.TicketLists.Filter;
import io.ticketflower.application.ticket.TicketLists.Row;
import io.ticketflower.domain.definition.DefinitionKey;
import io.ticketflower.domain.engine.TaskState;
import io.ticketflower.domain.engine.TicketError;
import io.ticketflower.domain.engine.TicketId;
import io.ticketflower.domain.engine.TicketStatus;
import io.ticketflower.domain.engine.WorkflowInstance;
import io.ticketflower.domain.engine.WorkflowStatus;
import io.ticketflower.domain.identity.PersonName;
import io.ticketflower.domain.identity.UserId;
import io.ticketflower.domain.rule.Json;
import io.ticketflower.domain.rule.JsonObject;
import io.ticketflower.domain.ticket.Ticket;
import io.ticketflower.testkit.Paging;
import io.ticketflower.testkit.PersistenceContract;
import io.ticketflower.testkit.Steps;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// What every [TicketLists] does.
public abstract class TicketListsContract extends PersistenceContract {
  private static final Filter ALL =
      new Filter(Set.of(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

  @Test
  public final void shows_a_ticket_that_has_not_started() {
    Ticket ticket = roseGarden().ticket(roseGarden().ben(), NOON);

    assertThat(row(ticket))
        .isEqualTo(
            new Row(
                ticket.id(),
                ticket.number(),
                "A bouquet",
                new DefinitionKey("bouquet"),
                1,
                roseGarden().ticketType(),
                roseGarden().workflow(),
                roseGarden().ben(),
                new PersonName("Ben", "Miller"),
                Optional.empty(),
                Optional.empty(),
                TicketStatus.ACTIVE,
                WorkflowStatus.NOT_STARTED,
                ticket.data(),
                JsonObject.EMPTY,
                0,
                0,
                NOON,
                Optional.empty(),
                1));
  }

  @Test
  public final void shows_how_far_its_workflow_has_come() {
    Ticket ticket = roseGarden().ticket();
    WorkflowInstance instance = roseGarden().instance(ticket);
    roseGarden()
        .run(id ->
            roseGarden()
                .persistence()
                .instances()
                .save(id, Steps.becoming(instance.with(WorkflowStatus.ON_HOLD))));

    assertThat(row(ticket).workflowStatus()).isEqualTo(WorkflowStatus.ON_HOLD);
    assertThat(row(ticket).workflowData()).isEqualTo(instance.data());
  }

  @Test
  public final void counts_open_tasks_and_open_errors() {
    Ticket ticket = roseGarden().ticket();
    WorkflowInstance instance = roseGarden().instance(ticket);
    roseGarden().task(instance).number(1).store();
    roseGarden().task(instance).number(2).is(new TaskState.InProgress(roseGarden().ben())).store();
    roseGarden().task(instance).number(3).is(new TaskState.Pending()).store();
    roseGarden().task(instance).number(4).completedBy(roseGarden().ben(), Json.of("x")).store();
    roseGarden().error(instance);
    TicketError resolved = roseGarden().error(instance);
    roseGarden()
        .run(id ->
            roseGarden()
                .persistence()
                .ticketErrors()
                .saveIfUnchanged(
                    id, resolved.handled(TicketError.Status.RESOLVED, "", Optional.empty())));

    assertThat(row(ticket).openTasks()).isEqualTo(2);
    assertThat(row(ticket).openErrors()).isEqualTo(1);
  }

  @Test
  public final void shows_when_a_ticket_was_closed() {
    Ticket ticket = roseGarden().ticket();
    close(ticket, TicketStatus.COMPLETED);

    assertThat(row(ticket).status()).isEqualTo(TicketStatus.COMPLETED);
    assertThat(row(ticket).closedAt()).contains(NOON.plusSeconds(60));
  }

  @Test
  public final void shows_those_in_some_states() {
    Ticket active = roseGarden().ticket();
    Ticket completed = roseGarden().ticket();
    Ticket withdrawn = roseGarden().ticket();
    close(completed, TicketStatus.COMPLETED);
    close(withdrawn, TicketStatus.WITHDRAWN);

    assertThat(shown(ALL)).containsExactlyInAnyOrder(active.id(), completed.id(), withdrawn.id());
    assertThat(shown(with(Set.of(TicketStatus.ACTIVE)))).containsExactly(active.id());
    assertThat(shown(with(Set.of(TicketStatus.COMPLETED, TicketStatus.WITHDRAWN))))
        .containsExactlyInAnyOrder(completed.id(), withdrawn.id());
  }

  @Test
  public final void shows_those_of_a_person_of_a_type_or_with_a_number() {
    Ticket annas = roseGarden().ticket();
    Ticket bens = roseGarden().ticket(roseGarden().ben(), NOON);
    DefinitionKey bouquet = new DefinitionKey("bouquet");
    DefinitionKey wreath = new DefinitionKey("wreath");

    assertThat(shown(of(Optional.of(roseGarden().ben()), Optional.empty(), Optional.empty())))
        .containsExactly(bens.id());
    assertThat(shown(of(Optional.empty(), Optional.of(bouquet), Optional.empty())))
        .containsExactlyInAnyOrder(annas.id(), bens.id());
    assertThat(shown(of(Optional.empty(), Optional.of(wreath), Optional.empty()))).isEmpty();
    assertThat(shown(of(Optional.empty(), Optional.empty(), Optional.of(annas.number()))))
        .containsExactly(annas.id());
    assertThat(
            shown(
                of(
                    Optional.of(roseGarden().ben()),
                    Optional.of(bouquet),
                    Optional.of(annas.number()))))
        .isEmpty();
  }

  @Test
  public final void shows_tickets_of_every_version_of_a_type() {
    Ticket first = roseGarden().ticket();
    var second =
        roseGarden().publish(DefinitionKind.TICKET, roseGarden().draft("bouquet", 2, "Bouquet"));
    Ticket ofSecond =
        new Ticket(
            new TicketId(UUID.randomUUID()),
            99,
            "A bouquet",
            second.id(),
            roseGarden().workflow(),
            roseGarden().anna(),
            Optional.empty(),
            JsonObject.EMPTY,
            TicketStatus.ACTIVE,
            NOON,
            1);
    roseGarden()
        .run(id -> roseGarden().persistence().tickets().add(id, ofSecond, Optional.empty()));

    assertThat(
            shown(
                of(Optional.empty(), Optional.of(new DefinitionKey("bouquet")), Optional.empty())))
        .containsExactlyInAnyOrder(first.id(), ofSecond.id());
    assertThat(row(ofSecond).typeVersion()).isEqualTo(2);
  }

  @Test
  public final void shows_the_newest_first_page_by_page() {
    Paging.times().forEach(time -> roseGarden().ticket(roseGarden().anna(), time));

    List<Row> rows = Paging.all(2, page -> roseGarden().get(id -> lists().tickets(id, ALL, page)));

    assertThat(rows).hasSize(Paging.times().size());
    assertThat(rows)
        .extracting(row -> row.id().value())
        .containsExactlyElementsOf(
            Paging.newestFirst(
                rows.stream()
                    .map(row -> new Position(row.submittedAt(), row.id().value()))
                    .toList()));
  }

  @Test
  public final void hides_a_ticket_from_every_other_company() {
    Ticket ticket = roseGarden().ticket();

    assertThatOptional(rivalFlorist().get(id -> lists().ticket(id, ticket.id()))).isEmpty();
    assertThat(rivalFlorist().get(id -> lists().tickets(id, ALL, Page.first(200))).items())
        .isEmpty();
  }

  private static Filter with(Set<TicketStatus> statuses) {
    return new Filter(
        statuses, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
  }

  private static Filter of(
      Optional<UserId> submitter, Optional<DefinitionKey> type, Optional<Long> number) {
    return new Filter(Set.of(), submitter, type, number, Optional.empty());
  }

  private void close(Ticket ticket, TicketStatus status) {
    roseGarden()
        .run(id ->
            roseGarden()
                .persistence()
                .submissions()
                .close(id, ticket.id(), status, NOON.plusSeconds(60)));
  }

  private Row row(Ticket ticket) {
    return roseGarden().get(id -> lists().ticket(id, ticket.id())).orElseThrow();
  }

  private List<TicketId> shown(Filter filter) {
    return roseGarden().get(id -> lists().tickets(id, filter, Page.first(200))).items().stream()
        .map(Row::id)
        .toList();
  }

  private TicketLists lists() {
    return roseGarden().persistence().ticketLists();
  }
}

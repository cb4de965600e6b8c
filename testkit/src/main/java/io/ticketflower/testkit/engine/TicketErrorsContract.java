package io.ticketflower.testkit.engine;

import static io.ticketflower.testkit.Florist.NOON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatList;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ticketflower.application.engine.TicketErrors;
import io.ticketflower.application.engine.TicketErrors.Filter;
import io.ticketflower.application.engine.TicketErrors.Row;
import io.ticketflower.application.engine.TicketErrors.Sort;
import io.ticketflower.application.page.Page;
import io.ticketflower.application.page.Page.Position;
import io.ticketflower.domain.engine.Fault;
import io.ticketflower.domain.engine.InstanceId;
import io.ticketflower.domain.engine.Task;
import io.ticketflower.domain.engine.TaskId;
import io.ticketflower.domain.engine.TicketError;
import io.ticketflower.domain.engine.TicketError.Status;
import io.ticketflower.domain.engine.TicketErrorId;
import io.ticketflower.domain.engine.TicketId;
import io.ticketflower.domain.engine.WorkflowInstance;
import io.ticketflower.domain.ticket.Ticket;
import io.ticketflower.testkit.Florist;
import io.ticketflower.testkit.Paging;
import io.ticketflower.testkit.PersistenceContract;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// What every [TicketErrors] does.
public abstract class TicketErrorsContract extends PersistenceContract {
  private static final Fault UNEXPECTED =
      new Fault(
          Fault.Kind.WORKFLOW_CREATION,
          Fault.Code.UNEXPECTED,
          "Expected a workflow, but there is none.",
          "java.lang.IllegalStateException\n\tat florist");

  @Test
  public final void finds_an_error_of_a_task() {
    WorkflowInstance instance = roseGarden().instance();
    Task task = roseGarden().task(instance).store();

    TicketError error =
        add(
            error(
                instance.ticket(),
                Optional.of(instance.id()),
                Optional.of(task.id()),
                Florist.NOBODY_ELIGIBLE,
                NOON));

    assertThat(find(error)).contains(error);
  }

  @Test
  public final void finds_an_error_of_a_ticket_without_an_instance() {
    TicketError error = add(creationError(roseGarden().ticket(), NOON));

    assertThat(find(error)).contains(error);
  }

  @Test
  public final void keeps_every_cause() {
    Ticket ticket = roseGarden().ticket();
    for (Fault.Kind kind : Fault.Kind.values()) {
      for (Fault.Code code : Fault.Code.values()) {
        TicketError error =
            add(
                error(
                    ticket.id(),
                    Optional.empty(),
                    Optional.empty(),
                    new Fault(kind, code, "Expected ü, but …", "/tasks/0"),
                    NOON));

        assertThat(find(error)).contains(error);
      }
    }
  }

  @Test
  public final void finds_no_error_that_is_not_there() {
    assertThat(find(creationError(roseGarden().ticket(), NOON))).isEmpty();
  }

  @Test
  public final void saves_what_was_done_about_it() {
    TicketError error = add(creationError(roseGarden().ticket(), NOON));
    TicketError reviewed =
        error.handled(Status.REVIEWED, "Asked the wholesaler", Optional.of(roseGarden().anna()));
    TicketError resolved = reviewed.handled(Status.RESOLVED, "", Optional.empty());

    assertThat(save(reviewed)).isTrue();
    assertThat(find(error)).contains(reviewed);
    assertThat(save(resolved)).isTrue();
    assertThat(find(error)).contains(resolved);
  }

  @Test
  public final void whoever_saves_an_old_version_comes_too_late() {
    TicketError error = add(creationError(roseGarden().ticket(), NOON));
    TicketError first = error.handled(Status.RESOLVED, "first", Optional.empty());
    save(first);

    assertThat(save(error.handled(Status.REVIEWED, "second", Optional.empty()))).isFalse();

    assertThat(find(error)).contains(first);
  }

  @Test
  public final void tells_a_tickets_errors_that_are_not_resolved() {
    Ticket ticket = roseGarden().ticket();
    TicketError fresh = add(creationError(ticket, NOON));
    TicketError reviewed = add(creationError(ticket, NOON));
    save(reviewed.handled(Status.REVIEWED, "", Optional.empty()));
    TicketError resolved = add(creationError(ticket, NOON));
    save(resolved.handled(Status.RESOLVED, "", Optional.empty()));
    add(creationError(roseGarden().ticket(), NOON));

    assertThatList(roseGarden().get(id -> errors().openOf(id, ticket.id())))
        .extracting(TicketError::id)
        .containsExactlyInAnyOrder(fresh.id(), reviewed.id());
  }

  @Test
  public final void tells_the_errors_with_a_cause_that_are_not_resolved() {
    add(creationError(roseGarden().ticket(), NOON));
    TicketError nobody = roseGarden().error(roseGarden().instance());
    TicketError nobodyElse = roseGarden().error(roseGarden().instance());
    TicketError resolved = roseGarden().error(roseGarden().instance());
    save(resolved.handled(Status.RESOLVED, "", Optional.empty()));

    assertThatList(roseGarden().get(id -> errors().openWith(id, Fault.Code.NOBODY_ELIGIBLE)))
        .containsExactlyInAnyOrder(nobody, nobodyElse);
  }

  @Test
  public final void shows_an_error_with_its_ticket_and_its_task() {
    Ticket ticket = roseGarden().ticket();
    WorkflowInstance instance = roseGarden().instance(ticket);
    Task task = roseGarden().task(instance).store();
    TicketError ofTask =
        add(
            error(
                ticket.id(),
                Optional.of(instance.id()),
                Optional.of(task.id()),
                Florist.NOBODY_ELIGIBLE,
                NOON));
    TicketError ofTicket = add(creationError(ticket, NOON));

    assertThatOptional(roseGarden().get(id -> errors().row(id, ofTask.id())))
        .contains(
            new Row(
                ofTask,
                ticket.number(),
                ticket.title(),
                Optional.of("Please bind"),
                Optional.of("bind")));
    assertThatOptional(roseGarden().get(id -> errors().row(id, ofTicket.id())))
        .contains(
            new Row(ofTicket, ticket.number(), ticket.title(), Optional.empty(), Optional.empty()));
  }

  @Test
  public final void shows_those_with_a_status_a_kind_or_of_a_ticket() {
    Ticket ticket = roseGarden().ticket();
    TicketError created = add(creationError(ticket, NOON));
    TicketError nobody = roseGarden().error(roseGarden().instance());
    save(nobody.handled(Status.REVIEWED, "", Optional.empty()));

    assertThat(shown(Filter.ALL)).containsExactlyInAnyOrder(created.id(), nobody.id());
    assertThat(shown(new Filter(Set.of(Status.REVIEWED), Optional.empty(), Optional.empty())))
        .containsExactly(nobody.id());
    assertThat(
            shown(
                new Filter(
                    Set.of(Status.NEW, Status.REVIEWED), Optional.empty(), Optional.empty())))
        .containsExactlyInAnyOrder(created.id(), nobody.id());
    assertThat(
            shown(
                new Filter(Set.of(), Optional.of(Fault.Kind.WORKFLOW_CREATION), Optional.empty())))
        .containsExactly(created.id());
    assertThat(shown(new Filter(Set.of(), Optional.empty(), Optional.of(ticket.id()))))
        .containsExactly(created.id());
    assertThat(
            shown(new Filter(Set.of(Status.REVIEWED), Optional.empty(), Optional.of(ticket.id()))))
        .isEmpty();
  }

  @Test
  public final void shows_the_newest_first_page_by_page() {
    Ticket ticket = roseGarden().ticket();
    Paging.times().forEach(time -> add(creationError(ticket, time)));

    List<Row> rows =
        Paging.all(3, page -> roseGarden().get(id -> errors().list(id, Filter.ALL, page)));

    assertThat(rows).hasSize(Paging.times().size());
    assertThat(rows)
        .extracting(row -> row.error().id().value())
        .containsExactlyElementsOf(
            Paging.newestFirst(
                rows.stream()
                    .map(row -> new Position(row.error().raisedAt(), row.error().id().value()))
                    .toList()));
  }

  @Test
  public final void runs_in_every_order_page_by_page() {
    Ticket ticket = roseGarden().ticket();
    Paging.times().forEach(time -> add(creationError(ticket, time)));
    save(
        roseGarden().error(roseGarden().instance()).handled(Status.REVIEWED, "", Optional.empty()));

    Paging.assertEveryOrder(
        Sort.class,
        Paging.times().size() + 1,
        (order, page) -> roseGarden().get(id -> errors().list(id, Filter.ALL, order, page)),
        row -> row.error().id().value());
  }

  @Test
  public final void shows_those_with_a_cause_or_that_speak_of_something() {
    Ticket roses = roseGarden().ticket("Roses", roseGarden().anna(), NOON);
    TicketError unexpected = add(creationError(roses, NOON));
    TicketError nobody = roseGarden().error(roseGarden().instance());

    assertThat(shown(filter(Optional.of(Fault.Code.NOBODY_ELIGIBLE), Optional.empty())))
        .containsExactly(nobody.id());
    assertThat(shown(filter(Optional.empty(), Optional.of("roSES"))))
        .containsExactly(unexpected.id());
    assertThat(
            shown(
                filter(
                    Optional.empty(),
                    Optional.of(nobody.fault().message().toUpperCase(Locale.ROOT)))))
        .containsExactly(nobody.id());
    assertThat(shown(filter(Optional.empty(), Optional.of("%")))).isEmpty();
  }

  private static Filter filter(Optional<Fault.Code> code, Optional<String> text) {
    return new Filter(Set.of(), Optional.empty(), Optional.empty(), code, text);
  }

  @Test
  public final void hides_an_error_from_every_other_company() {
    TicketError error = add(creationError(roseGarden().ticket(), NOON));
    TicketError stolen = error.handled(Status.RESOLVED, "", Optional.empty());

    assertThatOptional(rivalFlorist().get(id -> errors().find(id, error.id()))).isEmpty();
    assertThatOptional(rivalFlorist().get(id -> errors().row(id, error.id()))).isEmpty();
    assertThatList(rivalFlorist().get(id -> errors().openOf(id, error.ticket()))).isEmpty();
    assertThatList(rivalFlorist().get(id -> errors().openWith(id, Fault.Code.UNEXPECTED)))
        .isEmpty();
    assertThat(rivalFlorist().get(id -> errors().list(id, Filter.ALL, Page.first(200))).items())
        .isEmpty();
    assertThatBoolean(rivalFlorist().get(id -> errors().saveIfUnchanged(id, stolen))).isFalse();
    assertThat(find(error)).contains(error);
  }

  @Test
  public final void no_error_is_about_another_companys_ticket() {
    TicketError stray = creationError(rivalFlorist().ticket(), NOON);

    assertThatThrownBy(() -> add(stray)).isInstanceOf(RuntimeException.class);
  }

  private static TicketError creationError(Ticket ticket, Instant at) {
    return error(ticket.id(), Optional.empty(), Optional.empty(), UNEXPECTED, at);
  }

  private static TicketError error(
      TicketId ticket,
      Optional<InstanceId> instance,
      Optional<TaskId> task,
      Fault fault,
      Instant at) {
    return TicketError.raised(
        new TicketErrorId(UUID.randomUUID()), ticket, instance, task, fault, at);
  }

  private TicketError add(TicketError error) {
    roseGarden().run(id -> errors().add(id, error));
    return error;
  }

  private boolean save(TicketError error) {
    return roseGarden().get(id -> errors().saveIfUnchanged(id, error));
  }

  private Optional<TicketError> find(TicketError error) {
    return roseGarden().get(id -> errors().find(id, error.id()));
  }

  private List<TicketErrorId> shown(Filter filter) {
    return roseGarden().get(id -> errors().list(id, filter, Page.first(200))).items().stream()
        .map(row -> row.error().id())
        .toList();
  }

  private TicketErrors errors() {
    return roseGarden().persistence().ticketErrors();
  }
}

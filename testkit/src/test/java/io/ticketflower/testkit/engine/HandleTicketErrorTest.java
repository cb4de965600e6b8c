package io.ticketflower.testkit.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.ticketflower.application.engine.HandleTicketError;
import io.ticketflower.application.engine.HandleTicketError.Outcome;
import io.ticketflower.application.engine.ReadTicketErrors;
import io.ticketflower.application.engine.TicketErrors;
import io.ticketflower.application.page.Page;
import io.ticketflower.domain.definition.Transition;
import io.ticketflower.domain.engine.TicketError;
import io.ticketflower.domain.engine.TicketErrorId;
import io.ticketflower.domain.engine.TicketId;
import io.ticketflower.domain.identity.Actor;
import io.ticketflower.domain.identity.Permission;
import io.ticketflower.domain.identity.SystemRole;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// What ticket admins learn of errors, and note about them.
final class HandleTicketErrorTest {
  private final Workshop workshop = new Workshop();
  private final Actor anna = workshop.anna();

  @AfterEach
  void nothing_is_stuck() {
    workshop.nothingIsStuck();
  }

  @Test
  void an_admin_notes_that_an_error_was_seen() {
    TicketError error = workshop.error(stuck()).error();

    var outcome = handle(anna, error.id(), TicketError.Status.REVIEWED, 1);

    assertThat(outcome)
        .isEqualTo(
            new Outcome.Handled(
                error.handled(TicketError.Status.REVIEWED, "notes", Optional.of(anna.user()))));
    assertThat(handle(anna, error.id(), TicketError.Status.REVIEWED, 2))
        .isInstanceOf(Outcome.Handled.class);
    assertThat(handle(anna, error.id(), TicketError.Status.NEW, 3))
        .isEqualTo(new Outcome.WrongStatus(TicketError.Status.REVIEWED));
  }

  @Test
  void an_error_is_not_put_aside_while_its_ticket_is_stuck() {
    TicketErrorId stuck = workshop.error(stuck()).error().id();
    TicketErrorId nobody =
        workshop.error(nobodyEligible("\"companyRoles\": [\"Drivers\"]")).error().id();

    assertThat(handle(anna, stuck, TicketError.Status.RESOLVED, 1))
        .isEqualTo(new Outcome.StillStuck());
    assertThat(handle(anna, nobody, TicketError.Status.RESOLVED, 1))
        .isEqualTo(new Outcome.StillStuck());
  }

  @Test
  void handling_an_error_may_be_refused() {
    TicketErrorId error = workshop.error(stuck()).error().id();
    Actor stranger = workshop.street().rivalFlorist().anna();

    assertThat(handle(anna, error, TicketError.Status.REVIEWED, 4))
        .isEqualTo(new Outcome.ComeTooLate());
    assertThat(handle(stranger, error, TicketError.Status.REVIEWED, 1))
        .isEqualTo(new Outcome.NoSuchError());
    assertThat(handle(anna, new TicketErrorId(UUID.randomUUID()), TicketError.Status.REVIEWED, 1))
        .isEqualTo(new Outcome.NoSuchError());
  }

  @Test
  void an_admin_sees_what_could_be_done() {
    TicketId ticket = stuck();
    TicketErrorId error = workshop.error(ticket).error().id();

    var one = workshop.application().engine().readTicketErrors().read(anna, error);

    assertThat(one)
        .isInstanceOfSatisfying(
            ReadTicketErrors.One.Found.class,
            found -> {
              assertThat(found.row()).isEqualTo(workshop.error(ticket));
              assertThat(found.instance()).isPresent();
              assertThat(found.ways()).extracting(Transition::to).containsExactly("do", "end");
            });
  }

  @Test
  void where_no_transition_helps_none_is_offered() {
    TicketErrorId error =
        workshop.error(nobodyEligible("\"companyRoles\": [\"Drivers\"]")).error().id();

    var one = workshop.application().engine().readTicketErrors().read(anna, error);

    assertThat(one)
        .isInstanceOfSatisfying(
            ReadTicketErrors.One.Found.class, found -> assertThat(found.ways()).isEmpty());
  }

  @Test
  void errors_are_listed_for_their_company_only() {
    stuck();
    var reading = workshop.application().engine().readTicketErrors();
    Actor stranger = workshop.street().rivalFlorist().anna();

    assertThat(
            reading.all(
                anna, TicketErrors.Filter.ALL, TicketErrors.Sort.NEWEST_FIRST, Page.first(10)))
        .isInstanceOfSatisfying(
            ReadTicketErrors.All.Errors.class,
            errors -> assertThat(errors.slice().items()).hasSize(1));
    assertThat(
            reading.all(
                stranger, TicketErrors.Filter.ALL, TicketErrors.Sort.NEWEST_FIRST, Page.first(10)))
        .isInstanceOfSatisfying(
            ReadTicketErrors.All.Errors.class,
            errors -> assertThat(errors.slice().items()).isEmpty());
  }

  @ParameterizedTest
  @EnumSource(
      value = SystemRole.class,
      names = {"WORKFLOW_CREATOR", "TASK_WORKER", "USER"})
  void only_ticket_admins_see_and_handle_errors(SystemRole role) {
    TicketErrorId error = workshop.error(stuck()).error().id();
    Actor ben = workshop.hire("Ben", role);
    var reading = workshop.application().engine().readTicketErrors();

    assertThat(
            reading.all(
                ben, TicketErrors.Filter.ALL, TicketErrors.Sort.NEWEST_FIRST, Page.first(10)))
        .isEqualTo(new ReadTicketErrors.All.Forbidden(Permission.REPAIR_TICKETS));
    assertThat(reading.read(ben, error))
        .isEqualTo(new ReadTicketErrors.One.Forbidden(Permission.REPAIR_TICKETS));
    assertThat(handle(ben, error, TicketError.Status.REVIEWED, 1))
        .isEqualTo(new Outcome.Forbidden(Permission.REPAIR_TICKETS));
  }

  private TicketId stuck() {
    return new StuckTickets(workshop).byOutput();
  }

  private TicketId nobodyEligible(String members) {
    return new StuckTickets(workshop).withoutDriver(members);
  }

  private Outcome handle(
      Actor actor, TicketErrorId error, TicketError.Status status, int seenVersion) {
    return workshop
        .application()
        .engine()
        .handleTicketError()
        .handle(new HandleTicketError.Command(actor, error, status, "notes", seenVersion));
  }
}

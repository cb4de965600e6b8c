package io.ticketflower.testkit.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.ticketflower.application.engine.RepairTicket;
import io.ticketflower.application.engine.RepairTicket.Outcome;
import io.ticketflower.application.engine.RepairTicket.Repair;
import io.ticketflower.application.transaction.RequestKey;
import io.ticketflower.domain.engine.TicketError;
import io.ticketflower.domain.engine.TicketErrorId;
import io.ticketflower.domain.engine.TicketId;
import io.ticketflower.domain.identity.Actor;
import io.ticketflower.domain.identity.Permission;
import io.ticketflower.domain.identity.SystemRole;
import io.ticketflower.testkit.Race;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Who may repair a ticket, and that it happens once.
final class RepairOnceTest {
  private final Workshop workshop = new Workshop();
  private final Actor anna = workshop.anna();

  @AfterEach
  void nothing_is_stuck() {
    workshop.nothingIsStuck();
  }

  @Test
  void what_was_repaired_is_not_repaired_again() {
    TicketErrorId error = errorOf(stuck());
    workshop.repair(error, new Repair.ChooseTransition("do"));

    assertThat(workshop.repair(error, new Repair.Retry()))
        .isEqualTo(new Outcome.WrongStatus(TicketError.Status.RESOLVED));
    assertThat(workshop.repair(error, new Repair.CancelTicket()))
        .isEqualTo(new Outcome.WrongStatus(TicketError.Status.RESOLVED));
  }

  @Test
  void of_two_who_repair_at_once_one_does() {
    TicketId ticket = stuck();
    TicketErrorId error = errorOf(ticket);

    var outcomes =
        Race.between(
            () -> workshop.repair(error, new Repair.ChooseTransition("do")),
            () -> workshop.repair(error, new Repair.ChooseTransition("do")));

    assertThat(outcomes).containsOnlyOnce(new Outcome.Repaired(error));
    assertThat(workshop.open(ticket)).containsExactly("do");
  }

  @Test
  void whoever_has_seen_an_old_version_comes_too_late() {
    TicketErrorId error = errorOf(stuck());

    assertThat(workshop.repair(anna, error, new Repair.Retry(), Optional.of(2)))
        .isEqualTo(new Outcome.ComeTooLate());
    assertThat(workshop.repair(anna, error, new Repair.Retry(), Optional.of(1)))
        .isEqualTo(new Outcome.Repaired(error));
  }

  @Test
  void another_companys_error_is_as_good_as_none() {
    TicketErrorId error = errorOf(stuck());
    Actor stranger = workshop.street().rivalFlorist().anna();

    assertThat(workshop.repair(stranger, error, new Repair.CancelTicket(), Optional.empty()))
        .isEqualTo(new Outcome.NoSuchError());
    assertThat(workshop.repair(new TicketErrorId(UUID.randomUUID()), new Repair.Retry()))
        .isEqualTo(new Outcome.NoSuchError());
  }

  @Test
  void a_repeated_request_repairs_once() {
    TicketId ticket = stuck();
    TicketErrorId error = errorOf(ticket);
    var command =
        new RepairTicket.Command(
            anna,
            error,
            new Repair.Retry(),
            "",
            Optional.of(1),
            Optional.of(new RequestKey("anna/1", "repair")));

    workshop.application().repairTicket().repair(command);
    TicketErrorId next = errorOf(ticket);

    assertThat(workshop.application().repairTicket().repair(command))
        .isEqualTo(new Outcome.Repaired(error));
    assertThat(errorOf(ticket)).isEqualTo(next);
  }

  @ParameterizedTest
  @EnumSource(
      value = SystemRole.class,
      names = {"WORKFLOW_CREATOR", "TASK_WORKER", "USER"})
  void only_ticket_admins_repair(SystemRole role) {
    TicketErrorId error = errorOf(stuck());
    Actor ben = workshop.hire("Ben", role);

    assertThat(workshop.repair(ben, error, new Repair.CancelTicket(), Optional.empty()))
        .isEqualTo(new Outcome.Forbidden(Permission.REPAIR_TICKETS));
  }

  private TicketErrorId errorOf(TicketId ticket) {
    return workshop.error(ticket).error().id();
  }

  private TicketId stuck() {
    return new StuckTickets(workshop).byData();
  }
}

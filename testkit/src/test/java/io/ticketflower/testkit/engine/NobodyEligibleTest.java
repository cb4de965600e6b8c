package io.ticketflower.testkit.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.ticketflower.application.engine.RepairTicket;
import io.ticketflower.application.engine.RepairTicket.Repair;
import io.ticketflower.application.identity.SetAvailability;
import io.ticketflower.domain.company.CompanyRoleId;
import io.ticketflower.domain.engine.Fault.Code;
import io.ticketflower.domain.engine.TicketErrorId;
import io.ticketflower.domain.engine.TicketId;
import io.ticketflower.domain.engine.Work;
import io.ticketflower.domain.identity.Actor;
import io.ticketflower.domain.identity.Availability;
import io.ticketflower.domain.identity.SystemRole;
import io.ticketflower.testkit.Florist;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// Tasks that wait because nobody could take them.
final class NobodyEligibleTest {
  private final Workshop workshop = new Workshop();
  private final Actor anna = workshop.anna();

  @AfterEach
  void nothing_is_stuck() {
    workshop.nothingIsStuck();
  }

  @Test
  void nobody_may_do_a_task() {
    TicketId ticket = nobodyEligible("\"companyRoles\": [\"Drivers\"]");

    assertThat(workshop.fault(ticket).code()).isEqualTo(Code.NOBODY_ELIGIBLE);
    assertThat(workshop.open(ticket)).containsExactly("drive");
    assertThat(workshop.assignee(ticket, "drive")).isEmpty();
    assertThat(workshop.error(ticket).taskTitle()).contains("drive");
  }

  @Test
  void nobody_may_claim_a_task() {
    TicketId ticket = nobodyEligible("\"companyRoles\": [\"Drivers\"], \"assignment\": \"claim\"");

    assertThat(workshop.fault(ticket).code()).isEqualTo(Code.NOBODY_ELIGIBLE);
  }

  @Test
  void a_new_member_who_may_do_it_finds_the_task_waiting() {
    TicketId ticket = nobodyEligible("\"companyRoles\": [\"Drivers\"]");
    CompanyRoleId drivers = driversRole();
    Actor ben = workshop.hire("Ben", SystemRole.TASK_WORKER, drivers);

    workshop.application().engine().pickUpWork().pickUp();

    assertThat(workshop.assignee(ticket, "drive")).contains(ben.user());
    assertThat(workshop.ticket(ticket).errors()).isEmpty();
  }

  @Test
  void whoever_comes_back_finds_the_task_waiting() {
    TicketId ticket = nobodyEligible("\"companyRoles\": [\"Drivers\"]");
    Actor ben = workshop.hire("Ben", SystemRole.TASK_WORKER, driversRole());
    available(ben, new Availability(Optional.of(Florist.NOON.plusSeconds(3_600)), none()), 1);

    workshop.application().engine().pickUpWork().pickUp();
    assertThat(workshop.assignee(ticket, "drive")).isEmpty();
    workshop.street().clock().tick(Duration.ofHours(1));
    workshop.application().engine().pickUpWork().pickUp();

    assertThat(workshop.assignee(ticket, "drive")).contains(ben.user());
    assertThat(workshop.ticket(ticket).errors()).isEmpty();
  }

  @Test
  void one_look_again_is_enough_however_often_the_staff_changes() {
    nobodyEligible("\"companyRoles\": [\"Drivers\"]");
    Actor ben = workshop.hire("Ben", SystemRole.TASK_WORKER, driversRole());
    available(ben, new Availability(Optional.of(Florist.NOON.plusSeconds(3_600)), none()), 1);
    for (String name : new String[] {"Carl", "Dora", "Emma"}) {
      workshop.hire(name, SystemRole.TASK_WORKER);
      workshop.application().engine().pickUpWork().pickUp();
    }
    workshop.street().clock().tick(Duration.ofHours(1));

    assertThat(dueWork()).hasSize(1);
  }

  private List<Work> dueWork() {
    var persistence = workshop.street().persistence();
    return persistence
        .transactions()
        .inCompany(
            anna.company(),
            () ->
                persistence
                    .pendingWork()
                    .pickDue(
                        anna.company(), workshop.street().clock().instant(), Duration.ZERO, 50));
  }

  @Test
  void whoever_gets_room_on_their_list_finds_the_task_waiting() {
    TicketId ticket = nobodyEligible("\"companyRoles\": [\"Drivers\"]");
    Actor ben = workshop.hire("Ben", SystemRole.TASK_WORKER, driversRole());
    available(ben, new Availability(Optional.empty(), Optional.of(1)), 1);
    workshop.application().engine().pickUpWork().pickUp();
    TicketId second = workshop.submit("delivery");
    assertThat(workshop.assignee(ticket, "drive")).contains(ben.user());
    assertThat(workshop.assignee(second, "drive")).isEmpty();

    available(ben, new Availability(Optional.empty(), Optional.of(2)), 2);
    workshop.application().engine().pickUpWork().pickUp();

    assertThat(workshop.assignee(second, "drive")).contains(ben.user());
  }

  private static Optional<Integer> none() {
    return Optional.empty();
  }

  private void available(Actor member, Availability availability, int seenVersion) {
    assertThat(
            workshop
                .application()
                .identity()
                .setAvailability()
                .set(new SetAvailability.Command(member, member.user(), availability, seenVersion)))
        .isInstanceOf(SetAvailability.Outcome.Changed.class);
  }

  @Test
  void a_new_member_who_may_not_do_it_changes_nothing() {
    TicketId ticket = nobodyEligible("\"companyRoles\": [\"Drivers\"]");
    workshop.hire("Ben", SystemRole.TASK_WORKER);

    workshop.application().engine().pickUpWork().pickUp();

    assertThat(workshop.assignee(ticket, "drive")).isEmpty();
    assertThat(workshop.fault(ticket).code()).isEqualTo(Code.NOBODY_ELIGIBLE);
  }

  @Test
  void a_task_to_claim_is_no_error_any_more_once_somebody_may() {
    TicketId ticket = nobodyEligible("\"companyRoles\": [\"Drivers\"], \"assignment\": \"claim\"");
    Actor ben = workshop.hire("Ben", SystemRole.TASK_WORKER, driversRole());

    workshop.application().engine().pickUpWork().pickUp();

    assertThat(workshop.assignee(ticket, "drive")).isEmpty();
    assertThat(workshop.ticket(ticket).errors()).isEmpty();
    workshop.claim(ben, workshop.task(ticket, "drive").id());
    assertThat(workshop.assignee(ticket, "drive")).contains(ben.user());
  }

  @Test
  void whoever_takes_the_task_meanwhile_resolves_the_error() {
    TicketId ticket = nobodyEligible("\"companyRoles\": [\"Drivers\"]");
    Actor ben = workshop.hire("Ben", SystemRole.TASK_WORKER, driversRole());

    workshop.claim(ben, workshop.task(ticket, "drive").id());

    assertThat(workshop.ticket(ticket).errors()).isEmpty();
    workshop.application().engine().pickUpWork().pickUp();
    assertThat(workshop.assignee(ticket, "drive")).contains(ben.user());
  }

  @Test
  void whoever_completes_it_at_once_resolves_the_error_too() {
    for (String more : Set.of("", ", \"assignment\": \"claim\"")) {
      TicketId ticket = nobodyEligible("\"companyRoles\": [\"Drivers\"]" + more);
      Actor ben = workshop.hire("Ben", SystemRole.TASK_WORKER, driversRole());

      workshop.complete(ben, workshop.task(ticket, "drive").id(), "{}");

      assertThat(workshop.ticket(ticket).errors()).isEmpty();
    }
  }

  @Test
  void a_retry_that_still_finds_nobody_is_told_anew() {
    for (String more : Set.of("", ", \"assignment\": \"claim\"")) {
      TicketId ticket = nobodyEligible("\"companyRoles\": [\"Drivers\"]" + more);
      TicketErrorId first = workshop.error(ticket).error().id();

      assertThat(workshop.repair(first, new Repair.Retry()))
          .isEqualTo(new RepairTicket.Outcome.Repaired(first));

      assertThat(workshop.fault(ticket).code()).isEqualTo(Code.NOBODY_ELIGIBLE);
      assertThat(workshop.error(ticket).error().id()).isNotEqualTo(first);
      assertThat(workshop.assignee(ticket, "drive")).isEmpty();
    }
  }

  private TicketId nobodyEligible(String members) {
    return new StuckTickets(workshop).withoutDriver(members);
  }

  private CompanyRoleId driversRole() {
    return workshop.application().identity().readMembers().companyRoles(anna).getFirst().id();
  }
}

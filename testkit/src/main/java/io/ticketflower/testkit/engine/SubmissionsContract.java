package io.ticketflower.testkit.engine;

import static io.ticketflower.testkit.Florist.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import io.ticketflower.application.engine.Submissions;
import io.ticketflower.application.engine.Submissions.Submission;
import io.ticketflower.domain.engine.TicketId;
import io.ticketflower.domain.engine.TicketStatus;
import io.ticketflower.domain.engine.Work;
import io.ticketflower.domain.engine.WorkId;
import io.ticketflower.domain.identity.User;
import io.ticketflower.domain.ticket.Ticket;
import io.ticketflower.testkit.PersistenceContract;
import io.ticketflower.testkit.Race;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// What every [Submissions] does.
public abstract class SubmissionsContract extends PersistenceContract {
  @Test
  public final void tells_what_was_submitted_and_by_whom() {
    Ticket ticket = roseGarden().ticket(roseGarden().ben(), NOON);
    User ben =
        roseGarden()
            .get(_ -> roseGarden().persistence().users().find(roseGarden().ben()))
            .orElseThrow();
    Submission submission =
        new Submission(
            ticket.id(),
            TicketStatus.ACTIVE,
            ben.id(),
            ben.name(),
            ben.email(),
            ticket.data(),
            roseGarden().ticketType(),
            roseGarden().workflow());

    assertThatOptional(roseGarden().get(id -> submissions().find(id, ticket.id())))
        .contains(submission);
    assertThatOptional(roseGarden().get(id -> submissions().lock(id, ticket.id())))
        .contains(submission);
  }

  @Test
  public final void finds_no_ticket_that_is_not_there() {
    TicketId nobodys = new TicketId(UUID.randomUUID());

    assertThatOptional(roseGarden().get(id -> submissions().find(id, nobodys))).isEmpty();
    assertThatOptional(roseGarden().get(id -> submissions().lock(id, nobodys))).isEmpty();
    assertThat(close(nobodys, TicketStatus.COMPLETED)).isFalse();
  }

  @Test
  public final void takes_the_start_of_a_ticket_up_once() {
    Ticket ticket = roseGarden().ticket();
    Work start = Work.left(new WorkId(UUID.randomUUID()), ticket.id(), new Work.Job.Start(), NOON);
    roseGarden().run(id -> roseGarden().persistence().pendingWork().add(id, start));

    assertThatOptional(rivalFlorist().get(id -> submissions().takeUp(id, start.id(), ticket.id())))
        .isEmpty();
    assertThatOptional(roseGarden().get(id -> submissions().takeUp(id, start.id(), ticket.id())))
        .isEqualTo(roseGarden().get(id -> submissions().find(id, ticket.id())));
    assertThatOptional(roseGarden().get(id -> submissions().takeUp(id, start.id(), ticket.id())))
        .isEmpty();
  }

  @Test
  public final void closes_a_ticket_once() {
    Ticket ticket = roseGarden().ticket();

    assertThat(close(ticket.id(), TicketStatus.WITHDRAWN)).isTrue();
    assertThat(close(ticket.id(), TicketStatus.COMPLETED)).isFalse();

    assertThat(roseGarden().get(id -> submissions().find(id, ticket.id())).orElseThrow().status())
        .isEqualTo(TicketStatus.WITHDRAWN);
  }

  @Test
  public final void of_two_who_close_a_ticket_at_once_one_does_it() {
    Ticket ticket = roseGarden().ticket();

    var closed =
        Race.between(
            () -> close(ticket.id(), TicketStatus.WITHDRAWN),
            () -> close(ticket.id(), TicketStatus.COMPLETED));

    assertThat(closed).containsExactlyInAnyOrder(true, false);
  }

  @Test
  public final void two_who_lock_a_ticket_take_turns() {
    Ticket ticket = roseGarden().ticket();

    var firstToSee =
        Race.of(
            2,
            () ->
                roseGarden()
                    .get(id -> {
                      var seen = submissions().lock(id, ticket.id()).orElseThrow().status();
                      submissions().close(id, ticket.id(), TicketStatus.CANCELLED, NOON);
                      return seen;
                    }));

    assertThat(firstToSee).containsExactlyInAnyOrder(TicketStatus.ACTIVE, TicketStatus.CANCELLED);
  }

  @Test
  public final void a_closed_ticket_has_another_version() {
    Ticket ticket = roseGarden().ticket();
    close(ticket.id(), TicketStatus.COMPLETED);

    Ticket closed =
        roseGarden()
            .get(id -> roseGarden().persistence().tickets().find(id, ticket.id()))
            .orElseThrow();

    assertThat(closed.status()).isEqualTo(TicketStatus.COMPLETED);
    assertThat(closed.version()).isEqualTo(ticket.version() + 1);
  }

  @Test
  public final void hides_a_ticket_from_every_other_company() {
    TicketId ticket = roseGarden().ticket().id();

    assertThatOptional(rivalFlorist().get(id -> submissions().find(id, ticket))).isEmpty();
    assertThatOptional(rivalFlorist().get(id -> submissions().lock(id, ticket))).isEmpty();
    assertThatBoolean(
            rivalFlorist().get(id -> submissions().close(id, ticket, TicketStatus.CANCELLED, NOON)))
        .isFalse();
    assertThat(roseGarden().get(id -> submissions().find(id, ticket)).orElseThrow().status())
        .isEqualTo(TicketStatus.ACTIVE);
  }

  private boolean close(TicketId ticket, TicketStatus status) {
    return roseGarden().get(id -> submissions().close(id, ticket, status, NOON));
  }

  private Submissions submissions() {
    return roseGarden().persistence().submissions();
  }
}

package io.ticketflower.testkit.ticket;

import static io.ticketflower.testkit.Florist.NOON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ticketflower.application.ticket.Tickets;
import io.ticketflower.domain.definition.DefinitionId;
import io.ticketflower.domain.engine.TicketId;
import io.ticketflower.domain.engine.TicketStatus;
import io.ticketflower.domain.engine.Work;
import io.ticketflower.domain.engine.WorkId;
import io.ticketflower.domain.identity.UserId;
import io.ticketflower.domain.rule.JsonObject;
import io.ticketflower.domain.ticket.Ticket;
import io.ticketflower.testkit.PersistenceContract;
import io.ticketflower.testkit.Race;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/// What every [Tickets] does.
public abstract class TicketsContract extends PersistenceContract {
  @Test
  public final void finds_a_ticket() {
    Ticket ticket = roseGarden().ticket(roseGarden().ben(), NOON);

    assertThatOptional(roseGarden().get(id -> tickets().find(id, ticket.id()))).contains(ticket);
  }

  @Test
  public final void finds_no_ticket_that_is_not_there() {
    assertThatOptional(roseGarden().get(id -> tickets().find(id, new TicketId(UUID.randomUUID()))))
        .isEmpty();
  }

  @Test
  public final void counts_the_tickets_of_each_company_from_one() {
    assertThat(roseGarden().ticket().number()).isEqualTo(1);
    assertThat(roseGarden().ticket().number()).isEqualTo(2);
    assertThat(rivalFlorist().ticket().number()).isEqualTo(1);
    assertThat(roseGarden().ticket().number()).isEqualTo(3);
  }

  @Test
  public final void gives_out_numbers_without_a_gap_to_many_at_once() {
    int each = 10;

    var numbers =
        Race.of(
            3,
            () -> {
              List<Long> mine = new ArrayList<>();
              for (int i = 0; i < each; i++) {
                mine.add(roseGarden().ticket().number());
              }
              return mine;
            });

    assertThat(numbers.stream().flatMap(List::stream))
        .containsExactlyInAnyOrderElementsOf(LongStream.rangeClosed(1, 3L * each).boxed().toList());
  }

  @Test
  public final void a_number_that_is_rolled_back_is_given_out_again() {
    roseGarden().ticket();

    assertThatThrownBy(() ->
            roseGarden()
                .run(id -> {
                  assertThat(tickets().nextNumber(id)).isEqualTo(2);
                  throw new IllegalArgumentException("wilted");
                }))
        .hasMessage("wilted");

    assertThat(roseGarden().ticket().number()).isEqualTo(2);
  }

  @Test
  public final void refuses_a_number_that_is_taken() {
    Ticket first = roseGarden().ticket();
    Ticket second =
        ticket(first.number(), roseGarden().anna(), roseGarden().ticketType(), first.workflow());

    assertThatThrownBy(() -> roseGarden().run(id -> tickets().add(id, second, Optional.empty())))
        .isInstanceOf(RuntimeException.class);
  }

  @Test
  public final void adds_a_ticket_with_what_has_to_be_done_next() {
    Ticket ticket =
        ticket(1, roseGarden().anna(), roseGarden().ticketType(), roseGarden().workflow());
    Work start = Work.left(new WorkId(UUID.randomUUID()), ticket.id(), new Work.Job.Start(), NOON);

    roseGarden().run(id -> tickets().add(id, ticket, Optional.of(start)));

    assertThatOptional(
            roseGarden().get(id -> roseGarden().persistence().pendingWork().take(id, start.id())))
        .contains(start);
  }

  @Test
  public final void hides_a_ticket_from_every_other_company() {
    Ticket ticket = roseGarden().ticket();

    assertThatOptional(rivalFlorist().get(id -> tickets().find(id, ticket.id()))).isEmpty();
  }

  @Test
  public final void no_ticket_points_to_another_company() {
    Ticket theirs = rivalFlorist().ticket();
    UserId anna = roseGarden().anna();
    DefinitionId type = roseGarden().ticketType();
    DefinitionId workflow = roseGarden().workflow();

    for (Ticket stray :
        List.of(
            ticket(7, theirs.submitter(), type, workflow),
            ticket(7, anna, theirs.definition(), workflow),
            ticket(7, anna, type, theirs.workflow()))) {
      assertThatThrownBy(() -> roseGarden().run(id -> tickets().add(id, stray, Optional.empty())))
          .isInstanceOf(RuntimeException.class);
    }
  }

  private static Ticket ticket(
      long number, UserId submitter, DefinitionId type, DefinitionId workflow) {
    return new Ticket(
        new TicketId(UUID.randomUUID()),
        number,
        "A bouquet",
        type,
        workflow,
        submitter,
        Optional.empty(),
        JsonObject.EMPTY,
        TicketStatus.ACTIVE,
        NOON,
        1);
  }

  private Tickets tickets() {
    return roseGarden().persistence().tickets();
  }
}

package io.ticketflower.testkit.engine;

import static io.ticketflower.testkit.Florist.NOON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatList;

import io.ticketflower.application.engine.Visits;
import io.ticketflower.domain.company.CompanyRole;
import io.ticketflower.domain.engine.Branch;
import io.ticketflower.domain.engine.Task;
import io.ticketflower.domain.engine.TaskState;
import io.ticketflower.domain.engine.TaskStatus;
import io.ticketflower.domain.engine.TicketId;
import io.ticketflower.domain.engine.Visit;
import io.ticketflower.domain.engine.WorkflowInstance;
import io.ticketflower.domain.identity.PersonName;
import io.ticketflower.domain.identity.UserId;
import io.ticketflower.domain.rule.Json;
import io.ticketflower.testkit.PersistenceContract;
import io.ticketflower.testkit.Steps;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What every [Visits] does.
public abstract class VisitsContract extends PersistenceContract {
  private WorkflowInstance instance;

  @BeforeEach
  public final void a_bouquet_is_wanted() {
    instance = roseGarden().instance();
  }

  @Test
  public final void tells_where_a_ticket_has_been_in_the_order_of_its_tasks() {
    UserId ben = roseGarden().ben();
    CompanyRole wrappers = roseGarden().role("Wrappers");
    Task bind = roseGarden().task(instance).completedBy(ben, Json.of("tied")).store();
    Task card =
        roseGarden()
            .task(instance)
            .key("card")
            .number(3)
            .after(bind)
            .in(new Branch("1.1/"))
            .is(new TaskState.Cancelled(NOON.plusSeconds(9)))
            .store();
    Task wrap =
        roseGarden()
            .task(instance)
            .key("wrap")
            .number(2)
            .after(bind)
            .in(new Branch("1.0/"))
            .forRole(wrappers)
            .store();
    roseGarden()
        .run(id -> roseGarden().persistence().instances().save(id, Steps.movingOn(instance, bind)));
    roseGarden().task(roseGarden().instance()).store();

    assertThatList(visits(instance))
        .containsExactly(
            new Visits.Row(
                new Visit(
                    bind.id(),
                    "bind",
                    Branch.ROOT,
                    Optional.empty(),
                    TaskStatus.COMPLETED,
                    true,
                    Optional.of(ben),
                    Set.of(),
                    NOON,
                    Optional.of(NOON.plusSeconds(1))),
                Optional.of(new PersonName("Ben", "Miller"))),
            new Visits.Row(
                new Visit(
                    wrap.id(),
                    "wrap",
                    new Branch("1.0/"),
                    Optional.of(bind.id()),
                    TaskStatus.OPEN,
                    false,
                    Optional.empty(),
                    Set.of(wrappers.id()),
                    NOON,
                    Optional.empty()),
                Optional.empty()),
            new Visits.Row(
                new Visit(
                    card.id(),
                    "card",
                    new Branch("1.1/"),
                    Optional.of(bind.id()),
                    TaskStatus.CANCELLED,
                    false,
                    Optional.empty(),
                    Set.of(),
                    NOON,
                    Optional.of(NOON.plusSeconds(9))),
                Optional.empty()));
  }

  @Test
  public final void tells_nothing_of_a_ticket_that_has_not_started() {
    TicketId waiting = roseGarden().ticket().id();

    assertThatList(
            roseGarden().get(id -> roseGarden().persistence().visits().ofTicket(id, waiting)))
        .isEmpty();
  }

  @Test
  public final void hides_a_ticket_from_every_other_company() {
    roseGarden().task(instance).store();

    assertThat(visits(instance)).hasSize(1);
    assertThatList(
            rivalFlorist()
                .get(id -> rivalFlorist().persistence().visits().ofTicket(id, instance.ticket())))
        .isEmpty();
  }

  private List<Visits.Row> visits(WorkflowInstance of) {
    return roseGarden().get(id -> roseGarden().persistence().visits().ofTicket(id, of.ticket()));
  }
}

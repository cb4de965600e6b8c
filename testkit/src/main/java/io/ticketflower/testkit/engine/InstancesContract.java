package io.ticketflower.testkit.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ticketflower.application.engine.Instances;
import io.ticketflower.domain.engine.InstanceId;
import io.ticketflower.domain.engine.WorkflowInstance;
import io.ticketflower.domain.engine.WorkflowStatus;
import io.ticketflower.domain.rule.Json;
import io.ticketflower.domain.rule.JsonNull;
import io.ticketflower.domain.rule.JsonObject;
import io.ticketflower.domain.ticket.Ticket;
import io.ticketflower.testkit.Florist;
import io.ticketflower.testkit.PersistenceContract;
import io.ticketflower.testkit.Race;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// What every [Instances] does.
public abstract class InstancesContract extends PersistenceContract {
  @Test
  public final void finds_an_instance_by_its_id_and_by_its_ticket() {
    WorkflowInstance instance = roseGarden().instance();

    assertThat(lock(roseGarden(), instance)).contains(instance);
    assertThatOptional(roseGarden().get(id -> instances().lockOfTicket(id, instance.ticket())))
        .contains(instance);
  }

  @Test
  public final void finds_no_instance_that_is_not_there() {
    Ticket ticket = roseGarden().ticket();

    assertThatOptional(
            roseGarden().get(id -> instances().lock(id, new InstanceId(UUID.randomUUID()))))
        .isEmpty();
    assertThatOptional(roseGarden().get(id -> instances().lockOfTicket(id, ticket.id()))).isEmpty();
  }

  @Test
  public final void a_ticket_has_one_instance() {
    Ticket ticket = roseGarden().ticket();
    WorkflowInstance first = roseGarden().instance(ticket);

    assertThatThrownBy(() -> roseGarden().instance(ticket)).isInstanceOf(RuntimeException.class);

    assertThatOptional(roseGarden().get(id -> instances().lockOfTicket(id, ticket.id())))
        .contains(first);
  }

  @Test
  public final void saves_all_that_changes() {
    WorkflowInstance instance = roseGarden().instance();
    WorkflowInstance changed =
        instance
            .with(WorkflowStatus.ON_HOLD)
            .with(
                JsonObject.of(
                    "price",
                    Json.of(new BigDecimal("1234567890.123456789")),
                    "card",
                    Json.of("\"Für 🌹\"\n"),
                    "vase",
                    JsonNull.NULL))
            .after(3, 2);

    roseGarden().run(id -> instances().save(id, changed));

    assertThat(lock(roseGarden(), instance)).contains(changed);
  }

  @Test
  public final void a_fault_brings_the_old_state_back() {
    WorkflowInstance instance = roseGarden().instance();

    assertThatThrownBy(() ->
            roseGarden()
                .run(id -> {
                  instances().save(id, instance.with(WorkflowStatus.COMPLETED));
                  throw new IllegalArgumentException("wilted");
                }))
        .hasMessage("wilted");

    assertThat(lock(roseGarden(), instance)).contains(instance);
  }

  @Test
  public final void two_who_change_an_instance_take_turns() {
    WorkflowInstance instance = roseGarden().instance();

    Race.of(
        4,
        () ->
            roseGarden()
                .get(id -> {
                  var locked = instances().lock(id, instance.id()).orElseThrow();
                  instances().save(id, locked.after(1, 10));
                  return locked;
                }));

    assertThat(lock(roseGarden(), instance)).contains(instance.after(4, 40));
  }

  @Test
  public final void two_who_find_it_by_its_ticket_take_turns_too() {
    WorkflowInstance instance = roseGarden().instance();

    Race.of(
        4,
        () ->
            roseGarden()
                .get(id -> {
                  var locked = instances().lockOfTicket(id, instance.ticket()).orElseThrow();
                  instances().save(id, locked.after(1, 10));
                  return locked;
                }));

    assertThat(lock(roseGarden(), instance)).contains(instance.after(4, 40));
  }

  @Test
  public final void gives_out_history_numbers_without_a_gap() {
    WorkflowInstance instance = roseGarden().instance();

    var numbers =
        Race.of(4, () -> roseGarden().get(id -> instances().nextHistoryNumber(id, instance.id())));

    assertThat(numbers)
        .containsExactlyInAnyOrder(Optional.of(1), Optional.of(2), Optional.of(3), Optional.of(4));
    assertThat(lock(roseGarden(), instance)).contains(instance.after(4, 0));
  }

  @Test
  public final void a_history_number_that_is_rolled_back_is_given_out_again() {
    WorkflowInstance instance = roseGarden().instance();

    assertThatThrownBy(() ->
            roseGarden()
                .run(id -> {
                  assertThat(instances().nextHistoryNumber(id, instance.id())).contains(1);
                  throw new IllegalArgumentException("wilted");
                }))
        .hasMessage("wilted");

    assertThatOptional(roseGarden().get(id -> instances().nextHistoryNumber(id, instance.id())))
        .contains(1);
  }

  @Test
  public final void an_instance_on_hold_still_gives_out_history_numbers() {
    WorkflowInstance instance = roseGarden().instance();
    roseGarden().run(id -> instances().save(id, instance.with(WorkflowStatus.ON_HOLD)));

    assertThatOptional(roseGarden().get(id -> instances().nextHistoryNumber(id, instance.id())))
        .contains(1);
  }

  @Test
  public final void an_instance_that_is_over_gives_out_no_history_number() {
    WorkflowInstance completed = roseGarden().instance();
    WorkflowInstance cancelled = roseGarden().instance();
    roseGarden().run(id -> instances().save(id, completed.with(WorkflowStatus.COMPLETED)));
    roseGarden().run(id -> instances().save(id, cancelled.with(WorkflowStatus.CANCELLED)));

    assertThatOptional(roseGarden().get(id -> instances().nextHistoryNumber(id, completed.id())))
        .isEmpty();
    assertThatOptional(roseGarden().get(id -> instances().nextHistoryNumber(id, cancelled.id())))
        .isEmpty();
  }

  @Test
  public final void hides_an_instance_from_every_other_company() {
    WorkflowInstance instance = roseGarden().instance();

    assertThat(lock(rivalFlorist(), instance)).isEmpty();
    assertThatOptional(rivalFlorist().get(id -> instances().lockOfTicket(id, instance.ticket())))
        .isEmpty();
    assertThatOptional(rivalFlorist().get(id -> instances().nextHistoryNumber(id, instance.id())))
        .isEmpty();
    assertThat(lock(roseGarden(), instance)).contains(instance);
  }

  @Test
  public final void no_instance_belongs_to_another_companys_ticket() {
    WorkflowInstance theirs = rivalFlorist().instance();
    WorkflowInstance stray =
        new WorkflowInstance(
            new InstanceId(UUID.randomUUID()),
            rivalFlorist().ticket().id(),
            theirs.definition(),
            theirs.status(),
            theirs.data(),
            0,
            0);

    assertThatThrownBy(() -> roseGarden().run(id -> instances().add(id, stray)))
        .isInstanceOf(RuntimeException.class);
  }

  private Optional<WorkflowInstance> lock(Florist florist, WorkflowInstance instance) {
    return florist.get(id -> instances().lock(id, instance.id()));
  }

  private Instances instances() {
    return roseGarden().persistence().instances();
  }
}

package io.ticketflower.testkit.engine;

import static io.ticketflower.testkit.Florist.NOON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatList;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ticketflower.application.engine.History;
import io.ticketflower.application.engine.History.Row;
import io.ticketflower.application.engine.Instances;
import io.ticketflower.domain.engine.HistoryEntry;
import io.ticketflower.domain.engine.HistoryEntry.What;
import io.ticketflower.domain.engine.Task;
import io.ticketflower.domain.engine.TaskId;
import io.ticketflower.domain.engine.WorkflowInstance;
import io.ticketflower.domain.identity.PersonName;
import io.ticketflower.domain.identity.UserId;
import io.ticketflower.domain.rule.Json;
import io.ticketflower.domain.rule.JsonObject;
import io.ticketflower.testkit.PersistenceContract;
import io.ticketflower.testkit.Steps;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What every [History] does.
public abstract class HistoryContract extends PersistenceContract {
  private WorkflowInstance instance;

  @BeforeEach
  public final void a_bouquet_is_wanted() {
    instance = roseGarden().instance();
  }

  @Test
  public final void tells_what_happened_with_names() {
    Task task = roseGarden().task(instance).store();
    HistoryEntry started = entry(1, What.INSTANCE_STARTED, Optional.empty(), Optional.empty());
    HistoryEntry completed =
        entry(2, What.TASK_COMPLETED, Optional.of(task.id()), Optional.of(roseGarden().ben()));
    add(started, completed);

    assertThat(all())
        .containsExactly(
            new Row(started, Optional.empty(), Optional.empty()),
            new Row(
                completed,
                Optional.of("Please bind"),
                Optional.of(new PersonName("Ben", "Miller"))));
  }

  @Test
  public final void tells_it_in_order_from_where_the_reader_left_off() {
    add(entry(1), entry(2));
    add(entry(3), entry(4), entry(5));

    assertThat(numbers(0, 10)).containsExactly(1, 2, 3, 4, 5);
    assertThat(numbers(2, 10)).containsExactly(3, 4, 5);
    assertThat(numbers(1, 2)).containsExactly(2, 3);
    assertThat(numbers(5, 10)).isEmpty();
  }

  @Test
  public final void keeps_each_kind_of_entry() {
    int number = 0;
    for (What what : What.values()) {
      number++;
      add(entry(number, what, Optional.empty(), Optional.empty()));
    }

    assertThat(all()).extracting(row -> row.entry().what()).containsExactly(What.values());
  }

  @Test
  public final void nothing_may_have_happened() {
    add();

    assertThat(all()).isEmpty();
  }

  @Test
  public final void refuses_a_number_that_is_taken() {
    add(entry(1));

    assertThatThrownBy(() -> add(entry(1))).isInstanceOf(RuntimeException.class);

    assertThat(numbers(0, 10)).containsExactly(1);
  }

  @Test
  public final void each_ticket_has_its_own_history() {
    WorkflowInstance other = roseGarden().instance();
    add(entry(1));
    roseGarden().run(id -> instances().save(id, Steps.noting(other, entry(1), entry(2))));

    assertThat(numbers(0, 10)).containsExactly(1);
  }

  @Test
  public final void hides_a_history_from_every_other_company() {
    add(entry(1));

    assertThatList(rivalFlorist().get(id -> history().ofTicket(id, instance.ticket(), 0, 10)))
        .isEmpty();
  }

  @Test
  public final void nobody_writes_another_companys_history() {
    assertThatThrownBy(
            () -> rivalFlorist().run(id -> instances().save(id, Steps.noting(instance, entry(1)))))
        .isInstanceOf(RuntimeException.class);

    assertThat(all()).isEmpty();
  }

  private static HistoryEntry entry(int number) {
    return entry(number, What.DATA_EDITED, Optional.empty(), Optional.empty());
  }

  private static HistoryEntry entry(
      int number, What what, Optional<TaskId> task, Optional<UserId> by) {
    return new HistoryEntry(
        number, what, task, by, NOON.plusSeconds(number), JsonObject.of("why", Json.of("…")));
  }

  private void add(HistoryEntry... entries) {
    roseGarden().run(id -> instances().save(id, Steps.noting(instance, entries)));
  }

  private List<Integer> numbers(int afterNumber, int limit) {
    return roseGarden()
        .get(id -> history().ofTicket(id, instance.ticket(), afterNumber, limit))
        .stream()
        .map(row -> row.entry().number())
        .toList();
  }

  private List<Row> all() {
    return roseGarden().get(id -> history().ofTicket(id, instance.ticket(), 0, 100));
  }

  private Instances instances() {
    return roseGarden().persistence().instances();
  }

  private History history() {
    return roseGarden().persistence().history();
  }
}

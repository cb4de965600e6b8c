package io.ticketflower.testkit.engine;

import static io.ticketflower.testkit.Florist.NOON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatList;
import static org.assertj.core.api.Assertions.assertThatObject;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ticketflower.application.engine.Instances;
import io.ticketflower.application.engine.Step;
import io.ticketflower.application.engine.Tasks;
import io.ticketflower.application.transaction.LostRace;
import io.ticketflower.domain.company.CompanyRole;
import io.ticketflower.domain.engine.Branch;
import io.ticketflower.domain.engine.Place;
import io.ticketflower.domain.engine.Task;
import io.ticketflower.domain.engine.TaskId;
import io.ticketflower.domain.engine.TaskState;
import io.ticketflower.domain.engine.WorkflowInstance;
import io.ticketflower.domain.identity.UserId;
import io.ticketflower.domain.rule.Json;
import io.ticketflower.domain.rule.JsonNull;
import io.ticketflower.testkit.Florist;
import io.ticketflower.testkit.PersistenceContract;
import io.ticketflower.testkit.Race;
import io.ticketflower.testkit.Steps;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What every [Tasks] does.
public abstract class TasksContract extends PersistenceContract {
  private WorkflowInstance instance;

  @BeforeEach
  public final void a_bouquet_is_wanted() {
    instance = roseGarden().instance();
  }

  @Test
  public final void finds_a_task_in_each_of_its_states() {
    UserId ben = roseGarden().ben();
    List<TaskState> states =
        List.of(
            new TaskState.Open(Optional.empty()),
            new TaskState.Open(Optional.of(ben)),
            new TaskState.InProgress(ben),
            new TaskState.Pending(),
            new TaskState.Completed(ben, Json.of("tied"), NOON.plusSeconds(1)),
            new TaskState.Completed(ben, JsonNull.NULL, NOON.plusSeconds(1)),
            new TaskState.Cancelled(NOON.plusSeconds(2)),
            new TaskState.Failed());

    int number = 0;
    for (TaskState state : states) {
      number++;
      Task task = roseGarden().task(instance).number(number).is(state).store();

      assertThat(find(task)).contains(task);
    }
  }

  @Test
  public final void finds_a_task_with_all_that_it_needs() {
    CompanyRole binders = roseGarden().role("Binders");
    Task first = roseGarden().task(instance).store();
    Task second =
        roseGarden()
            .task(instance)
            .key("wrap")
            .number(2)
            .after(first)
            .in(new Branch("1.0/"))
            .forRole(binders)
            .store();

    assertThat(find(second)).contains(second);
  }

  @Test
  public final void adds_several_at_once_and_one_may_come_from_the_other() {
    Task first = roseGarden().task(instance).build();
    Task second = roseGarden().task(instance).number(2).after(first).build();

    roseGarden().run(id -> instances().save(id, Steps.making(instance, first, second)));
    roseGarden().run(id -> instances().save(id, Steps.making(instance)));

    assertThat(find(first)).contains(first);
    assertThat(find(second)).contains(second);
  }

  @Test
  public final void finds_no_task_that_is_not_there() {
    assertThat(find(roseGarden().task(instance).build())).isEmpty();
  }

  @Test
  public final void saves_every_move() {
    UserId ben = roseGarden().ben();
    Task free = roseGarden().task(instance).store();
    Task begun = moved(free.begunBy(ben));
    Task completed = moved(begun.completedBy(ben, Json.array(Json.of(1)), NOON.plusSeconds(7)));

    assertThat(save(begun)).isTrue();
    assertThat(find(free)).contains(begun);
    assertThat(save(completed)).isTrue();
    assertThat(find(free)).contains(completed);
  }

  @Test
  public final void whoever_saves_an_old_version_comes_too_late() {
    Task task = roseGarden().task(instance).store();
    Task first = moved(task.completedBy(roseGarden().anna(), Json.of("first"), NOON));
    Task second = moved(task.completedBy(roseGarden().ben(), Json.of("second"), NOON));

    assertThat(save(first)).isTrue();
    assertThat(save(second)).isFalse();

    assertThat(find(task)).contains(first);
  }

  @Test
  public final void a_released_join_has_the_input_it_was_opened_with() {
    Task join = roseGarden().task(instance).is(new TaskState.Pending()).store();
    Task open = join.opened(Json.of("roses")).changed();
    Task stale = join.opened(Json.of("thorns")).changed();

    assertThat(release(open)).isTrue();
    assertThat(release(stale)).isFalse();

    assertThat(find(join)).contains(open);
  }

  @Test
  public final void of_two_who_claim_a_task_at_once_one_gets_it() {
    Task task = roseGarden().task(instance).store();

    var claimed =
        Race.between(
            () -> save(moved(task.claimedBy(roseGarden().anna()))),
            () -> save(moved(task.claimedBy(roseGarden().ben()))));

    assertThat(claimed).containsExactlyInAnyOrder(true, false);
  }

  @Test
  public final void tells_where_an_instance_lives() {
    UserId ben = roseGarden().ben();
    Task completed = roseGarden().task(instance).number(1).completedBy(ben, Json.of("x")).store();
    Task open = roseGarden().task(instance).number(2).in(new Branch("1.0/")).store();
    Task begun = roseGarden().task(instance).number(3).is(new TaskState.InProgress(ben)).store();
    Task pending = roseGarden().task(instance).number(4).is(new TaskState.Pending()).store();
    Task failed = roseGarden().task(instance).number(5).is(new TaskState.Failed()).store();
    roseGarden().task(instance).number(6).is(new TaskState.Cancelled(NOON)).store();
    roseGarden().task(roseGarden().instance()).store();

    assertThat(places())
        .containsExactlyInAnyOrder(
            completed.place(), open.place(), begun.place(), pending.place(), failed.place());
  }

  @Test
  public final void a_task_that_has_moved_on_is_no_place_any_more() {
    Task task = roseGarden().task(instance).completedBy(roseGarden().ben(), Json.of("x")).store();

    assertThat(markMovedOn(task)).isTrue();

    assertThat(places()).isEmpty();
    assertThat(find(task)).contains(task);
  }

  @Test
  public final void a_task_moves_on_once() {
    Task task = roseGarden().task(instance).completedBy(roseGarden().ben(), Json.of("x")).store();

    assertThat(Race.of(2, () -> markMovedOn(task))).containsExactlyInAnyOrder(true, false);
    assertThat(markMovedOn(task)).isFalse();
  }

  @Test
  public final void only_a_completed_task_moves_on() {
    Task open = roseGarden().task(instance).number(1).store();
    Task cancelled =
        roseGarden().task(instance).number(2).is(new TaskState.Cancelled(NOON)).store();

    assertThat(markMovedOn(open)).isFalse();
    assertThat(markMovedOn(cancelled)).isFalse();
    assertThat(places()).containsExactly(open.place());
  }

  @Test
  public final void a_fault_takes_moving_on_back() {
    Task task = roseGarden().task(instance).completedBy(roseGarden().ben(), Json.of("x")).store();

    assertThatThrownBy(() ->
            roseGarden()
                .run(id -> {
                  instances().save(id, Steps.movingOn(instance, task));
                  throw new IllegalArgumentException("wilted");
                }))
        .hasMessage("wilted");

    assertThat(places()).containsExactly(task.place());
    assertThat(markMovedOn(task)).isTrue();
  }

  @Test
  public final void tells_the_latest_output_of_each_task() {
    UserId ben = roseGarden().ben();
    roseGarden().task(instance).key("bind").number(1).completedBy(ben, Json.of("ugly")).store();
    roseGarden().task(instance).key("check").number(2).completedBy(ben, Json.of("no")).store();
    roseGarden().task(instance).key("bind").number(3).completedBy(ben, Json.of("fine")).store();
    roseGarden().task(instance).key("bind").number(4).store();
    roseGarden()
        .task(roseGarden().instance())
        .key("wrap")
        .completedBy(ben, Json.of("elsewhere"))
        .store();

    assertThatObject(roseGarden().get(id -> tasks().latestOutputs(id, instance.id())))
        .isEqualTo(Map.of("bind", Json.of("fine"), "check", Json.of("no")));
  }

  @Test
  public final void cancels_whatever_is_not_over() {
    UserId ben = roseGarden().ben();
    Task failed = roseGarden().task(instance).number(5).is(new TaskState.Failed()).store();
    Task pending = roseGarden().task(instance).number(4).is(new TaskState.Pending()).store();
    Task begun = roseGarden().task(instance).number(3).is(new TaskState.InProgress(ben)).store();
    Task open = roseGarden().task(instance).number(2).assignedTo(ben).store();
    Task completed = roseGarden().task(instance).number(1).completedBy(ben, Json.of("x")).store();
    Task elsewhere = roseGarden().task(roseGarden().instance()).store();

    assertThat(cancelOpen()).containsExactly(open.id(), begun.id(), pending.id(), failed.id());

    assertThat(state(open)).isEqualTo(new TaskState.Cancelled(NOON.plusSeconds(60)));
    assertThat(state(begun)).isEqualTo(new TaskState.Cancelled(NOON.plusSeconds(60)));
    assertThat(find(completed)).contains(completed);
    assertThat(find(elsewhere)).contains(elsewhere);
    assertThat(cancelOpen()).isEmpty();
  }

  @Test
  public final void whoever_completes_a_cancelled_task_comes_too_late() {
    Task task = roseGarden().task(instance).store();
    cancelOpen();

    assertThat(save(moved(task.completedBy(roseGarden().ben(), Json.of("done"), NOON)))).isFalse();
    assertThat(state(task)).isInstanceOf(TaskState.Cancelled.class);
  }

  @Test
  public final void hides_a_task_from_every_other_company() {
    Task task = roseGarden().task(instance).store();
    Task completed =
        roseGarden().task(instance).number(2).completedBy(roseGarden().ben(), Json.of("x")).store();
    Task stolen = moved(task.completedBy(rivalFlorist().ben(), Json.of("stolen"), NOON));
    WorkflowInstance rivals = rivalFlorist().instance();

    assertThatOptional(rivalFlorist().get(id -> tasks().find(id, task.id()))).isEmpty();
    assertThatList(rivalFlorist().get(id -> tasks().places(id, instance.id()))).isEmpty();
    assertThatObject(rivalFlorist().get(id -> tasks().latestOutputs(id, instance.id())))
        .isEqualTo(Map.of());
    assertThat(isSaved(rivalFlorist(), Steps.changing(rivals, stolen))).isFalse();
    assertThat(isSaved(rivalFlorist(), Steps.releasing(rivals, stolen))).isFalse();
    assertThat(isSaved(rivalFlorist(), Steps.movingOn(rivals, completed))).isFalse();
    assertThatList(rivalFlorist().get(id -> tasks().cancelOpen(id, instance.id(), NOON))).isEmpty();
    assertThat(find(task)).contains(task);
    assertThat(places()).containsExactlyInAnyOrder(task.place(), completed.place());
  }

  @Test
  public final void no_task_belongs_to_another_companys_instance() {
    Task stray = rivalFlorist().task(rivalFlorist().instance()).build();

    assertThatThrownBy(
            () -> roseGarden().run(id -> instances().save(id, Steps.making(instance, stray))))
        .isInstanceOf(RuntimeException.class);
  }

  @Test
  public final void no_task_is_given_to_somebody_from_another_company() {
    Task stray = roseGarden().task(instance).assignedTo(rivalFlorist().ben()).build();

    assertThatThrownBy(
            () -> roseGarden().run(id -> instances().save(id, Steps.making(instance, stray))))
        .isInstanceOf(RuntimeException.class);
  }

  private static Task moved(Task.Change change) {
    return switch (change) {
      case Task.Change.Changed(var task) -> task;
      case Task.Change.SomebodyElses somebody -> throw new AssertionError(somebody);
      case Task.Change.WrongState wrong -> throw new AssertionError(wrong);
    };
  }

  private Optional<Task> find(Task task) {
    return roseGarden().get(id -> tasks().find(id, task.id()));
  }

  private TaskState state(Task task) {
    return find(task).orElseThrow().state();
  }

  private boolean save(Task task) {
    return isSaved(roseGarden(), Steps.changing(instance, task));
  }

  private boolean release(Task join) {
    return isSaved(roseGarden(), Steps.releasing(instance, join));
  }

  private boolean markMovedOn(Task task) {
    return isSaved(roseGarden(), Steps.movingOn(instance, task));
  }

  private boolean isSaved(Florist florist, Step step) {
    try {
      florist.run(id -> instances().save(id, step));
      return true;
    } catch (LostRace _) {
      return false;
    }
  }

  private List<TaskId> cancelOpen() {
    return roseGarden().get(id -> tasks().cancelOpen(id, instance.id(), NOON.plusSeconds(60)));
  }

  private List<Place> places() {
    return roseGarden().get(id -> tasks().places(id, instance.id()));
  }

  private Tasks tasks() {
    return roseGarden().persistence().tasks();
  }

  private Instances instances() {
    return roseGarden().persistence().instances();
  }
}

package io.ticketflower.testkit.engine;

import static io.ticketflower.testkit.Florist.NOON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatList;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ticketflower.application.engine.PendingWork;
import io.ticketflower.domain.engine.Task;
import io.ticketflower.domain.engine.TicketId;
import io.ticketflower.domain.engine.Work;
import io.ticketflower.domain.engine.WorkId;
import io.ticketflower.domain.engine.WorkflowInstance;
import io.ticketflower.domain.rule.Json;
import io.ticketflower.testkit.PersistenceContract;
import io.ticketflower.testkit.Race;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

/// What every [PendingWork] does.
public abstract class PendingWorkContract extends PersistenceContract {
  private static final Duration REST = Duration.ofMinutes(1);

  @Test
  public final void takes_each_kind_of_work_away_once() {
    WorkflowInstance instance = roseGarden().instance();
    Task done = roseGarden().task(instance).completedBy(roseGarden().ben(), Json.of("x")).store();
    Task free = roseGarden().task(instance).number(2).store();

    List<Work.Job> jobs =
        List.of(
            new Work.Job.Start(),
            new Work.Job.MoveOn(done.id(), Optional.of("end")),
            new Work.Job.Assign(free.id()));
    for (Work.Job job : jobs) {
      Work work = add(new Work(newId(), instance.ticket(), job, NOON, 0));

      assertThat(take(work)).contains(work);
      assertThat(take(work)).isEmpty();
    }
  }

  @Test
  public final void keeps_that_nobody_chose_the_way() {
    WorkflowInstance instance = roseGarden().instance();
    Task done = roseGarden().task(instance).completedBy(roseGarden().ben(), Json.of("x")).store();
    Work work =
        add(
            new Work(
                newId(),
                instance.ticket(),
                new Work.Job.MoveOn(done.id(), Optional.empty()),
                NOON,
                2));

    assertThat(take(work)).contains(work);
  }

  @Test
  public final void knows_whether_a_task_is_looked_at_again_at_a_moment() {
    WorkflowInstance instance = roseGarden().instance();
    Task free = roseGarden().task(instance).store();
    Task another = roseGarden().task(instance).number(2).store();
    add(new Work(newId(), instance.ticket(), new Work.Job.Assign(free.id()), NOON, 0));

    assertThatBoolean(isToBeAssigned(free, NOON)).isTrue();
    assertThatBoolean(isToBeAssigned(free, NOON.plus(REST))).isFalse();
    assertThatBoolean(isToBeAssigned(another, NOON)).isFalse();
    assertThatBoolean(rivalFlorist().get(id -> pending().isToBeAssigned(id, free.id(), NOON)))
        .isFalse();
  }

  private boolean isToBeAssigned(Task task, Instant due) {
    return roseGarden().get(id -> pending().isToBeAssigned(id, task.id(), due));
  }

  @Test
  public final void finds_no_work_that_is_not_there() {
    assertThat(take(start(roseGarden().ticket().id(), NOON))).isEmpty();
  }

  @Test
  public final void takes_work_that_is_not_due_yet() {
    Work work = add(start(roseGarden().ticket().id(), NOON.plus(REST)));

    assertThat(take(work)).contains(work);
  }

  @Test
  public final void work_comes_back_if_the_transaction_is_rolled_back() {
    Work work = add(start(roseGarden().ticket().id(), NOON));

    assertThatThrownBy(() ->
            roseGarden()
                .run(id -> {
                  assertThat(pending().take(id, work.id())).contains(work);
                  throw new IllegalArgumentException("wilted");
                }))
        .hasMessage("wilted");

    assertThat(take(work)).contains(work);
  }

  @Test
  public final void of_several_who_take_work_at_once_one_gets_it() {
    Work work = add(start(roseGarden().ticket().id(), NOON));

    var taken = Race.of(4, () -> take(work).isPresent());

    assertThat(taken).containsExactlyInAnyOrder(true, false, false, false);
  }

  @Test
  public final void picks_what_is_due_the_oldest_first() {
    Work second = add(start(roseGarden().ticket().id(), NOON.minusSeconds(1)));
    Work first = add(start(roseGarden().ticket().id(), NOON.minusSeconds(2)));
    Work third = add(start(roseGarden().ticket().id(), NOON));
    add(start(roseGarden().ticket().id(), NOON.plusSeconds(1)));

    assertThat(pickDue(NOON, 2)).containsExactly(first.id(), second.id());
    assertThat(pickDue(NOON, 2)).containsExactly(third.id());
    assertThat(pickDue(NOON, 2)).isEmpty();
  }

  @Test
  public final void what_was_picked_counts_an_attempt_and_rests_for_a_while() {
    Work work = add(start(roseGarden().ticket().id(), NOON));

    List<Work> picked = roseGarden().get(id -> pending().pickDue(id, NOON, REST, 10));

    assertThat(picked)
        .containsExactly(new Work(work.id(), work.ticket(), work.job(), NOON.plus(REST), 1));
    assertThat(pickDue(NOON.plus(REST).minusSeconds(1), 10)).isEmpty();
    assertThat(pickDue(NOON.plus(REST), 10)).containsExactly(work.id());
    assertThat(take(work).orElseThrow().attempts()).isEqualTo(2);
  }

  @Test
  public final void no_two_pick_the_same() {
    for (int i = 0; i < 6; i++) {
      add(start(roseGarden().ticket().id(), NOON));
    }

    var picked = Race.of(3, () -> pickDue(NOON, 6)).stream().flatMap(List::stream).toList();

    assertThat(picked).doesNotHaveDuplicates();
    pickDue(NOON, 6);
    assertThatList(roseGarden().get(id -> pending().pickDue(id, NOON.plus(REST), REST, 10)))
        .hasSize(6)
        .allMatch(work -> work.attempts() == 2);
  }

  @Test
  public final void passes_over_what_somebody_else_is_at() {
    Work work = add(start(roseGarden().ticket().id(), NOON));
    CountDownLatch taken = new CountDownLatch(1);
    CountDownLatch looked = new CountDownLatch(1);

    var got =
        Race.between(
            () ->
                roseGarden()
                    .get(id -> {
                      var mine = pending().take(id, work.id()).map(Work::id);
                      taken.countDown();
                      Race.awhile(looked);
                      return mine.stream().toList();
                    }),
            () -> {
              Race.await(taken);
              var others = pickDue(NOON, 10);
              looked.countDown();
              return others;
            });

    assertThat(got).containsExactly(List.of(work.id()), List.of());
    assertThat(pickDue(NOON.plus(REST), 10)).isEmpty();
  }

  @Test
  public final void work_is_put_back_after_an_attempt_that_failed() {
    Work work = add(start(roseGarden().ticket().id(), NOON));
    Instant later = NOON.plusSeconds(300);
    Work again = new Work(work.id(), work.ticket(), work.job(), later, 3);

    roseGarden()
        .run(id -> {
          assertThat(pending().take(id, work.id())).contains(work);
          pending().add(id, again);
        });

    assertThat(pickDue(later.minusSeconds(1), 10)).isEmpty();
    assertThat(take(work)).contains(again);
  }

  @Test
  public final void cancels_the_start_of_a_ticket_and_nothing_else() {
    WorkflowInstance instance = roseGarden().instance();
    Task done = roseGarden().task(instance).completedBy(roseGarden().ben(), Json.of("x")).store();
    Work moveOn =
        add(
            new Work(
                newId(),
                instance.ticket(),
                new Work.Job.MoveOn(done.id(), Optional.empty()),
                NOON,
                0));
    Work start = add(start(instance.ticket(), NOON));
    Work other = add(start(roseGarden().ticket().id(), NOON));

    assertThat(cancelStart(instance.ticket())).isTrue();
    assertThat(cancelStart(instance.ticket())).isFalse();

    assertThat(take(start)).isEmpty();
    assertThat(take(moveOn)).contains(moveOn);
    assertThat(take(other)).contains(other);
  }

  @Test
  public final void hides_work_from_every_other_company() {
    Work work = add(start(roseGarden().ticket().id(), NOON));

    assertThatOptional(rivalFlorist().get(id -> pending().take(id, work.id()))).isEmpty();
    assertThatList(rivalFlorist().get(id -> pending().pickDue(id, NOON, REST, 10))).isEmpty();
    assertThatBoolean(rivalFlorist().get(id -> pending().cancelStart(id, work.ticket()))).isFalse();
    assertThat(take(work)).contains(work);
  }

  @Test
  public final void no_work_is_about_another_companys_ticket() {
    Work stray = start(rivalFlorist().ticket().id(), NOON);

    assertThatThrownBy(() -> add(stray)).isInstanceOf(RuntimeException.class);
  }

  private static WorkId newId() {
    return new WorkId(UUID.randomUUID());
  }

  private static Work start(TicketId ticket, Instant due) {
    return new Work(newId(), ticket, new Work.Job.Start(), due, 0);
  }

  private Work add(Work work) {
    roseGarden().run(id -> pending().add(id, work));
    return work;
  }

  private Optional<Work> take(Work work) {
    return roseGarden().get(id -> pending().take(id, work.id()));
  }

  private List<WorkId> pickDue(Instant now, int limit) {
    return roseGarden().get(id -> pending().pickDue(id, now, REST, limit)).stream()
        .map(Work::id)
        .toList();
  }

  private boolean cancelStart(TicketId ticket) {
    return roseGarden().get(id -> pending().cancelStart(id, ticket));
  }

  private PendingWork pending() {
    return roseGarden().persistence().pendingWork();
  }
}

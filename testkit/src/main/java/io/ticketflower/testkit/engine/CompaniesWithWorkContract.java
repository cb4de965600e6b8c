package io.ticketflower.testkit.engine;

import static io.ticketflower.testkit.Florist.NOON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ticketflower.application.engine.CompaniesWithWork;
import io.ticketflower.application.engine.PendingWork;
import io.ticketflower.domain.company.CompanyId;
import io.ticketflower.domain.company.CompanyState;
import io.ticketflower.domain.engine.TicketId;
import io.ticketflower.domain.engine.Work;
import io.ticketflower.domain.engine.WorkId;
import io.ticketflower.testkit.Florist;
import io.ticketflower.testkit.PersistenceContract;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// What every [CompaniesWithWork] does. Other tests leave companies with work behind, so these look
/// at their own only.
///
/// A company may be named although its work was taken meanwhile, until somebody looked for work
/// there in vain.
public abstract class CompaniesWithWorkContract extends PersistenceContract {
  private void putBack(Work work, Instant due) {
    roseGarden()
        .run(id -> {
          pending().take(id, work.id());
          pending().add(id, new Work(work.id(), work.ticket(), work.job(), due, 1));
        });
  }

  private static final int MANY = 100_000;
  private static final Duration REST = Duration.ofMinutes(1);

  @Test
  public final void names_a_company_whose_work_is_due() {
    add(roseGarden(), NOON);

    assertThat(due(NOON)).contains(roseGarden().id()).doesNotContain(rivalFlorist().id());
    assertThat(due(NOON.minusSeconds(1))).doesNotContain(roseGarden().id());
  }

  @Test
  public final void passes_over_a_company_that_is_not_at_work() {
    add(roseGarden(), NOON);
    add(rivalFlorist(), NOON);
    CompanyState suspended = new CompanyState.SuspendedByOwner(NOON);
    change(new CompanyState.Active(), suspended);

    assertThat(due(NOON)).contains(rivalFlorist().id()).doesNotContain(roseGarden().id());

    change(suspended, new CompanyState.Active());
    assertThat(due(NOON)).contains(roseGarden().id());
  }

  private void change(CompanyState seen, CompanyState next) {
    roseGarden().run(id -> roseGarden().persistence().companies().change(id, seen, next));
  }

  @Test
  public final void names_a_company_once() {
    add(roseGarden(), NOON);
    add(roseGarden(), NOON.minusSeconds(5));
    add(roseGarden(), NOON.plusSeconds(5));

    assertThat(due(NOON.plusSeconds(9))).containsOnlyOnce(roseGarden().id());
  }

  @Test
  public final void those_whose_work_has_waited_longest_come_first() {
    add(roseGarden(), NOON.minusSeconds(5));
    add(rivalFlorist(), NOON.minusSeconds(9));
    add(roseGarden(), NOON);

    assertThat(due(NOON)).containsSubsequence(rivalFlorist().id(), roseGarden().id());
  }

  @Test
  public final void later_work_does_not_hide_what_is_due() {
    add(roseGarden(), NOON);
    add(roseGarden(), NOON.plusSeconds(900));

    assertThat(due(NOON)).contains(roseGarden().id());
  }

  @Test
  public final void names_no_more_than_asked_for() {
    add(roseGarden(), NOON);
    add(rivalFlorist(), NOON);

    assertThat(across(NOON, 1)).hasSize(1);
  }

  @Test
  public final void work_that_was_picked_rests() {
    add(roseGarden(), NOON);
    pickDue(NOON);

    assertThat(due(NOON.plus(REST).minusSeconds(1))).doesNotContain(roseGarden().id());
    assertThat(due(NOON.plus(REST))).contains(roseGarden().id());
  }

  @Test
  public final void work_that_was_put_back_is_due_later() {
    Work work = add(roseGarden(), NOON);
    pickDue(NOON);
    putBack(work, NOON.plusSeconds(900));
    pickDue(NOON.plus(REST));

    assertThat(due(NOON.plusSeconds(899))).doesNotContain(roseGarden().id());
    assertThat(due(NOON.plusSeconds(900))).contains(roseGarden().id());
  }

  @Test
  public final void work_that_was_put_back_to_an_earlier_time_is_not_overlooked() {
    Work work = add(roseGarden(), NOON.plusSeconds(900));
    putBack(work, NOON);

    assertThat(due(NOON)).contains(roseGarden().id());
  }

  @Test
  public final void a_company_with_nothing_left_to_do_is_forgotten() {
    Work work = add(roseGarden(), NOON);
    roseGarden().run(id -> pending().take(id, work.id()));
    pickDue(NOON);

    assertThat(due(NOON.plusSeconds(86_400))).doesNotContain(roseGarden().id());
  }

  @Test
  public final void new_work_brings_a_forgotten_company_back() {
    Work work = add(roseGarden(), NOON);
    roseGarden().run(id -> pending().take(id, work.id()));
    pickDue(NOON);
    add(roseGarden(), NOON.plusSeconds(60));

    assertThat(due(NOON.plusSeconds(60))).contains(roseGarden().id());
  }

  @Test
  public final void more_work_than_was_picked_stays_due() {
    add(roseGarden(), NOON);
    add(roseGarden(), NOON);
    roseGarden().run(id -> pending().pickDue(id, NOON, REST, 1));

    assertThat(due(NOON)).contains(roseGarden().id());
  }

  @Test
  public final void work_that_was_rolled_back_is_not_announced() {
    TicketId ticket = roseGarden().ticket().id();

    assertThatThrownBy(() ->
            roseGarden()
                .run(id -> {
                  pending().add(id, start(ticket, NOON));
                  throw new IllegalArgumentException("wilted");
                }))
        .hasMessage("wilted");

    assertThat(due(NOON)).doesNotContain(roseGarden().id());
  }

  private static Work start(TicketId ticket, Instant due) {
    return new Work(new WorkId(UUID.randomUUID()), ticket, new Work.Job.Start(), due, 0);
  }

  private Work add(Florist florist, Instant due) {
    Work work = start(florist.ticket().id(), due);
    florist.run(id -> pending().add(id, work));
    return work;
  }

  private void pickDue(Instant now) {
    roseGarden().run(id -> pending().pickDue(id, now, REST, 100));
  }

  private List<CompanyId> due(Instant now) {
    return across(now, MANY);
  }

  private List<CompanyId> across(Instant now, int limit) {
    return roseGarden()
        .persistence()
        .transactions()
        .acrossCompanies(() -> companies().due(now, limit));
  }

  private PendingWork pending() {
    return roseGarden().persistence().pendingWork();
  }

  private CompaniesWithWork companies() {
    return roseGarden().persistence().companiesWithWork();
  }
}

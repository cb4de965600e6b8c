package io.ticketflower.testkit.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.ticketflower.application.engine.TaskLists;
import io.ticketflower.application.page.Page;
import io.ticketflower.application.ticket.TicketLists;
import io.ticketflower.domain.company.CompanyId;
import io.ticketflower.domain.engine.TaskStatus;
import io.ticketflower.domain.engine.TicketId;
import io.ticketflower.domain.engine.TicketStatus;
import io.ticketflower.domain.engine.Work;
import io.ticketflower.testkit.FloristStreet;
import io.ticketflower.testkit.Persistence;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/// The invariants of a company's tickets: every live one has a task that somebody can work on, work
/// waiting or an open error, and a task that nobody may take has one; whoever has a task may do it;
/// none that is over has any; history has no gap.
record NothingIsStuck(FloristStreet street) {
  private static final int MANY = 200;

  void check(CompanyId company) {
    List<TicketId> awaited = waitingWork(company).stream().map(Work::ticket).toList();
    for (TicketLists.Row ticket : tickets(company)) {
      check(company, ticket, awaited.contains(ticket.id()));
    }
  }

  private void check(CompanyId company, TicketLists.Row ticket, boolean workWaits) {
    List<TaskLists.Row> tasks =
        in(company, () -> persistence().taskLists().ofTicket(company, ticket.id()));
    boolean workable = tasks.stream().anyMatch(task -> task.status().isWorkable());
    if (ticket.status() == TicketStatus.ACTIVE) {
      assertThat(workable || workWaits || ticket.openErrors() > 0)
          .as("ticket %d is not stuck", ticket.number())
          .isTrue();
      tasks.forEach(task -> checkTaker(company, task));
      if (!workWaits) {
        tasks.forEach(task -> checkWorker(company, task));
      }
    } else {
      assertThat(tasks)
          .as("tasks of ticket %d, which is over", ticket.number())
          .allMatch(task -> task.status().isTerminal());
      assertThat(ticket.openErrors()).isZero();
    }
    assertThat(historyNumbers(company, ticket.id()))
        .isEqualTo(
            IntStream.rangeClosed(1, historyNumbers(company, ticket.id()).size()).boxed().toList());
    assertThat(tasks.stream().map(TaskLists.Row::number))
        .containsExactlyElementsOf(IntStream.rangeClosed(1, tasks.size()).boxed().toList());
  }

  private void checkTaker(CompanyId company, TaskLists.Row task) {
    if (task.status() != TaskStatus.OPEN || task.assignee().isPresent()) {
      return;
    }
    boolean takeable =
        in(company, () -> persistence().workers().hasEligible(company, task.companyRoles()));
    boolean told =
        in(company, () -> persistence().ticketErrors().openOf(company, task.ticket())).stream()
            .anyMatch(error -> error.task().equals(Optional.of(task.id())));
    assertThat(takeable || told).as("somebody may take %s, or is told", task.key()).isTrue();
  }

  private void checkWorker(CompanyId company, TaskLists.Row task) {
    if (task.status().isWorkable() && task.assignee().isPresent()) {
      var worker = task.assignee().get();
      assertThat(
              in(
                  company,
                  () -> persistence().workers().findEligible(company, worker, task.companyRoles())))
          .as("whoever has %s may do it", task.key())
          .isPresent();
    }
  }

  private List<Integer> historyNumbers(CompanyId company, TicketId ticket) {
    return in(company, () -> persistence().history().ofTicket(company, ticket, 0, MANY)).stream()
        .map(row -> row.entry().number())
        .toList();
  }

  private List<TicketLists.Row> tickets(CompanyId company) {
    var all =
        new TicketLists.Filter(
            Set.of(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    return in(company, () -> persistence().ticketLists().tickets(company, all, Page.first(MANY)))
        .items();
  }

  /// Looks at the work, and puts it back as it was.
  private List<Work> waitingWork(CompanyId company) {
    try {
      return in(
          company,
          () -> {
            throw new Seen(
                persistence()
                    .pendingWork()
                    .pickDue(
                        company,
                        street.clock().instant().plus(Duration.ofDays(1_000)),
                        Duration.ZERO,
                        MANY));
          });
    } catch (Seen seen) {
      return seen.work;
    }
  }

  private <T> T in(CompanyId company, Supplier<T> work) {
    return persistence().transactions().inCompany(company, work);
  }

  private Persistence persistence() {
    return street.persistence();
  }

  private static final class Seen extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient List<Work> work;

    Seen(List<Work> work) {
      super("seen", null, false, false);
      this.work = work;
    }
  }
}

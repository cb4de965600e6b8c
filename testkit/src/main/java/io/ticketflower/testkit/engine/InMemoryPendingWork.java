package io.ticketflower.testkit.engine;

import static io.ticketflower.testkit.memory.Table.TICKETS;
import static io.ticketflower.testkit.memory.Table.WORK;

import io.ticketflower.application.engine.PendingWork;
import io.ticketflower.domain.company.CompanyId;
import io.ticketflower.domain.engine.TaskId;
import io.ticketflower.domain.engine.TicketId;
import io.ticketflower.domain.engine.Work;
import io.ticketflower.domain.engine.WorkId;
import io.ticketflower.testkit.memory.InMemoryStore;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What tickets still wait for, in memory.
public final class InMemoryPendingWork implements PendingWork {
  private final InMemoryStore store;

  public InMemoryPendingWork(InMemoryStore store) {
    this.store = store;
  }

  @Override
  public void add(CompanyId company, Work work) {
    store.demand(company, TICKETS, work.ticket());
    InMemoryStore.addNew(work(company), work.id(), work);
  }

  @Override
  public Optional<Work> take(CompanyId company, WorkId id) {
    return Optional.ofNullable(work(company).remove(id));
  }

  @Override
  public List<Work> pickDue(CompanyId company, Instant now, Duration rest, int limit) {
    List<Work> picked =
        work(company).values().stream()
            .filter(work -> !work.due().isAfter(now))
            .sorted(Comparator.comparing(Work::due))
            .limit(limit)
            .map(work -> due(work, work.attempts() + 1, now.plus(rest)))
            .toList();
    picked.forEach(work -> work(company).put(work.id(), work));
    return picked;
  }

  @Override
  public boolean isToBeAssigned(CompanyId company, TaskId task, Instant due) {
    return work(company).values().stream()
        .anyMatch(it -> it.job().equals(new Work.Job.Assign(task)) && it.due().equals(due));
  }

  @Override
  public boolean cancelStart(CompanyId company, TicketId ticket) {
    return work(company)
        .values()
        .removeIf(work -> work.ticket().equals(ticket) && work.job() instanceof Work.Job.Start);
  }

  private static Work due(Work work, int attempts, Instant due) {
    return new Work(work.id(), work.ticket(), work.job(), due, attempts);
  }

  private Map<WorkId, Work> work(CompanyId company) {
    return store.of(company, WORK);
  }
}

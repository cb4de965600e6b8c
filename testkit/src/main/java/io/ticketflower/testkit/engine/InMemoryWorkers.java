package io.ticketflower.testkit.engine;

import static io.ticketflower.testkit.memory.Table.MEMBERS;
import static io.ticketflower.testkit.memory.Table.TASKS;

import io.ticketflower.application.engine.Workers;
import io.ticketflower.domain.company.CompanyId;
import io.ticketflower.domain.company.CompanyRoleId;
import io.ticketflower.domain.engine.Task;
import io.ticketflower.domain.engine.Worker;
import io.ticketflower.domain.identity.Actor;
import io.ticketflower.domain.identity.Permission;
import io.ticketflower.domain.identity.UserId;
import io.ticketflower.testkit.memory.InMemoryStore;
import io.ticketflower.testkit.memory.Table.MemberRow;
import io.ticketflower.testkit.memory.Table.TaskRow;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Who can be given tasks, in memory.
public final class InMemoryWorkers implements Workers {
  private final InMemoryStore store;

  public InMemoryWorkers(InMemoryStore store) {
    this.store = store;
  }

  @Override
  public List<Worker> lockAvailable(CompanyId company, Set<CompanyRoleId> anyOf, Instant now) {
    return eligibleRows(company, anyOf)
        .filter(row -> returns(row).map(until -> !until.isAfter(now)).orElse(true))
        .filter(row -> hasRoom(company, row))
        .map(row -> worker(company, row))
        .toList();
  }

  @Override
  public Optional<Instant> nextReturn(CompanyId company, Set<CompanyRoleId> anyOf, Instant now) {
    return eligibleRows(company, anyOf)
        .flatMap(row -> returns(row).stream())
        .filter(now::isBefore)
        .min(Comparator.naturalOrder());
  }

  @Override
  public Optional<Worker> findEligible(CompanyId company, UserId user, Set<CompanyRoleId> anyOf) {
    return eligible(company, anyOf).filter(worker -> worker.user().equals(user)).findAny();
  }

  @Override
  public boolean hasEligible(CompanyId company, Set<CompanyRoleId> anyOf) {
    return eligible(company, anyOf).findAny().isPresent();
  }

  @Override
  public List<Stranded> stranded(CompanyId company) {
    return store.of(company, TASKS).values().stream()
        .map(TaskRow::task)
        .filter(task -> task.status().isWorkable())
        .filter(task -> eligible(company, task.companyRoles()).noneMatch(it -> couldDo(it, task)))
        .map(task -> new Stranded(task.id(), task.ticket()))
        .toList();
  }

  private static boolean couldDo(Worker worker, Task task) {
    return task.state().worker().map(worker.user()::equals).orElse(true);
  }

  @Override
  public void noteAssigned(CompanyId company, UserId user, Instant at) {
    store
        .of(company, MEMBERS)
        .computeIfPresent(
            user, (_, row) -> new MemberRow(row.membership(), row.joinedAt(), Optional.of(at)));
  }

  private Stream<Worker> eligible(CompanyId company, Set<CompanyRoleId> anyOf) {
    return eligibleRows(company, anyOf).map(row -> worker(company, row));
  }

  private Stream<MemberRow> eligibleRows(CompanyId company, Set<CompanyRoleId> anyOf) {
    return store.of(company, MEMBERS).values().stream()
        .filter(row -> row.membership().isActive())
        .filter(row -> isEligible(Actor.of(company, row.membership()), anyOf));
  }

  private static Optional<Instant> returns(MemberRow row) {
    return row.membership().availability().awayUntil();
  }

  private boolean hasRoom(CompanyId company, MemberRow row) {
    return row.membership()
        .availability()
        .mostTasks()
        .map(most -> worker(company, row).openTasks() < most)
        .orElse(true);
  }

  private static boolean isEligible(Actor member, Set<CompanyRoleId> anyOf) {
    return member.may(Permission.WORK_ON_TASKS) && member.holdsOneOf(anyOf);
  }

  private Worker worker(CompanyId company, MemberRow row) {
    UserId user = row.membership().user();
    long openTasks =
        store.of(company, TASKS).values().stream().filter(it -> it.task().isOnListOf(user)).count();
    return new Worker(user, (int) openTasks, row.lastAssigned());
  }
}

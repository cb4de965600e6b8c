package io.ticketflower.application.engine;

import io.ticketflower.application.definition.PublishedDefinitions;
import io.ticketflower.application.engine.TaskLists.Filter;
import io.ticketflower.application.identity.AuditTrail;
import io.ticketflower.application.page.Order;
import io.ticketflower.application.page.Page;
import io.ticketflower.application.page.Slice;
import io.ticketflower.application.transaction.Transactions;
import io.ticketflower.domain.company.CompanyId;
import io.ticketflower.domain.engine.Task;
import io.ticketflower.domain.engine.TaskId;
import io.ticketflower.domain.engine.TaskStatus;
import io.ticketflower.domain.identity.Actor;
import io.ticketflower.domain.identity.AuditAction;
import io.ticketflower.domain.identity.Permission;
import java.util.Optional;
import java.util.Set;

final class ReadingTasks implements ReadTasks {
  private static final Set<TaskStatus> WORKABLE = Set.of(TaskStatus.OPEN, TaskStatus.IN_PROGRESS);
  private final Transactions transactions;
  private final TaskLists lists;
  private final Tasks tasks;
  private final Submissions submissions;
  private final PublishedDefinitions published;
  private final AuditTrail audit;

  ReadingTasks(
      Transactions transactions,
      TaskLists lists,
      Tasks tasks,
      Submissions submissions,
      PublishedDefinitions published,
      AuditTrail audit) {
    this.transactions = transactions;
    this.lists = lists;
    this.tasks = tasks;
    this.submissions = submissions;
    this.published = published;
    this.audit = audit;
  }

  @Override
  public Slice<TaskLists.Row> mine(Actor actor, Order<TaskLists.Sort> order, Page page) {
    return list(
        actor,
        new Filter(
            WORKABLE,
            Optional.of(actor.user()),
            Optional.empty(),
            Optional.empty(),
            Optional.empty()),
        order,
        page);
  }

  @Override
  public Slice<TaskLists.Row> free(Actor actor, Page page) {
    return list(
        actor,
        new Filter(
            Set.of(TaskStatus.OPEN),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.of(actor.companyRoles())),
        TaskLists.Sort.NEWEST_FIRST,
        page);
  }

  @Override
  public All all(Actor actor, Filter filter, Order<TaskLists.Sort> order, Page page) {
    return actor.may(Permission.READ_ALL_TICKETS)
        ? new All.Tasks(list(actor, filter, order, page))
        : new All.Forbidden(Permission.READ_ALL_TICKETS);
  }

  @Override
  public Export export(Actor actor, Filter filter, Order<TaskLists.Sort> order) {
    if (!actor.may(Permission.READ_ALL_TICKETS)) {
      return new Export.Forbidden(Permission.READ_ALL_TICKETS);
    }
    audit.recordExport(actor, AuditAction.TASKS_EXPORTED);
    return new Export.Begun(Slice.all(page -> list(actor, filter, order, page)));
  }

  @Override
  public Optional<TaskDetail> read(Actor actor, TaskId id) {
    CompanyId company = actor.company();
    return transactions.inCompany(
        company,
        () ->
            tasks
                .find(company, id)
                .filter(task -> task.isReadableBy(actor))
                .map(task -> detail(company, task)));
  }

  private TaskDetail detail(CompanyId company, Task task) {
    return new TaskDetail(
        lists.task(company, task.id()).orElseThrow(),
        published.workflow(company, task.definition()).definition().task(task.key()),
        submissions.find(company, task.ticket()).orElseThrow().data(),
        lists.ledToBy(company, task.id()));
  }

  private Slice<TaskLists.Row> list(
      Actor actor, Filter filter, Order<TaskLists.Sort> order, Page page) {
    return transactions.inCompany(
        actor.company(), () -> lists.tasks(actor.company(), filter, order, page));
  }
}

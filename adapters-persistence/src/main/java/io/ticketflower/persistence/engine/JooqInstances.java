package io.ticketflower.persistence.engine;

import static io.ticketflower.persistence.schema.Tables.TASKS;
import static io.ticketflower.persistence.schema.Tables.TICKET_ERRORS;
import static io.ticketflower.persistence.schema.Tables.WORKFLOW_INSTANCES;
import static java.util.stream.Collectors.toSet;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.param;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;

import io.ticketflower.application.engine.Instances;
import io.ticketflower.application.engine.Step;
import io.ticketflower.application.transaction.LostRace;
import io.ticketflower.domain.company.CompanyId;
import io.ticketflower.domain.engine.Fault;
import io.ticketflower.domain.engine.InstanceId;
import io.ticketflower.domain.engine.Task;
import io.ticketflower.domain.engine.TaskId;
import io.ticketflower.domain.engine.TicketError;
import io.ticketflower.domain.engine.TicketId;
import io.ticketflower.domain.engine.WorkId;
import io.ticketflower.domain.engine.WorkflowInstance;
import io.ticketflower.domain.engine.WorkflowStatus;
import io.ticketflower.persistence.database.Prepared;
import io.ticketflower.persistence.database.StoredJson;
import io.ticketflower.persistence.database.StoredRow;
import io.ticketflower.persistence.database.Writes;
import io.ticketflower.persistence.schema.tables.records.WorkflowInstancesRecord;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Param;
import org.jooq.Record;
import org.jooq.SelectSelectStep;
import org.jooq.exception.DataAccessException;

/// Locks are taken `for no key update`, which lets others point to the instance meanwhile. Whoever
/// had to wait for a lock sees the locked rows, and no others, as they are by then.
@Singleton
final class JooqInstances implements Instances {
  private static final Field<WorkflowStatus> INSTANCE_STATUS =
      WORKFLOW_INSTANCES.STATUS.as("instance_status");

  private static final Field<Boolean> IS_REPORTED =
      field(
              exists(
                  selectOne()
                      .from(TICKET_ERRORS)
                      .where(TICKET_ERRORS.COMPANY_ID.eq(TASKS.COMPANY_ID))
                      .and(TICKET_ERRORS.TICKET_ID.eq(TASKS.TICKET_ID))
                      .and(TICKET_ERRORS.TASK_ID.eq(TASKS.ID))
                      .and(
                          TICKET_ERRORS.CODE.eq(
                              inline(Fault.Code.NOBODY_ELIGIBLE, TICKET_ERRORS.CODE)))
                      .and(
                          TICKET_ERRORS.STATUS.ne(
                              inline(TicketError.Status.RESOLVED, TICKET_ERRORS.STATUS)))))
          .as("is_reported");

  private static final String UNIQUE_VIOLATION = "23505";

  private static final Param<CompanyId> COMPANY = param("company", TASKS.COMPANY_ID);
  private static final Param<TaskId> TASK = param("task", TASKS.ID);

  private static final TakenWork TAKEN = TakenWork.byId();
  private static final Prepared LOCK_OF_TASK = lockOfTask(select(TASKS.fields()), noCondition());
  private static final Prepared TAKE_UP =
      lockOfTask(TAKEN.first().select(TASKS.fields()), TAKEN.isTaken());

  private final DSLContext db;
  private final TaskRows tasks;
  private final StoredJson json;

  JooqInstances(DSLContext db, TaskRows tasks, StoredJson json) {
    this.db = db;
    this.tasks = tasks;
    this.json = json;
  }

  @Override
  public Optional<WorkflowInstance> lock(CompanyId company, InstanceId id) {
    return lock(company, WORKFLOW_INSTANCES.ID.eq(id));
  }

  @Override
  public Optional<WorkflowInstance> lockOfTicket(CompanyId company, TicketId ticket) {
    return lock(company, WORKFLOW_INSTANCES.TICKET_ID.eq(ticket));
  }

  @Override
  public Optional<LockedTask> lockOfTask(CompanyId company, TaskId task) {
    return LOCK_OF_TASK.with(COMPANY, company).with(TASK, task).fetchFirst(db, this::lockedTask);
  }

  @Override
  public Optional<LockedTask> takeUp(CompanyId company, WorkId work, TaskId task) {
    return TAKE_UP
        .with(COMPANY, company)
        .with(TakenWork.ID, work)
        .with(TASK, task)
        .fetchFirst(db, this::lockedTask);
  }

  @Override
  public Set<TaskId> save(CompanyId company, Step step) {
    List<Task> toBeClaimed = step.toBeClaimed();
    Writes writes = StepWrites.of(company, step);
    toBeClaimed.forEach(task -> Eligible.ask(writes, company, task.companyRoles()));
    Writes.Written written = execute(writes, step);
    if (!written.allFound()) {
      throw new LostRace();
    }
    return IntStream.range(0, toBeClaimed.size())
        .filter(index -> !written.answers().get(index))
        .mapToObj(index -> toBeClaimed.get(index).id())
        .collect(toSet());
  }

  /// All parts of the statement are carried out, whatever one of them finds: where somebody else
  /// has changed an instance that was not locked, the next number of its history is taken.
  private Writes.Written execute(Writes writes, Step step) {
    try {
      return writes.execute(db);
    } catch (DataAccessException refused) {
      throw step.takes().isPresent() && UNIQUE_VIOLATION.equals(refused.sqlState())
          ? new LostRace()
          : refused;
    }
  }

  private static Prepared lockOfTask(SelectSelectStep<Record> selected, Condition also) {
    return new Prepared(
        selected
            .select(
                INSTANCE_STATUS,
                WORKFLOW_INSTANCES.DATA,
                WORKFLOW_INSTANCES.LAST_HISTORY,
                WORKFLOW_INSTANCES.LAST_TASK,
                IS_REPORTED)
            .from(WORKFLOW_INSTANCES)
            .join(TASKS)
            .on(TASKS.COMPANY_ID.eq(WORKFLOW_INSTANCES.COMPANY_ID))
            .and(TASKS.INSTANCE_ID.eq(WORKFLOW_INSTANCES.ID))
            .where(WORKFLOW_INSTANCES.COMPANY_ID.eq(COMPANY))
            .and(WORKFLOW_INSTANCES.ID.eq(instanceOf(COMPANY, TASK)))
            .and(TASKS.ID.eq(TASK))
            .and(also)
            .forNoKeyUpdate()
            .of(WORKFLOW_INSTANCES, TASKS));
  }

  /// Looked up by itself, so that the planner has no other choice than the two primary keys.
  private static Field<InstanceId> instanceOf(Param<CompanyId> company, Param<TaskId> task) {
    var asked = TASKS.as("asked");
    return field(
        select(asked.INSTANCE_ID)
            .from(asked)
            .where(asked.COMPANY_ID.eq(company))
            .and(asked.ID.eq(task)));
  }

  private LockedTask lockedTask(StoredRow row) {
    return new LockedTask(
        instanceOfTask(row),
        tasks.task(row),
        row.get(TASKS.MOVED_ON_AT) != null,
        row.get(IS_REPORTED));
  }

  private Optional<WorkflowInstance> lock(CompanyId company, Condition which) {
    return db.selectFrom(WORKFLOW_INSTANCES)
        .where(WORKFLOW_INSTANCES.COMPANY_ID.eq(company))
        .and(which)
        .forNoKeyUpdate()
        .fetchOptional(this::instance);
  }

  private WorkflowInstance instance(WorkflowInstancesRecord row) {
    return new WorkflowInstance(
        row.getId(),
        row.getTicketId(),
        row.getDefinitionId(),
        row.getStatus(),
        json.readObject(row.getData()),
        row.getLastHistory(),
        row.getLastTask());
  }

  /// A task knows which instance it belongs to, for which ticket and by which definition.
  private WorkflowInstance instanceOfTask(StoredRow row) {
    return new WorkflowInstance(
        row.get(TASKS.INSTANCE_ID),
        row.get(TASKS.TICKET_ID),
        row.get(TASKS.DEFINITION_ID),
        row.get(INSTANCE_STATUS),
        json.readObject(row.get(WORKFLOW_INSTANCES.DATA)),
        row.get(WORKFLOW_INSTANCES.LAST_HISTORY),
        row.get(WORKFLOW_INSTANCES.LAST_TASK));
  }
}

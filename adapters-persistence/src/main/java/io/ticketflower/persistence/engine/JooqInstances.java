package io.ticketflower.persistence.engine;

import static io.ticketflower.persistence.schema.Tables.WORKFLOW_INSTANCES;

import io.ticketflower.application.engine.Instances;
import io.ticketflower.domain.company.CompanyId;
import io.ticketflower.domain.engine.InstanceId;
import io.ticketflower.domain.engine.TicketId;
import io.ticketflower.domain.engine.WorkflowInstance;
import io.ticketflower.domain.engine.WorkflowStatus;
import io.ticketflower.persistence.database.StoredJson;
import io.ticketflower.persistence.schema.tables.records.WorkflowInstancesRecord;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;

/// Locks are taken `for no key update`, which lets others point to the instance meanwhile.
@Singleton
final class JooqInstances implements Instances {
  private final DSLContext db;
  private final StoredJson json;

  JooqInstances(DSLContext db, StoredJson json) {
    this.db = db;
    this.json = json;
  }

  @Override
  public void add(CompanyId company, WorkflowInstance instance) {
    db.insertInto(WORKFLOW_INSTANCES)
        .set(WORKFLOW_INSTANCES.COMPANY_ID, company)
        .set(WORKFLOW_INSTANCES.ID, instance.id())
        .set(WORKFLOW_INSTANCES.TICKET_ID, instance.ticket())
        .set(WORKFLOW_INSTANCES.DEFINITION_ID, instance.definition())
        .set(WORKFLOW_INSTANCES.STATUS, instance.status())
        .set(WORKFLOW_INSTANCES.DATA, StoredJson.of(instance.data()))
        .set(WORKFLOW_INSTANCES.LAST_HISTORY, instance.lastHistory())
        .set(WORKFLOW_INSTANCES.LAST_TASK, instance.lastTask())
        .execute();
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
  public void save(CompanyId company, WorkflowInstance instance) {
    int saved =
        db.update(WORKFLOW_INSTANCES)
            .set(WORKFLOW_INSTANCES.STATUS, instance.status())
            .set(WORKFLOW_INSTANCES.DATA, StoredJson.of(instance.data()))
            .set(WORKFLOW_INSTANCES.LAST_HISTORY, instance.lastHistory())
            .set(WORKFLOW_INSTANCES.LAST_TASK, instance.lastTask())
            .where(WORKFLOW_INSTANCES.COMPANY_ID.eq(company))
            .and(WORKFLOW_INSTANCES.ID.eq(instance.id()))
            .execute();
    if (saved != 1) {
      throw new IllegalStateException(
          "Expected instance %s to be there, but it is not.".formatted(instance.id().value()));
    }
  }

  @Override
  public Optional<Integer> nextHistoryNumber(CompanyId company, InstanceId id) {
    return db.update(WORKFLOW_INSTANCES)
        .set(WORKFLOW_INSTANCES.LAST_HISTORY, WORKFLOW_INSTANCES.LAST_HISTORY.plus(1))
        .where(WORKFLOW_INSTANCES.COMPANY_ID.eq(company))
        .and(WORKFLOW_INSTANCES.ID.eq(id))
        .and(WORKFLOW_INSTANCES.STATUS.notIn(WorkflowStatus.COMPLETED, WorkflowStatus.CANCELLED))
        .returningResult(WORKFLOW_INSTANCES.LAST_HISTORY)
        .fetchOptional()
        .map(row -> row.value1());
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
}

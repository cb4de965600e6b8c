package io.ticketflower.persistence.engine;

import static io.ticketflower.persistence.schema.Tables.TASKS;

import io.ticketflower.application.engine.Tasks;
import io.ticketflower.domain.company.CompanyId;
import io.ticketflower.domain.engine.InstanceId;
import io.ticketflower.domain.engine.Place;
import io.ticketflower.domain.engine.Task;
import io.ticketflower.domain.engine.TaskId;
import io.ticketflower.domain.engine.TaskStatus;
import io.ticketflower.domain.rule.Json;
import io.ticketflower.persistence.database.StoredJson;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Record;

@Singleton
final class JooqTasks implements Tasks {
  private final DSLContext db;
  private final TaskRows rows;
  private final StoredJson json;

  JooqTasks(DSLContext db, TaskRows rows, StoredJson json) {
    this.db = db;
    this.rows = rows;
    this.json = json;
  }

  @Override
  public Optional<Task> find(CompanyId company, TaskId id) {
    return db.selectFrom(TASKS)
        .where(TASKS.COMPANY_ID.eq(company))
        .and(TASKS.ID.eq(id))
        .fetchOptional(row -> rows.task(row::get));
  }

  @Override
  public List<Place> places(CompanyId company, InstanceId instance) {
    return db.select(TASKS.ID, TASKS.KEY, TASKS.NUMBER, TASKS.BRANCH, TASKS.STATUS)
        .from(TASKS)
        .where(TASKS.COMPANY_ID.eq(company))
        .and(TASKS.INSTANCE_ID.eq(instance))
        .and(TASKS.STATUS.ne(TaskStatus.CANCELLED))
        .and(TASKS.MOVED_ON_AT.isNull())
        .orderBy(TASKS.NUMBER)
        .fetch(JooqTasks::place);
  }

  @Override
  public Map<String, Json> latestOutputs(CompanyId company, InstanceId instance) {
    Map<String, Json> outputs = new LinkedHashMap<>();
    db.select(TASKS.KEY, TASKS.OUTPUT)
        .distinctOn(TASKS.KEY)
        .from(TASKS)
        .where(TASKS.COMPANY_ID.eq(company))
        .and(TASKS.INSTANCE_ID.eq(instance))
        .and(TASKS.STATUS.eq(TaskStatus.COMPLETED))
        .orderBy(TASKS.KEY, TASKS.ENDED_AT.desc(), TASKS.NUMBER.desc())
        .forEach(row -> outputs.put(row.value1(), json.read(row.value2())));
    return outputs;
  }

  @Override
  public List<TaskId> cancelOpen(CompanyId company, InstanceId instance, Instant at) {
    return db
        .update(TASKS)
        .set(TASKS.STATUS, TaskStatus.CANCELLED)
        .setNull(TASKS.WORKER_ID)
        .set(TASKS.ENDED_AT, at)
        .set(TASKS.VERSION, TASKS.VERSION.plus(1))
        .where(TASKS.COMPANY_ID.eq(company))
        .and(TASKS.INSTANCE_ID.eq(instance))
        .and(TASKS.STATUS.notIn(TaskStatus.COMPLETED, TaskStatus.CANCELLED))
        .returningResult(TASKS.ID, TASKS.NUMBER)
        .fetch()
        .stream()
        .sorted(Comparator.comparing(row -> row.value2()))
        .map(row -> row.value1())
        .toList();
  }

  private static Place place(Record row) {
    return new Place(
        row.get(TASKS.ID),
        row.get(TASKS.KEY),
        row.get(TASKS.NUMBER),
        row.get(TASKS.BRANCH),
        row.get(TASKS.STATUS) == TaskStatus.PENDING);
  }
}

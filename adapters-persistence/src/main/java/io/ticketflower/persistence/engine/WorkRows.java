package io.ticketflower.persistence.engine;

import static io.ticketflower.persistence.schema.Tables.WORK;
import static io.ticketflower.persistence.schema.Tables.WORK_SIGNAL;

import io.ticketflower.domain.company.CompanyId;
import io.ticketflower.domain.engine.TaskId;
import io.ticketflower.domain.engine.Work;
import io.ticketflower.domain.engine.WorkId;
import io.ticketflower.persistence.database.Columns;
import io.ticketflower.persistence.database.StoredRow;
import io.ticketflower.persistence.database.Writes;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Work as its rows keep it.
public final class WorkRows {
  static final String START = "START";
  private static final String MOVE_ON = "MOVE_ON";
  static final String ASSIGN = "ASSIGN";

  private WorkRows() {}

  /// Adds work and announces it in `work_signal`. That table belongs to no company, and Micronaut
  /// Data reads it; it is written here, in the same statement, since that saves a round trip on the
  /// way of every task.
  public static Writes add(Writes writes, CompanyId company, Work work) {
    return writes
        .insert(WORK, List.of(row(company, work)))
        .insert(
            WORK_SIGNAL,
            List.of(
                Columns.of(WORK_SIGNAL.COMPANY_ID, company)
                    .with(WORK_SIGNAL.WORK_ID, work.id())
                    .with(WORK_SIGNAL.DUE, work.due())));
  }

  /// Takes work away with its signal, if it is still there.
  static void take(Writes writes, CompanyId company, WorkId work) {
    writes
        .delete(WORK, Columns.of(WORK.COMPANY_ID, company).with(WORK.ID, work))
        .delete(
            WORK_SIGNAL,
            Columns.of(WORK_SIGNAL.COMPANY_ID, company).with(WORK_SIGNAL.WORK_ID, work));
  }

  private static Columns row(CompanyId company, Work work) {
    return Columns.of(WORK.COMPANY_ID, company)
        .with(WORK.ID, work.id())
        .with(WORK.TICKET_ID, work.ticket())
        .with(WORK.DUE, work.due())
        .with(WORK.ATTEMPTS, work.attempts())
        .with(job(work.job()));
  }

  private static Columns job(Work.Job job) {
    return switch (job) {
      case Work.Job.Start _ -> job(START, null, null);
      case Work.Job.MoveOn(var task, var chosen) -> job(MOVE_ON, task, chosen.orElse(null));
      case Work.Job.Assign(var task) -> job(ASSIGN, task, null);
    };
  }

  private static Columns job(String name, @Nullable TaskId task, @Nullable String chosen) {
    return Columns.of(WORK.JOB, name).with(WORK.TASK_ID, task).with(WORK.CHOSEN, chosen);
  }

  static Work work(StoredRow row) {
    return new Work(
        row.get(WORK.ID),
        row.get(WORK.TICKET_ID),
        job(row),
        row.get(WORK.DUE),
        row.get(WORK.ATTEMPTS));
  }

  private static Work.Job job(StoredRow row) {
    return switch (row.get(WORK.JOB)) {
      case START -> new Work.Job.Start();
      case MOVE_ON ->
          new Work.Job.MoveOn(row.get(WORK.TASK_ID), Optional.ofNullable(row.get(WORK.CHOSEN)));
      case ASSIGN -> new Work.Job.Assign(row.get(WORK.TASK_ID));
      case String other -> throw new IllegalStateException("Expected a job, but got " + other);
    };
  }
}

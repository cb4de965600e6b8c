package io.ticketflower.persistence.engine;

import io.ticketflower.domain.company.CompanyId;
import io.ticketflower.domain.engine.Work;
import io.ticketflower.persistence.schema.tables.records.WorkRecord;
import java.util.Optional;

/// Work as its rows keep it.
final class WorkRows {
  static final String START = "START";
  private static final String MOVE_ON = "MOVE_ON";
  private static final String ASSIGN = "ASSIGN";

  private WorkRows() {}

  static WorkRecord row(CompanyId company, Work work) {
    WorkRecord row = new WorkRecord();
    row.setCompanyId(company);
    row.setId(work.id());
    row.setTicketId(work.ticket());
    row.setDue(work.due());
    row.setAttempts(work.attempts());
    switch (work.job()) {
      case Work.Job.Start _ -> row.setJob(START);
      case Work.Job.MoveOn(var task, var chosen) -> {
        row.setJob(MOVE_ON);
        row.setTaskId(task);
        chosen.ifPresent(row::setChosen);
      }
      case Work.Job.Assign(var task) -> {
        row.setJob(ASSIGN);
        row.setTaskId(task);
      }
    }
    return row;
  }

  static Work work(WorkRecord row) {
    return new Work(row.getId(), row.getTicketId(), job(row), row.getDue(), row.getAttempts());
  }

  private static Work.Job job(WorkRecord row) {
    return switch (row.getJob()) {
      case START -> new Work.Job.Start();
      case MOVE_ON -> new Work.Job.MoveOn(row.getTaskId(), Optional.ofNullable(row.getChosen()));
      case ASSIGN -> new Work.Job.Assign(row.getTaskId());
      case String other -> throw new IllegalStateException("Expected a job, but got " + other);
    };
  }
}

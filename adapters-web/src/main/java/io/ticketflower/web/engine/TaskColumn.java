package io.ticketflower.web.engine;

import io.ticketflower.application.engine.TaskLists.Row;
import io.ticketflower.domain.identity.PersonName;
import io.ticketflower.web.http.CsvColumn;
import io.ticketflower.web.http.CsvRow;

/// What a table of tasks can tell.
public enum TaskColumn implements CsvColumn<Row> {
  TICKET_NUMBER,
  TICKET_TITLE,
  NUMBER,
  KEY,
  TITLE,
  STATUS,
  ASSIGNEE,
  ASSIGNEE_ID,
  CREATED_AT,
  DUE_AT,
  COMPLETED_AT,
  INPUT,
  OUTPUT,
  TICKET_ID,
  ID;

  @Override
  public String of(Row row) {
    return switch (this) {
      case TICKET_NUMBER -> Long.toString(row.ticketNumber());
      case TICKET_TITLE -> row.ticketTitle();
      case NUMBER -> Integer.toString(row.number());
      case KEY -> row.key();
      case TITLE -> row.title();
      case STATUS -> row.status().name();
      case ASSIGNEE -> CsvRow.field(row.assigneeName().map(PersonName::full));
      case ASSIGNEE_ID -> CsvRow.field(row.assignee().map(it -> it.value()));
      case CREATED_AT -> row.createdAt().toString();
      case DUE_AT -> CsvRow.field(row.dueAt());
      case COMPLETED_AT -> CsvRow.field(row.completedAt());
      case INPUT -> row.input().toString();
      case OUTPUT -> CsvRow.field(row.output());
      case TICKET_ID -> row.ticket().value().toString();
      case ID -> row.id().value().toString();
    };
  }
}

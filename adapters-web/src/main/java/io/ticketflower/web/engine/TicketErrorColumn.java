package io.ticketflower.web.engine;

import io.ticketflower.application.engine.TicketErrors.Row;
import io.ticketflower.web.http.CsvColumn;
import io.ticketflower.web.http.CsvRow;

/// What a table of ticket errors can tell.
public enum TicketErrorColumn implements CsvColumn<Row> {
  TICKET_NUMBER,
  TICKET_TITLE,
  TASK_KEY,
  TASK_TITLE,
  KIND,
  CODE,
  STATUS,
  MESSAGE,
  DETAIL,
  NOTES,
  RAISED_AT,
  HANDLED_BY_ID,
  TICKET_ID,
  TASK_ID,
  ID;

  @Override
  public String of(Row row) {
    return switch (this) {
      case TICKET_NUMBER -> Long.toString(row.ticketNumber());
      case TICKET_TITLE -> row.ticketTitle();
      case TASK_KEY -> row.taskKey().orElse("");
      case TASK_TITLE -> row.taskTitle().orElse("");
      case KIND -> row.error().fault().kind().name();
      case CODE -> row.error().fault().code().name();
      case STATUS -> row.error().status().name();
      case MESSAGE -> row.error().fault().message();
      case DETAIL -> row.error().fault().detail();
      case NOTES -> row.error().notes();
      case RAISED_AT -> row.error().raisedAt().toString();
      case HANDLED_BY_ID -> CsvRow.field(row.error().handledBy().map(it -> it.value()));
      case TICKET_ID -> row.error().ticket().value().toString();
      case TASK_ID -> CsvRow.field(row.error().task().map(it -> it.value()));
      case ID -> row.error().id().value().toString();
    };
  }
}

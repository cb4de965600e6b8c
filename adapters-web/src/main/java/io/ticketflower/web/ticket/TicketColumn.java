package io.ticketflower.web.ticket;

import io.ticketflower.application.ticket.TicketLists.Row;
import io.ticketflower.web.http.CsvColumn;
import io.ticketflower.web.http.CsvRow;

/// What a table of tickets can tell.
public enum TicketColumn implements CsvColumn<Row> {
  NUMBER,
  TITLE,
  TYPE,
  TYPE_VERSION,
  STATUS,
  WORKFLOW_STATUS,
  SUBMITTER,
  SUBMITTER_ID,
  CONTACT,
  CONTACT_ID,
  OPEN_TASKS,
  OPEN_ERRORS,
  SUBMITTED_AT,
  CLOSED_AT,
  DATA,
  WORKFLOW_DATA,
  ID;

  @Override
  public String of(Row row) {
    return switch (this) {
      case NUMBER -> Long.toString(row.number());
      case TITLE -> row.title();
      case TYPE -> row.type().value();
      case TYPE_VERSION -> Integer.toString(row.typeVersion());
      case STATUS -> row.status().name();
      case WORKFLOW_STATUS -> row.workflowStatus().name();
      case SUBMITTER -> row.submitterName().full();
      case SUBMITTER_ID -> row.submitter().value().toString();
      case CONTACT -> row.contactName().orElse("");
      case CONTACT_ID -> CsvRow.field(row.contact().map(it -> it.value()));
      case OPEN_TASKS -> Integer.toString(row.openTasks());
      case OPEN_ERRORS -> Integer.toString(row.openErrors());
      case SUBMITTED_AT -> row.submittedAt().toString();
      case CLOSED_AT -> CsvRow.field(row.closedAt());
      case DATA -> row.data().toString();
      case WORKFLOW_DATA -> row.workflowData().toString();
      case ID -> row.id().value().toString();
    };
  }
}

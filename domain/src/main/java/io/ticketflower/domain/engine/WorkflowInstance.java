package io.ticketflower.domain.engine;

import io.ticketflower.domain.definition.DefinitionId;
import io.ticketflower.domain.rule.JsonObject;

/// One run of a workflow for one ticket.
///
/// @param definition the version it started with, and stays with
/// @param data the workflow's fields
/// @param lastHistory the number of its latest history entry
/// @param lastTask the number of its latest task
public record WorkflowInstance(
    InstanceId id,
    TicketId ticket,
    DefinitionId definition,
    WorkflowStatus status,
    JsonObject data,
    int lastHistory,
    int lastTask) {

  public WorkflowInstance with(WorkflowStatus newStatus) {
    return new WorkflowInstance(id, ticket, definition, newStatus, data, lastHistory, lastTask);
  }

  public WorkflowInstance with(JsonObject newData) {
    return new WorkflowInstance(id, ticket, definition, status, newData, lastHistory, lastTask);
  }

  public WorkflowInstance after(int newEntries, int newTasks) {
    return new WorkflowInstance(
        id, ticket, definition, status, data, lastHistory + newEntries, lastTask + newTasks);
  }
}

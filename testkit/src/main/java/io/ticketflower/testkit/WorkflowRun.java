package io.ticketflower.testkit;

import io.ticketflower.application.engine.CompleteTask;
import io.ticketflower.application.engine.TaskLists;
import io.ticketflower.application.engine.TaskOutcome;
import io.ticketflower.application.ticket.ReadTicket.TicketDetail;
import io.ticketflower.domain.engine.HistoryEntry.What;
import io.ticketflower.domain.engine.TaskStatus;
import io.ticketflower.domain.engine.TicketId;
import io.ticketflower.domain.engine.WorkflowStatus;
import io.ticketflower.domain.identity.Actor;
import io.ticketflower.domain.rule.Json;
import io.ticketflower.domain.rule.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// One ticket on its way through a workflow, in memory: for whoever wants to try a workflow in a
/// unit test, without server or database. It runs on the same use cases as in production.
///
/// There is one person, who may do everything and holds every company role that the documents name.
public final class WorkflowRun {
  private static final int MUCH = 10_000;

  private final Application application;
  private final Actor person;
  private final TicketId ticket;

  WorkflowRun(Application application, Actor person, TicketId ticket) {
    this.application = application;
    this.person = person;
    this.ticket = ticket;
  }

  /// Takes a workflow from a file.
  public static WorkflowStart of(Path workflow) {
    try {
      return of(Files.readString(workflow));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Takes a workflow as JSON text.
  public static WorkflowStart of(String workflow) {
    return new WorkflowStart(workflow);
  }

  /// The keys of the tasks that somebody can work on, in the order in which they were made.
  public List<String> openTasks() {
    return detail().tasks().stream()
        .filter(task -> task.status().isWorkable())
        .map(TaskLists.Row::key)
        .toList();
  }

  /// The keys of the joins that wait for other branches.
  public List<String> waitingTasks() {
    return detail().tasks().stream()
        .filter(task -> task.status() == TaskStatus.PENDING)
        .map(TaskLists.Row::key)
        .toList();
  }

  /// Hands in the oldest open task with that key, and the ticket moves on.
  ///
  /// @param output JSON text
  /// @throws IllegalArgumentException if there is no such open task, or the output is refused
  public WorkflowRun complete(String taskKey, String output) {
    TaskOutcome outcome = handIn(taskKey, output);
    return switch (outcome) {
      case TaskOutcome.Done _ -> this;
      case TaskOutcome.OutputRefused(var violations) ->
          throw new IllegalArgumentException(FindingText.ofViolations(violations));
      default -> throw new IllegalArgumentException("Expected it to be done, but got " + outcome);
    };
  }

  /// Hands in the oldest open task with that key, and tells what came of it.
  ///
  /// @param output JSON text
  /// @throws IllegalArgumentException if there is no such open task
  public TaskOutcome handIn(String taskKey, String output) {
    Json json = application.jsonReader().readOwn(output);
    return application
        .completeTask()
        .complete(
            new CompleteTask.Command(
                person, openTask(taskKey).id(), json, Optional.empty(), Optional.empty()));
  }

  /// What the worker of an open task gets.
  ///
  /// @throws IllegalArgumentException if there is no such open task
  public Json input(String taskKey) {
    return openTask(taskKey).input();
  }

  /// The workflow's fields as they are now.
  public JsonObject data() {
    return detail().ticket().workflowData();
  }

  /// Why the ticket can't go on; empty if it can, or is over.
  public List<String> errors() {
    return detail().errors().stream().map(row -> row.error().fault().message()).toList();
  }

  public boolean isCompleted() {
    return detail().ticket().workflowStatus() == WorkflowStatus.COMPLETED;
  }

  /// What happened, in order.
  public List<What> history() {
    return application
        .tickets()
        .readTicket()
        .history(person, ticket, 0, MUCH)
        .orElseThrow()
        .stream()
        .map(row -> row.entry().what())
        .toList();
  }

  private TaskLists.Row openTask(String key) {
    return detail().tasks().stream()
        .filter(task -> task.key().equals(key) && task.status().isWorkable())
        .findFirst()
        .orElseThrow(() ->
            new IllegalArgumentException(
                "Expected \"%s\" to be open, but only %s is.".formatted(key, openTasks())));
  }

  private TicketDetail detail() {
    return application.tickets().readTicket().read(person, ticket).orElseThrow();
  }
}

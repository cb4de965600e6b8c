package io.ticketflower.web.definition;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.RequestBean;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.ticketflower.application.definition.DefinitionKind;
import io.ticketflower.application.definition.EditTaskDefinition;
import io.ticketflower.application.definition.EditTaskDefinition.Edit;
import io.ticketflower.application.definition.EditTaskDefinition.Outcome;
import io.ticketflower.application.definition.ReadDefinitions;
import io.ticketflower.application.definition.ReadDefinitions.OneTask;
import io.ticketflower.domain.definition.DefinitionId;
import io.ticketflower.web.definition.DefinitionRequests.UploadQuery;
import io.ticketflower.web.http.Answers;
import io.ticketflower.web.http.Caller;
import io.ticketflower.web.http.IfMatch;
import io.ticketflower.web.http.ProblemKind;
import io.ticketflower.web.http.Refusal;
import io.ticketflower.web.http.UploadedDocument;
import java.util.Optional;
import java.util.function.Function;

@Controller("/api/v1/workflow-definitions/{id}/tasks/{taskKey}")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(SecurityRule.IS_AUTHENTICATED)
@Tag(name = "Workflow definitions")
final class TaskDefinitionController {
  private final EditTaskDefinition editTaskDefinition;
  private final ReadDefinitions readDefinitions;
  private final DefinitionRequests requests;

  TaskDefinitionController(
      EditTaskDefinition editTaskDefinition,
      ReadDefinitions readDefinitions,
      DefinitionRequests requests) {
    this.editTaskDefinition = editTaskDefinition;
    this.readDefinitions = readDefinitions;
    this.requests = requests;
  }

  /// Read one task of a workflow definition.
  ///
  /// With its document and, in a draft, what is wrong or doubtful in it by what holds now.
  @Get
  HttpResponse<TaskDefinitionView> readTaskDefinition(
      Caller caller, DefinitionId id, String taskKey) {
    OneTask.Task found = find(caller, id, taskKey);
    return Answers.one(TaskDefinitionView.of(found), found.definition().version());
  }

  /// Upload one task of a workflow definition.
  ///
  /// The body is the task's own document. Makes the workflow's next version, a draft: with this
  /// task in place of the one with its key, or behind the others if the key is new, and all else to
  /// the letter as it was. Only the latest version can be edited so. All that is wrong or doubtful
  /// is found at once; with `validateOnly=true` it comes back with status 200 and nothing is
  /// stored.
  @Put
  @Status(HttpStatus.CREATED)
  @ApiResponse(
      responseCode = "201",
      description = "Stored in a draft",
      content = @Content(schema = @Schema(implementation = TaskDefinitionView.class)))
  @ApiResponse(
      responseCode = "200",
      description = "Looked at, not stored",
      content = @Content(schema = @Schema(implementation = TaskReviewView.class)))
  HttpResponse<?> uploadTaskDefinition(
      Caller caller,
      DefinitionId id,
      String taskKey,
      @RequestBody(
              content =
                  @Content(
                      mediaType = MediaType.APPLICATION_JSON,
                      schema = @Schema(ref = "#/components/schemas/TaskDocument")))
          @Body
          UploadedDocument document,
      @RequestBean UploadQuery query,
      @Header("If-Match") IfMatch seen) {
    var command = command(caller, id, taskKey, new Edit.Put(document.text()), query, seen);
    return edited(command, seen, draft -> made(find(caller, draft, taskKey)));
  }

  /// Remove one task of a workflow definition.
  ///
  /// Makes the workflow's next version, a draft without this task; transitions that name it have to
  /// be changed in the workflow's document. With `validateOnly=true` the findings come back with
  /// status 200 and nothing is stored.
  @Delete
  @Status(HttpStatus.CREATED)
  @ApiResponse(
      responseCode = "201",
      description = "Stored as a draft",
      content = @Content(schema = @Schema(implementation = DefinitionView.class)))
  @ApiResponse(
      responseCode = "200",
      description = "Looked at, not stored",
      content = @Content(schema = @Schema(implementation = TaskReviewView.class)))
  HttpResponse<?> removeTaskDefinition(
      Caller caller,
      DefinitionId id,
      String taskKey,
      @RequestBean UploadQuery query,
      @Header("If-Match") IfMatch seen) {
    var command = command(caller, id, taskKey, new Edit.Remove(), query, seen);
    return edited(command, seen, draft -> requests.made(caller, DefinitionKind.WORKFLOW, draft));
  }

  private static EditTaskDefinition.Command command(
      Caller caller, DefinitionId id, String taskKey, Edit edit, UploadQuery query, IfMatch seen) {
    boolean validateOnly = query.validateOnly().orElse(false);
    return new EditTaskDefinition.Command(
        caller.actor(),
        id,
        taskKey,
        edit,
        validateOnly ? seen.version() : Optional.of(seen.needed()),
        validateOnly);
  }

  private HttpResponse<?> edited(
      EditTaskDefinition.Command command,
      IfMatch seen,
      Function<DefinitionId, HttpResponse<?>> stored) {
    return switch (editTaskDefinition.edit(command)) {
      case Outcome.Stored(var draft) -> stored.apply(draft);
      case Outcome.Reviewed(var findings, var storable) when command.validateOnly() ->
          HttpResponse.ok(TaskReviewView.of(findings, storable));
      case Outcome.Reviewed(var findings, _) ->
          throw Refusal.dataRefused(findings.inTask().stream().map(FindingView::asFault).toList());
      case Outcome.NotJson(var message, var line, var column) ->
          throw Refusal.malformed(message, line, column);
      case Outcome.NoTaskList _ ->
          throw new Refusal(
              ProblemKind.NOT_APPLICABLE,
              "Expected a workflow with a list of tasks, but its document has none; upload the whole"
                  + " document.");
      case Outcome.NotLatest(var number, var latest) ->
          throw new Refusal(
              ProblemKind.CHANGED_MEANWHILE,
              "Expected the latest version of the workflow, but this is number %d of %d."
                  .formatted(number, latest));
      case Outcome.NoSuchTask _ -> throw Refusal.notFound();
      case Outcome.ComeTooLate _ -> throw seen.late();
      case Outcome.Forbidden(var needed) -> throw Refusal.forbidden(needed);
    };
  }

  private OneTask.Task find(Caller caller, DefinitionId workflow, String taskKey) {
    return switch (readDefinitions.task(caller.actor(), workflow, taskKey)) {
      case OneTask.Task found -> found;
      case OneTask.NoSuchTask _ -> throw Refusal.notFound();
      case OneTask.Forbidden(var needed) -> throw Refusal.forbidden(needed);
    };
  }

  private static HttpResponse<TaskDefinitionView> made(OneTask.Task task) {
    return Answers.made(
        "/api/v1/workflow-definitions",
        task.definition().id().value(),
        TaskDefinitionView.of(task),
        task.definition().version());
  }
}

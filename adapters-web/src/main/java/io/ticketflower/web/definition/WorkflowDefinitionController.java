package io.ticketflower.web.definition;

import static io.ticketflower.application.definition.DefinitionKind.WORKFLOW;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Post;
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
import io.ticketflower.domain.definition.DefinitionId;
import io.ticketflower.web.definition.DefinitionRequests.DefinitionQuery;
import io.ticketflower.web.definition.DefinitionRequests.UploadQuery;
import io.ticketflower.web.http.Caller;
import io.ticketflower.web.http.IdempotencyKey;
import io.ticketflower.web.http.IfMatch;
import io.ticketflower.web.http.Paged;
import io.ticketflower.web.http.UploadedDocument;

@Controller("/api/v1/workflow-definitions")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(SecurityRule.IS_AUTHENTICATED)
@Tag(name = "Workflow definitions")
final class WorkflowDefinitionController {
  private final DefinitionRequests requests;

  WorkflowDefinitionController(DefinitionRequests requests) {
    this.requests = requests;
  }

  /// Upload a workflow definition.
  ///
  /// The body is the document itself; it becomes the next version of its key, a draft. All that is
  /// wrong or doubtful is found at once. A document with errors is kept as a draft as long as its
  /// key and title can be read, but can't be published. With `validateOnly=true` the findings come
  /// back with status 200 and nothing is stored.
  @Post
  @Status(HttpStatus.CREATED)
  @ApiResponse(
      responseCode = "201",
      description = "Stored as a draft",
      content = @Content(schema = @Schema(implementation = DefinitionView.class)))
  @ApiResponse(
      responseCode = "200",
      description = "Looked at, not stored",
      content = @Content(schema = @Schema(implementation = ReviewView.class)))
  HttpResponse<?> uploadWorkflowDefinition(
      Caller caller,
      @RequestBody(
              content =
                  @Content(
                      mediaType = MediaType.APPLICATION_JSON,
                      schema = @Schema(ref = "#/components/schemas/WorkflowDocument")))
          @Body
          UploadedDocument document,
      @RequestBean UploadQuery query,
      @Header("Idempotency-Key") IdempotencyKey key) {
    return requests.upload(caller, WORKFLOW, document, query, key);
  }

  /// List workflow definitions.
  ///
  /// All versions, the latest upload first.
  @Get
  Paged<DefinitionRow> listWorkflowDefinitions(
      Caller caller, @RequestBean DefinitionQuery query, HttpRequest<?> request) {
    return requests.list(caller, WORKFLOW, query, request);
  }

  /// Read one version of a workflow definition.
  ///
  /// With its document and, for a draft, what is wrong or doubtful in it by what holds now.
  @Get("/{id}")
  HttpResponse<DefinitionView> readWorkflowDefinition(Caller caller, DefinitionId id) {
    return requests.read(caller, WORKFLOW, id);
  }

  /// Read a workflow definition's document.
  ///
  /// To the letter as it was uploaded.
  @Get("/{id}/document")
  HttpResponse<String> readWorkflowDocument(Caller caller, DefinitionId id) {
    return requests.document(caller, WORKFLOW, id);
  }

  /// Publish a workflow definition.
  ///
  /// The draft becomes what new tickets run by. From now on it never changes.
  @Post("/{id}/publish")
  HttpResponse<DefinitionView> publishWorkflowDefinition(
      Caller caller,
      DefinitionId id,
      @Header("If-Match") IfMatch seen,
      @Header("Idempotency-Key") IdempotencyKey key) {
    return requests.publish(caller, WORKFLOW, id, seen, key);
  }

  /// Retire a workflow definition.
  ///
  /// No new ticket uses this version any more; what runs by it goes on to its end.
  @Post("/{id}/retire")
  HttpResponse<DefinitionView> retireWorkflowDefinition(
      Caller caller,
      DefinitionId id,
      @Header("If-Match") IfMatch seen,
      @Header("Idempotency-Key") IdempotencyKey key) {
    return requests.retire(caller, WORKFLOW, id, seen, key);
  }
}

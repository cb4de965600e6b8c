package io.ticketflower.web.definition;

import static io.ticketflower.application.definition.DefinitionKind.TICKET;

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

@Controller("/api/v1/ticket-definitions")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(SecurityRule.IS_AUTHENTICATED)
@Tag(name = "Ticket definitions")
final class TicketDefinitionController {
  private final DefinitionRequests requests;

  TicketDefinitionController(DefinitionRequests requests) {
    this.requests = requests;
  }

  /// Upload a ticket definition.
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
  HttpResponse<?> uploadTicketDefinition(
      Caller caller,
      @RequestBody(
              content =
                  @Content(
                      mediaType = MediaType.APPLICATION_JSON,
                      schema = @Schema(ref = "#/components/schemas/TicketDocument")))
          @Body
          UploadedDocument document,
      @RequestBean UploadQuery query,
      @Header("Idempotency-Key") IdempotencyKey key) {
    return requests.upload(caller, TICKET, document, query, key);
  }

  /// List ticket definitions.
  ///
  /// All versions, the latest upload first.
  @Get
  Paged<DefinitionRow> listTicketDefinitions(
      Caller caller, @RequestBean DefinitionQuery query, HttpRequest<?> request) {
    return requests.list(caller, TICKET, query, request);
  }

  /// Read one version of a ticket definition.
  ///
  /// With its document and, for a draft, what is wrong or doubtful in it by what holds now.
  @Get("/{id}")
  HttpResponse<DefinitionView> readTicketDefinition(Caller caller, DefinitionId id) {
    return requests.read(caller, TICKET, id);
  }

  /// Read a ticket definition's document.
  ///
  /// To the letter as it was uploaded.
  @Get("/{id}/document")
  HttpResponse<String> readTicketDocument(Caller caller, DefinitionId id) {
    return requests.document(caller, TICKET, id);
  }

  /// Publish a ticket definition.
  ///
  /// The draft becomes what people submit tickets by. From now on it never changes.
  @Post("/{id}/publish")
  HttpResponse<DefinitionView> publishTicketDefinition(
      Caller caller,
      DefinitionId id,
      @Header("If-Match") IfMatch seen,
      @Header("Idempotency-Key") IdempotencyKey key) {
    return requests.publish(caller, TICKET, id, seen, key);
  }

  /// Retire a ticket definition.
  ///
  /// No new ticket uses this version any more; what runs by it goes on to its end.
  @Post("/{id}/retire")
  HttpResponse<DefinitionView> retireTicketDefinition(
      Caller caller,
      DefinitionId id,
      @Header("If-Match") IfMatch seen,
      @Header("Idempotency-Key") IdempotencyKey key) {
    return requests.retire(caller, TICKET, id, seen, key);
  }
}

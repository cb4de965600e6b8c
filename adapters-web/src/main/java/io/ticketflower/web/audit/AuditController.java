package io.ticketflower.web.audit;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.RequestBean;
import io.micronaut.http.server.types.files.StreamedFile;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.ticketflower.application.audit.AuditLists.Filter;
import io.ticketflower.application.audit.ReadAudit;
import io.ticketflower.domain.identity.AuditAction;
import io.ticketflower.domain.identity.AuditEntryId;
import io.ticketflower.domain.identity.UserId;
import io.ticketflower.web.http.Caller;
import io.ticketflower.web.http.ListQuery;
import io.ticketflower.web.http.Paged;
import io.ticketflower.web.http.Pages;
import io.ticketflower.web.http.Query;
import io.ticketflower.web.http.Refusal;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

@Controller("/api/v1/audit")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(SecurityRule.IS_AUTHENTICATED)
@Tag(name = "Audit log")
final class AuditController {
  private final ReadAudit readAudit;
  private final Pages pages;

  AuditController(ReadAudit readAudit, Pages pages) {
    this.readAudit = readAudit;
    this.pages = pages;
  }

  /// List what was done in the company, and what was refused.
  ///
  /// Newest first; for owners and admins.
  @Get
  Paged<AuditEntryView> listAudit(
      Caller caller, @RequestBean AuditQuery query, HttpRequest<?> request) {
    return switch (readAudit.all(caller.actor(), query.filter(), pages.wanted(request, query))) {
      case ReadAudit.All.Entries(var slice) -> pages.of(request, slice, AuditEntryView::of);
      case ReadAudit.All.Forbidden(var needed) -> throw Refusal.forbidden(needed);
    };
  }

  /// Read one entry of the audit log.
  @Get("/{id}")
  AuditEntryView readAuditEntry(Caller caller, AuditEntryId id) {
    return switch (readAudit.read(caller.actor(), id)) {
      case ReadAudit.One.Found(var row) -> AuditEntryView.of(row);
      case ReadAudit.One.NoSuchEntry _ -> throw Refusal.notFound();
      case ReadAudit.One.Forbidden(var needed) -> throw Refusal.forbidden(needed);
    };
  }

  /// Export the audit log.
  ///
  /// A table (CSV in UTF-8) of all that matches, the newest first. The export itself is written
  /// into the audit log.
  @Get("/export")
  @Produces(MediaType.TEXT_CSV)
  @ApiResponse(
      responseCode = "200",
      description = "A table with a line for each entry",
      content = @Content(mediaType = MediaType.TEXT_CSV, schema = @Schema(type = "string")))
  StreamedFile exportAudit(Caller caller, @RequestBean ExportQuery query) {
    return switch (readAudit.export(caller.actor(), query.filter())) {
      case ReadAudit.Export.Begun(var rows) -> AuditTable.of(rows);
      case ReadAudit.Export.Forbidden(var needed) -> throw Refusal.forbidden(needed);
    };
  }

  /// Which part of the log.
  @Introspected
  record AuditQuery(
      @QueryValue @Min(1) @Max(200) Optional<Integer> limit,
      @QueryValue Optional<String> cursor,
      @QueryValue Optional<UserId> actor,
      @QueryValue Optional<AuditAction> action,
      @QueryValue Optional<UUID> object,
      @QueryValue Optional<Instant> from,
      @QueryValue Optional<Instant> to,
      @QueryValue @Size(min = 1, max = 100) Optional<String> address)
      implements ListQuery {
    Filter filter() {
      return new Filter(actor, action, object, from, to, address);
    }
  }

  /// Which entries are exported.
  @Introspected
  record ExportQuery(
      @QueryValue Optional<UserId> actor,
      @QueryValue Optional<AuditAction> action,
      @QueryValue Optional<UUID> object,
      @QueryValue Optional<Instant> from,
      @QueryValue Optional<Instant> to,
      @QueryValue @Size(min = 1, max = 100) Optional<String> address)
      implements Query {
    Filter filter() {
      return new Filter(actor, action, object, from, to, address);
    }
  }
}

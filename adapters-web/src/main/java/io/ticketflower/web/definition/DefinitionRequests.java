package io.ticketflower.web.definition;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.QueryValue;
import io.ticketflower.application.definition.DefinitionKind;
import io.ticketflower.application.definition.DefinitionLists;
import io.ticketflower.application.definition.DefinitionOutcome;
import io.ticketflower.application.definition.PublishDefinition;
import io.ticketflower.application.definition.ReadDefinitions;
import io.ticketflower.application.definition.ReadDefinitions.One.Definition;
import io.ticketflower.application.definition.RetireDefinition;
import io.ticketflower.application.definition.UploadDefinition;
import io.ticketflower.application.rule.JsonReader;
import io.ticketflower.domain.definition.DefinitionId;
import io.ticketflower.domain.definition.DefinitionKey;
import io.ticketflower.domain.definition.DefinitionStatus;
import io.ticketflower.web.http.Answers;
import io.ticketflower.web.http.Caller;
import io.ticketflower.web.http.IdempotencyKey;
import io.ticketflower.web.http.IfMatch;
import io.ticketflower.web.http.ListQuery;
import io.ticketflower.web.http.Paged;
import io.ticketflower.web.http.Pages;
import io.ticketflower.web.http.Query;
import io.ticketflower.web.http.Refusal;
import io.ticketflower.web.http.UploadedDocument;
import jakarta.inject.Singleton;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.Locale;
import java.util.Optional;

/// What the routes of both kinds of definitions do.
@Singleton
final class DefinitionRequests {
  private final UploadDefinition uploadDefinition;
  private final ReadDefinitions readDefinitions;
  private final PublishDefinition publishDefinition;
  private final RetireDefinition retireDefinition;
  private final JsonReader jsonReader;
  private final Pages pages;

  DefinitionRequests(
      UploadDefinition uploadDefinition,
      ReadDefinitions readDefinitions,
      PublishDefinition publishDefinition,
      RetireDefinition retireDefinition,
      JsonReader jsonReader,
      Pages pages) {
    this.uploadDefinition = uploadDefinition;
    this.readDefinitions = readDefinitions;
    this.publishDefinition = publishDefinition;
    this.retireDefinition = retireDefinition;
    this.jsonReader = jsonReader;
    this.pages = pages;
  }

  /// Which part of the list.
  ///
  /// @param key only the versions of this key
  /// @param status only those that have come so far
  @Introspected
  record DefinitionQuery(
      @QueryValue Optional<DefinitionKey> key,
      @QueryValue Optional<DefinitionStatus> status,
      @QueryValue @Min(1) @Max(200) Optional<Integer> limit,
      @QueryValue Optional<String> cursor)
      implements ListQuery {}

  /// How to upload.
  ///
  /// @param validateOnly only tell the findings, store nothing
  @Introspected
  record UploadQuery(@QueryValue Optional<Boolean> validateOnly) implements Query {}

  HttpResponse<?> upload(
      Caller caller,
      DefinitionKind kind,
      UploadedDocument document,
      UploadQuery query,
      IdempotencyKey key) {
    var command =
        new UploadDefinition.Command(
            caller.actor(),
            kind,
            document.text(),
            query.validateOnly().orElse(false),
            key.request());
    return switch (uploadDefinition.upload(command)) {
      case UploadDefinition.Outcome.Stored(var id) -> made(caller, kind, id);
      case UploadDefinition.Outcome.Reviewed(var findings, var storable)
          when command.validateOnly() ->
          HttpResponse.ok(ReviewView.of(findings, storable));
      case UploadDefinition.Outcome.Reviewed(var findings, _) ->
          throw Refusal.dataRefused(findings.stream().map(FindingView::asFault).toList());
      case UploadDefinition.Outcome.NotJson(var message, var line, var column) ->
          throw Refusal.malformed(message, line, column);
      case UploadDefinition.Outcome.Forbidden(var needed) -> throw Refusal.forbidden(needed);
    };
  }

  HttpResponse<DefinitionView> made(Caller caller, DefinitionKind kind, DefinitionId id) {
    Definition stored = find(caller, kind, id);
    return Answers.made(
        "/api/v1/%s-definitions".formatted(kind.name().toLowerCase(Locale.ROOT)),
        id.value(),
        view(stored),
        stored.definition().version());
  }

  Paged<DefinitionRow> list(
      Caller caller, DefinitionKind kind, DefinitionQuery query, HttpRequest<?> request) {
    var filter = new DefinitionLists.Filter(query.key(), query.status());
    var page = pages.wanted(request, query);
    return switch (readDefinitions.all(caller.actor(), kind, filter, page)) {
      case ReadDefinitions.All.Definitions(var slice) ->
          pages.of(request, slice, DefinitionRow::of);
      case ReadDefinitions.All.Forbidden(var needed) -> throw Refusal.forbidden(needed);
    };
  }

  HttpResponse<DefinitionView> read(Caller caller, DefinitionKind kind, DefinitionId id) {
    Definition found = find(caller, kind, id);
    return Answers.one(view(found), found.definition().version());
  }

  HttpResponse<String> document(Caller caller, DefinitionKind kind, DefinitionId id) {
    Definition found = find(caller, kind, id);
    return Answers.one(found.definition().document(), found.definition().version());
  }

  HttpResponse<DefinitionView> publish(
      Caller caller, DefinitionKind kind, DefinitionId id, IfMatch seen, IdempotencyKey key) {
    var command =
        new PublishDefinition.Command(caller.actor(), kind, id, seen.version(), key.request());
    refuseUnlessDone(publishDefinition.publish(command), seen);
    return read(caller, kind, id);
  }

  HttpResponse<DefinitionView> retire(
      Caller caller, DefinitionKind kind, DefinitionId id, IfMatch seen, IdempotencyKey key) {
    var command =
        new RetireDefinition.Command(caller.actor(), kind, id, seen.version(), key.request());
    refuseUnlessDone(retireDefinition.retire(command), seen);
    return read(caller, kind, id);
  }

  private static void refuseUnlessDone(DefinitionOutcome outcome, IfMatch seen) {
    switch (outcome) {
      case DefinitionOutcome.Done _ -> {}
      case DefinitionOutcome.HasErrors(var findings) ->
          throw Refusal.dataRefused(findings.stream().map(FindingView::asFault).toList());
      case DefinitionOutcome.WrongStatus(var status) ->
          throw Refusal.wrongState("a definition", status);
      case DefinitionOutcome.NoSuchDefinition _ -> throw Refusal.notFound();
      case DefinitionOutcome.ComeTooLate _ -> throw seen.late();
      case DefinitionOutcome.Forbidden(var needed) -> throw Refusal.forbidden(needed);
    }
  }

  private Definition find(Caller caller, DefinitionKind kind, DefinitionId id) {
    return switch (readDefinitions.read(caller.actor(), kind, id)) {
      case Definition found -> found;
      case ReadDefinitions.One.NoSuchDefinition _ -> throw Refusal.notFound();
      case ReadDefinitions.One.Forbidden(var needed) -> throw Refusal.forbidden(needed);
    };
  }

  private DefinitionView view(Definition found) {
    return DefinitionView.of(
        found.definition(), found.findings(), jsonReader.readOwn(found.definition().document()));
  }
}

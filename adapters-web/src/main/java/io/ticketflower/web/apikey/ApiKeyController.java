package io.ticketflower.web.apikey;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.RequestBean;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.ticketflower.application.apikey.MakeApiKey;
import io.ticketflower.application.apikey.ReadApiKeys;
import io.ticketflower.application.apikey.ReadApiKeys.Shown;
import io.ticketflower.application.apikey.RevokeApiKey;
import io.ticketflower.domain.apikey.KeyName;
import io.ticketflower.domain.identity.ApiKeyId;
import io.ticketflower.domain.identity.Permission;
import io.ticketflower.domain.identity.UserId;
import io.ticketflower.web.http.Caller;
import io.ticketflower.web.http.IdempotencyKey;
import io.ticketflower.web.http.ListQuery;
import io.ticketflower.web.http.Paged;
import io.ticketflower.web.http.Pages;
import io.ticketflower.web.http.Refusal;
import io.ticketflower.web.http.RequestBody;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

@Controller("/api/v1/api-keys")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(SecurityRule.IS_AUTHENTICATED)
@Tag(name = "API keys")
final class ApiKeyController {
  private final MakeApiKey makeApiKey;
  private final ReadApiKeys readApiKeys;
  private final RevokeApiKey revokeApiKey;
  private final Pages pages;

  ApiKeyController(
      MakeApiKey makeApiKey, ReadApiKeys readApiKeys, RevokeApiKey revokeApiKey, Pages pages) {
    this.makeApiKey = makeApiKey;
    this.readApiKeys = readApiKeys;
    this.revokeApiKey = revokeApiKey;
    this.pages = pages;
  }

  /// Make an API key.
  ///
  /// For a program that works for you in this company: it may do what you may, as far as the scopes
  /// go. The answer shows the key, this once. At most 20 live ones.
  @Post
  @Status(HttpStatus.CREATED)
  HttpResponse<MadeApiKeyView> makeApiKey(
      Caller caller, @Body NewApiKey body, @Header("Idempotency-Key") IdempotencyKey key) {
    var command =
        new MakeApiKey.Command(
            caller.actor(), body.name(), body.scopes(), body.expiresAt(), key.request());
    return switch (makeApiKey.make(command)) {
      case MakeApiKey.Outcome.Made(var id, var text) ->
          HttpResponse.created(
              MadeApiKeyView.of(find(caller, id), text),
              URI.create("/api/v1/api-keys/" + id.value()));
      case MakeApiKey.Outcome.Unfit unfit -> throw ApiKeyRefusals.unfit(unfit);
      case MakeApiKey.Outcome.TooMany(var most) -> throw ApiKeyRefusals.tooMany(most);
      case MakeApiKey.Outcome.NotInPerson _ -> throw ApiKeyRefusals.notInPerson();
    };
  }

  /// List the company's API keys.
  ///
  /// For whoever looks after the members. The newest first, those that are over as well. Only an
  /// owner sees those of owners.
  @Get
  Paged<ApiKeyView> listApiKeys(
      Caller caller, @RequestBean ApiKeyQuery query, HttpRequest<?> request) {
    var page = pages.wanted(request, query);
    return switch (readApiKeys.all(caller.actor(), query.owner(), page)) {
      case ReadApiKeys.All.Some(var slice) -> pages.of(request, slice, ApiKeyView::of);
      case ReadApiKeys.All.Forbidden(var needed) -> throw Refusal.forbidden(needed);
    };
  }

  /// Read one API key.
  ///
  /// One of your own, or of a member whom you look after.
  @Get("/{id}")
  ApiKeyView readApiKey(Caller caller, ApiKeyId id) {
    return ApiKeyView.of(find(caller, id));
  }

  /// Revoke an API key.
  ///
  /// One of your own, or of a member whom you look after. It is worth nothing from now on, for
  /// good; it stays on the list.
  @Delete("/{id}")
  @Status(HttpStatus.NO_CONTENT)
  void revokeApiKey(Caller caller, ApiKeyId id) {
    ApiKeyRefusals.demandRevoked(revokeApiKey.revoke(caller.actor(), id));
  }

  private Shown find(Caller caller, ApiKeyId id) {
    return readApiKeys.one(caller.actor(), id).orElseThrow(Refusal::notFound);
  }

  /// Which part of the list.
  @Introspected
  record ApiKeyQuery(
      @QueryValue @Min(1) @Max(200) Optional<Integer> limit,
      @QueryValue Optional<String> cursor,
      @QueryValue Optional<UserId> owner)
      implements ListQuery {}

  /// A key to be made.
  ///
  /// @param name so that you know later which program has it; up to 60 characters
  /// @param scopes permissions that you have yourself; but `manage_owners` and `own_company` can't
  ///   be handed on
  /// @param expiresAt within 366 days; in 90 days where nothing is said
  @Introspected
  @Schema(name = "NewApiKey")
  record NewApiKey(KeyName name, @Size(min = 1) Set<Permission> scopes, Optional<Instant> expiresAt)
      implements RequestBody {}
}

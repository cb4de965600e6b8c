package io.ticketflower.web.apikey;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.RequestBean;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.ticketflower.application.apikey.ReadApiKeys;
import io.ticketflower.web.http.Caller;
import io.ticketflower.web.http.ListQuery;
import io.ticketflower.web.http.Paged;
import io.ticketflower.web.http.Pages;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.Optional;

@Controller("/api/v1/me/api-keys")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(SecurityRule.IS_AUTHENTICATED)
@Tag(name = "API keys")
final class MyApiKeysController {
  private final ReadApiKeys readApiKeys;
  private final Pages pages;

  MyApiKeysController(ReadApiKeys readApiKeys, Pages pages) {
    this.readApiKeys = readApiKeys;
    this.pages = pages;
  }

  /// List my API keys.
  ///
  /// In this company; the newest first, those that are over as well.
  @Get
  Paged<ApiKeyView> listMyApiKeys(
      Caller caller, @RequestBean MyApiKeyQuery query, HttpRequest<?> request) {
    return pages.of(
        request, readApiKeys.mine(caller.actor(), pages.wanted(request, query)), ApiKeyView::of);
  }

  /// Which part of the list.
  @Introspected
  record MyApiKeyQuery(
      @QueryValue @Min(1) @Max(200) Optional<Integer> limit, @QueryValue Optional<String> cursor)
      implements ListQuery {}
}

package io.ticketflower.web.platform;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
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
import io.ticketflower.application.platform.ActForCompany;
import io.ticketflower.application.platform.ReadDirectory;
import io.ticketflower.domain.company.CompanyId;
import io.ticketflower.domain.identity.Mandate;
import io.ticketflower.web.http.AccessTokens;
import io.ticketflower.web.http.ListQuery;
import io.ticketflower.web.http.Paged;
import io.ticketflower.web.http.Pages;
import io.ticketflower.web.http.PlatformCaller;
import io.ticketflower.web.http.Refusal;
import io.ticketflower.web.http.RequestBody;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import java.util.UUID;

@Controller("/api/v1/platform/companies")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(SecurityRule.IS_AUTHENTICATED)
@Tag(name = "Platform")
final class PlatformCompanyController {
  private final ReadDirectory readDirectory;
  private final ActForCompany actForCompany;
  private final AccessTokens accessTokens;
  private final Pages pages;

  PlatformCompanyController(
      ReadDirectory readDirectory,
      ActForCompany actForCompany,
      AccessTokens accessTokens,
      Pages pages) {
    this.readDirectory = readDirectory;
    this.actForCompany = actForCompany;
    this.accessTokens = accessTokens;
    this.pages = pages;
  }

  /// List the companies of the installation.
  ///
  /// Those that signed up last come first.
  @Get
  Paged<ListedCompanyView> listCompanies(
      PlatformCaller caller, @RequestBean CompanyQuery query, HttpRequest<?> request) {
    return pages.of(
        request,
        readDirectory.companies(
            caller.actor(), query.text().orElse(""), pages.wanted(request, query)),
        ListedCompanyView::of);
  }

  /// Read one company of the installation.
  @Get("/{id}")
  ListedCompanyView readListedCompany(PlatformCaller caller, UUID id) {
    return readDirectory
        .company(caller.actor(), named(id))
        .map(ListedCompanyView::of)
        .orElseThrow(Refusal::notFound);
  }

  /// Act for a company.
  ///
  /// For superusers. The answer's token works in the company for 30 minutes, in the place of an
  /// owner but with an admin's rights at most: it never changes members, credentials or owners,
  /// invites nobody and exports nothing. It only looks unless `writes` is asked for. The company's
  /// owners find it in their audit log.
  @Post("/{id}/act")
  @Status(HttpStatus.CREATED)
  ActingSessionView actForCompany(PlatformCaller caller, UUID id, @Body ActBody body) {
    var outcome =
        actForCompany.begin(caller.actor(), named(id), body.reason(), body.writes().orElse(false));
    return ActingAnswers.session(outcome, caller, accessTokens);
  }

  static CompanyId named(UUID id) {
    return new CompanyId(id);
  }

  /// Which companies.
  ///
  /// @param text part of a name or a slug
  @Introspected
  record CompanyQuery(
      @QueryValue @Size(max = 200) Optional<String> text,
      @QueryValue @Min(1) @Max(200) Optional<Integer> limit,
      @QueryValue Optional<String> cursor)
      implements ListQuery {}

  /// Why somebody acts for a company.
  ///
  /// @param reason the company's owners can read it
  /// @param writes whether anything is to be changed; if left out, nothing is
  @Introspected
  @Schema(name = "Act")
  record ActBody(
      @NotBlank @Size(min = Mandate.SHORTEST_REASON, max = Mandate.LONGEST_REASON) String reason,
      Optional<Boolean> writes)
      implements RequestBody {}
}

package io.ticketflower.web.identity;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.ticketflower.application.identity.OpenCompany;
import io.ticketflower.domain.company.Slug;
import io.ticketflower.domain.identity.CompanyProfile;
import io.ticketflower.domain.identity.EmailAddress;
import io.ticketflower.domain.rule.JsonObject;
import io.ticketflower.web.http.AccessTokens;
import io.ticketflower.web.http.Caller;
import io.ticketflower.web.http.RequestBody;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Optional;

@Controller("/api/v1/me/companies")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(SecurityRule.IS_AUTHENTICATED)
@Tag(name = "Me")
final class MyCompaniesController {
  private final OpenCompany openCompany;
  private final SignUpDoor door;
  private final AccessTokens accessTokens;

  MyCompaniesController(OpenCompany openCompany, SignUpDoor door, AccessTokens accessTokens) {
    this.openCompany = openCompany;
    this.door = door;
    this.accessTokens = accessTokens;
  }

  /// Open a further company.
  ///
  /// I own it and am logged in there at once; the session of this request goes on. Where the
  /// operator has closed sign-up, the answer is 403.
  @Post
  @Status(HttpStatus.CREATED)
  HttpResponse<SessionView> openCompany(Caller caller, @Body NewCompany body) {
    door.pass();
    var command =
        new OpenCompany.Command(
            caller.actor(),
            body.companyName().strip(),
            body.slug(),
            new CompanyProfile(
                body.legalName(),
                body.address().orElse(JsonObject.EMPTY),
                body.phone(),
                body.companyEmail(),
                1));
    return switch (openCompany.open(command)) {
      case OpenCompany.Outcome.Opened(var session) ->
          HttpResponse.created(SessionView.of(session, accessTokens));
      case OpenCompany.Outcome.SlugTaken(var slug) -> throw SignUpDoor.slugTaken(slug);
    };
  }

  /// A new company of somebody who is here already.
  ///
  /// @param slug the company's name in addresses; left out, the name suggests one
  /// @param legalName the full name, as a register has it
  /// @param address any fields, as the country needs them
  /// @param companyEmail where the company as such is written to
  @Introspected
  @Schema(name = "NewCompany")
  record NewCompany(
      @NotBlank @Size(max = 120) String companyName,
      Optional<Slug> slug,
      @Size(max = CompanyProfile.LONGEST_LEGAL_NAME) Optional<String> legalName,
      Optional<JsonObject> address,
      @Size(max = CompanyProfile.LONGEST_PHONE) Optional<String> phone,
      Optional<EmailAddress> companyEmail)
      implements RequestBody {}
}

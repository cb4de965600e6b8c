package io.ticketflower.web.identity;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.http.HttpRequest;
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
import io.ticketflower.application.identity.SignUpCompany;
import io.ticketflower.domain.company.Slug;
import io.ticketflower.domain.identity.CompanyProfile;
import io.ticketflower.domain.identity.EmailAddress;
import io.ticketflower.domain.identity.PersonName;
import io.ticketflower.domain.rule.JsonObject;
import io.ticketflower.web.http.AccessTokens;
import io.ticketflower.web.http.Origins;
import io.ticketflower.web.http.Refusal;
import io.ticketflower.web.http.RequestBody;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Optional;

@Controller("/api/v1/companies")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(SecurityRule.IS_ANONYMOUS)
@Tag(name = "Sign-up and sessions")
final class SignUpController {
  private final SignUpCompany signUpCompany;
  private final SignUpDoor door;
  private final AccessTokens accessTokens;
  private final Origins origins;

  SignUpController(
      SignUpCompany signUpCompany, SignUpDoor door, AccessTokens accessTokens, Origins origins) {
    this.door = door;
    this.signUpCompany = signUpCompany;
    this.accessTokens = accessTokens;
    this.origins = origins;
  }

  /// Sign up a company.
  ///
  /// The company comes into being together with its owner, who is logged in at once and gets a
  /// letter by which to verify the address. Where the operator has closed sign-up, the answer is
  /// 403 and says what to do instead.
  @Post
  @Status(HttpStatus.CREATED)
  HttpResponse<SessionView> signUp(@Body SignUp body, HttpRequest<?> request) {
    door.pass();
    var command =
        new SignUpCompany.Command(
            body.companyName().strip(),
            body.slug(),
            new CompanyProfile(
                body.legalName(),
                body.address().orElse(JsonObject.EMPTY),
                body.phone(),
                body.companyEmail(),
                1),
            body.email(),
            body.password(),
            new PersonName(body.firstName(), body.lastName()),
            origins.of(request));
    return switch (signUpCompany.signUp(command)) {
      case SignUpCompany.Outcome.SignedUp(var session) ->
          HttpResponse.created(SessionView.of(session, accessTokens));
      case SignUpCompany.Outcome.EmailTaken _ -> throw SignUpDoor.emailTaken();
      case SignUpCompany.Outcome.SlugTaken(var slug) -> throw SignUpDoor.slugTaken(slug);
      case SignUpCompany.Outcome.PasswordRefused(var message) ->
          throw Refusal.passwordRefused("/password", message);
    };
  }

  /// A new company and its owner.
  ///
  /// @param slug the company's name in addresses; left out, the name suggests one
  /// @param legalName the full name, as a register has it
  /// @param address any fields, as the country needs them
  /// @param companyEmail where the company as such is written to
  /// @param email the owner's, who logs in with it
  /// @param password at least 10 characters
  @Introspected
  @Schema(name = "SignUp")
  record SignUp(
      @NotBlank @Size(max = 120) String companyName,
      Optional<Slug> slug,
      @Size(max = CompanyProfile.LONGEST_LEGAL_NAME) Optional<String> legalName,
      Optional<JsonObject> address,
      @Size(max = CompanyProfile.LONGEST_PHONE) Optional<String> phone,
      Optional<EmailAddress> companyEmail,
      EmailAddress email,
      @Size(max = 1000) String password,
      @NotBlank @Size(max = 100) String firstName,
      @NotBlank @Size(max = 100) String lastName)
      implements RequestBody {}
}

package io.ticketflower.web.identity;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Put;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.ticketflower.application.identity.ChangeCompany;
import io.ticketflower.application.identity.ReadCompany;
import io.ticketflower.domain.company.CompanyId;
import io.ticketflower.domain.company.Slug;
import io.ticketflower.domain.identity.CompanyProfile;
import io.ticketflower.domain.identity.EmailAddress;
import io.ticketflower.domain.rule.JsonObject;
import io.ticketflower.web.http.Answers;
import io.ticketflower.web.http.Caller;
import io.ticketflower.web.http.IfMatch;
import io.ticketflower.web.http.Refusal;
import io.ticketflower.web.http.RequestBody;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

@Controller("/api/v1/company")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(SecurityRule.IS_AUTHENTICATED)
@Tag(name = "Company")
final class CompanyController {
  private final ReadCompany readCompany;
  private final ChangeCompany changeCompany;

  CompanyController(ReadCompany readCompany, ChangeCompany changeCompany) {
    this.readCompany = readCompany;
    this.changeCompany = changeCompany;
  }

  /// Read what the company tells of itself.
  ///
  /// Every member may.
  @Get
  HttpResponse<CompanyProfileView> readCompany(Caller caller) {
    return answer(readCompany.read(caller.actor()));
  }

  /// Change what the company tells of itself.
  ///
  /// Owners and admins may. What is left out is empty from now on; the slug stays as it is.
  @Put
  HttpResponse<CompanyProfileView> changeCompany(
      Caller caller, @Header("If-Match") IfMatch seen, @Body CompanyBody body) {
    var command =
        new ChangeCompany.Command(
            caller.actor(), body.name().strip(), body.profile(), seen.needed());
    return switch (changeCompany.change(command)) {
      case ChangeCompany.Outcome.Changed(var company) -> answer(company);
      case ChangeCompany.Outcome.ComeTooLate _ -> throw seen.late();
      case ChangeCompany.Outcome.Forbidden(var needed) -> throw Refusal.forbidden(needed);
    };
  }

  private static HttpResponse<CompanyProfileView> answer(ReadCompany.Told told) {
    return Answers.one(CompanyProfileView.of(told), told.profile().version());
  }

  /// What the company is to tell of itself.
  ///
  /// @param legalName the full name, as a register has it
  /// @param address any fields, as the country needs them
  @Introspected
  @Schema(name = "CompanyChange")
  record CompanyBody(
      @NotBlank @Size(max = 120) String name,
      @Size(max = CompanyProfile.LONGEST_LEGAL_NAME) Optional<String> legalName,
      Optional<JsonObject> address,
      @Size(max = CompanyProfile.LONGEST_PHONE) Optional<String> phone,
      Optional<EmailAddress> email)
      implements RequestBody {

    CompanyProfile profile() {
      return new CompanyProfile(legalName, address.orElse(JsonObject.EMPTY), phone, email, 1);
    }
  }

  /// The company of the session, with all that it tells of itself.
  ///
  /// @param version in quotes it is the ETag
  @Serdeable.Serializable
  @Schema(name = "CompanyProfile")
  record CompanyProfileView(
      CompanyId id,
      @Schema(example = "rose-garden") Slug slug,
      @Schema(example = "Rose Garden") String name,
      @Nullable @Schema(example = "Rose Garden Ltd.") String legalName,
      JsonObject address,
      @Nullable @Schema(example = "+44 20 7946 0000") String phone,
      @Nullable @Schema(example = "office@rose-garden.example") EmailAddress email,
      CompanyStateView state,
      @Schema(example = "1") int version) {

    static CompanyProfileView of(ReadCompany.Told told) {
      CompanyProfile profile = told.profile();
      return new CompanyProfileView(
          told.company().id(),
          told.company().slug(),
          told.company().name(),
          profile.legalName().orElse(null),
          profile.address(),
          profile.phone().orElse(null),
          profile.email().orElse(null),
          CompanyStateView.of(told.state()),
          profile.version());
    }
  }
}

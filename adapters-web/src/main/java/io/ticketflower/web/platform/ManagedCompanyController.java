package io.ticketflower.web.platform;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.ticketflower.application.platform.ManageCompanies;
import io.ticketflower.application.platform.ManageCompanies.Change;
import io.ticketflower.application.platform.ManageCompanies.Creation;
import io.ticketflower.application.platform.ManageCompanies.NewCompany;
import io.ticketflower.application.platform.ManageCompanies.Wish;
import io.ticketflower.application.platform.ReadDirectory;
import io.ticketflower.domain.company.Slug;
import io.ticketflower.domain.identity.EmailAddress;
import io.ticketflower.domain.identity.PersonName;
import io.ticketflower.web.http.InputFault;
import io.ticketflower.web.http.PlatformCaller;
import io.ticketflower.web.http.Refusal;
import io.ticketflower.web.http.RequestBody;
import io.ticketflower.web.identity.CompanyStateView;
import io.ticketflower.web.identity.SignUpDoor;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@Controller("/api/v1/platform/companies")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(SecurityRule.IS_AUTHENTICATED)
@Tag(name = "Platform")
final class ManagedCompanyController {
  private final ManageCompanies manageCompanies;
  private final ReadDirectory readDirectory;

  ManagedCompanyController(ManageCompanies manageCompanies, ReadDirectory readDirectory) {
    this.manageCompanies = manageCompanies;
    this.readDirectory = readDirectory;
  }

  /// Open a company for somebody.
  ///
  /// They own it, whether sign-up is open or closed. Whoever is new here sets a password by the
  /// letter that POST /api/v1/password-resets sends them.
  @Post
  @Status(HttpStatus.CREATED)
  ListedCompanyView createCompany(PlatformCaller caller, @Body Opening body) {
    var wanted =
        new NewCompany(
            body.companyName().strip(),
            body.slug(),
            body.ownerEmail(),
            new PersonName(body.ownerFirstName(), body.ownerLastName()));
    return switch (manageCompanies.create(caller.actor(), wanted)) {
      case Creation.Created(var company) ->
          ListedCompanyView.of(
              readDirectory.company(caller.actor(), company).orElseThrow(Refusal::notFound));
      case Creation.SlugTaken(var slug) -> throw SignUpDoor.slugTaken(slug);
      case Creation.OwnerRunsInstallation _ ->
          throw Refusal.dataRefused(
              List.of(
                  InputFault.inBody(
                      "/ownerEmail",
                      "RUNS_INSTALLATION",
                      "Expected an owner who can belong to a company, but this one runs the"
                          + " installation: name another address.")));
    };
  }

  /// Suspend a company.
  ///
  /// Everybody is kept out, owners too, and no ticket moves on by itself, until somebody who runs
  /// the installation resumes it.
  @Post("/{id}/suspend")
  CompanyStateView suspendCompanyOfInstallation(PlatformCaller caller, UUID id) {
    return change(caller, id, new Wish.Suspend());
  }

  /// Resume a company.
  ///
  /// Whoever suspended it or gave it up.
  @Post("/{id}/resume")
  CompanyStateView resumeCompanyOfInstallation(PlatformCaller caller, UUID id) {
    return change(caller, id, new Wish.Resume());
  }

  /// Delete a company in thirty days.
  ///
  /// Type its slug to confirm it. Until the time is up its owners, or whoever runs the
  /// installation, can resume it.
  @Delete("/{id}")
  CompanyStateView deleteCompanyOfInstallation(
      PlatformCaller caller, UUID id, @Body Deletion body) {
    return change(caller, id, new Wish.GiveUp(body.slug()));
  }

  private CompanyStateView change(PlatformCaller caller, UUID id, Wish wish) {
    return switch (manageCompanies.change(
        caller.actor(), PlatformCompanyController.named(id), wish)) {
      case Change.Changed(var state) -> CompanyStateView.of(state);
      case Change.NoSuchCompany _ -> throw Refusal.notFound();
      case Change.WrongState(var status) -> throw Refusal.wrongState("the company", status);
      case Change.OtherSlug _ ->
          throw Refusal.dataRefused(
              List.of(
                  InputFault.inBody(
                      "/slug",
                      "OTHER_SLUG",
                      "Expected the slug of the company that is to be deleted, but it is"
                          + " another.")));
    };
  }

  /// A company that is opened for somebody.
  ///
  /// @param slug the company's name in addresses; left out, the name suggests one
  @Introspected
  @Schema(name = "Opening")
  record Opening(
      @NotBlank @Size(max = 120) String companyName,
      Optional<Slug> slug,
      EmailAddress ownerEmail,
      @NotBlank @Size(max = PersonName.LONGEST) String ownerFirstName,
      @NotBlank @Size(max = PersonName.LONGEST) String ownerLastName)
      implements RequestBody {}

  /// A confirmation, typed by a person.
  @Introspected
  @Schema(name = "DirectoryDeletion")
  record Deletion(Slug slug) implements RequestBody {}
}

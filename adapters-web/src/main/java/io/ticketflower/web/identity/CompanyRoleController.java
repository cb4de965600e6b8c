package io.ticketflower.web.identity;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Patch;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.ticketflower.application.company.CompanyRoles;
import io.ticketflower.application.identity.ChangeCompanyRole;
import io.ticketflower.application.identity.CreateCompanyRole;
import io.ticketflower.application.identity.DeleteCompanyRole;
import io.ticketflower.application.identity.ReadMembers;
import io.ticketflower.domain.company.CompanyRole;
import io.ticketflower.domain.company.CompanyRoleId;
import io.ticketflower.domain.company.RoleDescription;
import io.ticketflower.domain.company.RoleName;
import io.ticketflower.web.http.Answers;
import io.ticketflower.web.http.Caller;
import io.ticketflower.web.http.IdempotencyKey;
import io.ticketflower.web.http.IfMatch;
import io.ticketflower.web.http.Paged;
import io.ticketflower.web.http.ProblemKind;
import io.ticketflower.web.http.Refusal;
import io.ticketflower.web.http.RequestBody;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

@Controller("/api/v1/company-roles")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(SecurityRule.IS_AUTHENTICATED)
@Tag(name = "Members and roles")
final class CompanyRoleController {
  private final ReadMembers readMembers;
  private final CreateCompanyRole createCompanyRole;
  private final ChangeCompanyRole changeCompanyRole;
  private final DeleteCompanyRole deleteCompanyRole;

  CompanyRoleController(
      ReadMembers readMembers,
      CreateCompanyRole createCompanyRole,
      ChangeCompanyRole changeCompanyRole,
      DeleteCompanyRole deleteCompanyRole) {
    this.readMembers = readMembers;
    this.createCompanyRole = createCompanyRole;
    this.changeCompanyRole = changeCompanyRole;
    this.deleteCompanyRole = deleteCompanyRole;
  }

  /// List the company's roles.
  ///
  /// All of them, in the order of their names.
  @Get
  Paged<CompanyRoleView> listCompanyRoles(Caller caller) {
    return Paged.whole(
        readMembers.companyRoles(caller.actor()).stream().map(CompanyRoleView::of).toList());
  }

  /// Create a company role.
  @Post
  @Status(HttpStatus.CREATED)
  HttpResponse<CompanyRoleView> createCompanyRole(
      Caller caller, @Body RoleBody body, @Header("Idempotency-Key") IdempotencyKey key) {
    var command =
        new CreateCompanyRole.Command(
            caller.actor(),
            body.name(),
            body.description().orElse(RoleDescription.NONE),
            key.request());
    return switch (createCompanyRole.create(command)) {
      case CreateCompanyRole.Outcome.Created(var id) -> {
        CompanyRole role = find(caller, id);
        yield Answers.made(
            "/api/v1/company-roles", id.value(), CompanyRoleView.of(role), role.version());
      }
      case CreateCompanyRole.Outcome.NameTaken(var name) -> throw taken(name);
      case CreateCompanyRole.Outcome.Forbidden(var needed) -> throw Refusal.forbidden(needed);
    };
  }

  /// Rename a company role, or describe it.
  ///
  /// What is left out stays as it is. Whoever holds it, and whatever asks for it, stays the same.
  @Patch("/{id}")
  HttpResponse<CompanyRoleView> changeCompanyRole(
      Caller caller, CompanyRoleId id, @Header("If-Match") IfMatch seen, @Body RoleChange body) {
    var command =
        new ChangeCompanyRole.Command(
            caller.actor(), id, body.name(), body.description(), seen.needed());
    return switch (changeCompanyRole.change(command)) {
      case ChangeCompanyRole.Outcome.Changed(var role) ->
          Answers.one(CompanyRoleView.of(role), role.version());
      case ChangeCompanyRole.Outcome.NoSuchRole _ -> throw Refusal.notFound();
      case ChangeCompanyRole.Outcome.NameTaken(var name) -> throw taken(name);
      case ChangeCompanyRole.Outcome.ComeTooLate _ -> throw seen.late();
      case ChangeCompanyRole.Outcome.Forbidden(var needed) -> throw Refusal.forbidden(needed);
    };
  }

  /// Delete a company role.
  ///
  /// Refused as long as a member holds it or a published or retired definition names it.
  @Delete("/{id}")
  @Status(HttpStatus.NO_CONTENT)
  void deleteCompanyRole(Caller caller, CompanyRoleId id, @Header("If-Match") IfMatch seen) {
    var command = new DeleteCompanyRole.Command(caller.actor(), id, seen.needed());
    switch (deleteCompanyRole.delete(command)) {
      case DeleteCompanyRole.Outcome.Deleted _ -> {}
      case DeleteCompanyRole.Outcome.NoSuchRole _ -> throw Refusal.notFound();
      case DeleteCompanyRole.Outcome.InUse(var uses) -> throw inUse(uses);
      case DeleteCompanyRole.Outcome.ComeTooLate _ -> throw seen.late();
      case DeleteCompanyRole.Outcome.Forbidden(var needed) -> throw Refusal.forbidden(needed);
    }
  }

  private static Refusal inUse(CompanyRoles.Uses uses) {
    List<String> users = new ArrayList<>();
    if (uses.members() > 0) {
      users.add(uses.members() == 1 ? "1 member" : uses.members() + " members");
    }
    users.addAll(uses.definitions());
    return new Refusal(
        ProblemKind.IN_USE,
        "Expected a role that nothing uses, but it is used by: %s."
            .formatted(String.join(", ", users)));
  }

  private CompanyRole find(Caller caller, CompanyRoleId id) {
    return readMembers.companyRoles(caller.actor()).stream()
        .filter(role -> role.id().equals(id))
        .findFirst()
        .orElseThrow(Refusal::notFound);
  }

  private static Refusal taken(RoleName name) {
    return new Refusal(
        ProblemKind.TAKEN,
        "Expected a role name that is free, but the company has \"%s\".".formatted(name.value()));
  }

  /// A company role as it is to be.
  ///
  /// @param name 1 to 60 characters, unique in the company whatever the case
  /// @param description what it is for, in at most 500 characters
  @Introspected
  @Schema(name = "NewCompanyRole")
  record RoleBody(RoleName name, Optional<RoleDescription> description) implements RequestBody {}

  /// What is to be different about a company role.
  ///
  /// @param name 1 to 60 characters, unique in the company whatever the case
  /// @param description what it is for, in at most 500 characters; empty for none
  @Introspected
  @Schema(name = "CompanyRoleChange")
  record RoleChange(Optional<RoleName> name, Optional<RoleDescription> description)
      implements RequestBody {}
}

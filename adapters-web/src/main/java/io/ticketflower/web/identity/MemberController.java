package io.ticketflower.web.identity;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.RequestBean;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.ticketflower.application.identity.ChangeRoles;
import io.ticketflower.application.identity.MemberLists.Member;
import io.ticketflower.application.identity.ReadMembers;
import io.ticketflower.domain.company.CompanyRoleId;
import io.ticketflower.domain.identity.SystemRole;
import io.ticketflower.domain.identity.UserId;
import io.ticketflower.web.http.Answers;
import io.ticketflower.web.http.Caller;
import io.ticketflower.web.http.IfMatch;
import io.ticketflower.web.http.InputFault;
import io.ticketflower.web.http.ListQuery;
import io.ticketflower.web.http.Paged;
import io.ticketflower.web.http.Pages;
import io.ticketflower.web.http.ProblemKind;
import io.ticketflower.web.http.Refusal;
import io.ticketflower.web.http.RequestBody;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import java.util.Set;

@Controller("/api/v1/members")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(SecurityRule.IS_AUTHENTICATED)
@Tag(name = "Members and roles")
final class MemberController {
  private final ReadMembers readMembers;
  private final ChangeRoles changeRoles;
  private final Pages pages;

  MemberController(ReadMembers readMembers, ChangeRoles changeRoles, Pages pages) {
    this.readMembers = readMembers;
    this.changeRoles = changeRoles;
    this.pages = pages;
  }

  /// List the company's members.
  ///
  /// Those who joined last come first. Every member may see their colleagues.
  @Get
  Paged<MemberView> listMembers(
      Caller caller, @RequestBean MemberQuery query, HttpRequest<?> request) {
    return pages.of(
        request, readMembers.members(caller.actor(), pages.wanted(request, query)), MemberView::of);
  }

  /// Read one member.
  @Get("/{id}")
  HttpResponse<MemberView> readMember(Caller caller, UserId id) {
    Member member = find(caller, id);
    return Answers.one(MemberView.of(member), member.version());
  }

  /// Give a member other roles.
  ///
  /// They hold from the next request on. A company always keeps an owner.
  @Put("/{id}/roles")
  HttpResponse<MemberView> changeMemberRoles(
      Caller caller, UserId id, @Header("If-Match") IfMatch seen, @Body Roles body) {
    var command =
        new ChangeRoles.Command(
            caller.actor(), id, body.roles(), body.companyRoles(), seen.needed());
    return switch (changeRoles.change(command)) {
      case ChangeRoles.Outcome.Changed _ -> readMember(caller, id);
      case ChangeRoles.Outcome.NoSuchMember _ -> throw Refusal.notFound();
      case ChangeRoles.Outcome.NoSuchCompanyRole(var role) -> throw noSuchRole(role);
      case ChangeRoles.Outcome.LastOwner _ ->
          throw new Refusal(
              ProblemKind.LAST_OWNER, "Expected another owner to remain, but this is the last.");
      case ChangeRoles.Outcome.ComeTooLate _ -> throw seen.late();
      case ChangeRoles.Outcome.Forbidden(var needed) -> throw Refusal.forbidden(needed);
    };
  }

  private Member find(Caller caller, UserId id) {
    return readMembers.member(caller.actor(), id).orElseThrow(Refusal::notFound);
  }

  private static Refusal noSuchRole(CompanyRoleId role) {
    return Refusal.dataRefused(
        List.of(
            InputFault.inBody(
                "/companyRoles",
                "UNKNOWN_COMPANY_ROLE",
                "Expected roles of this company, but %s is none.".formatted(role.value()))));
  }

  /// Which part of the list.
  @Introspected
  record MemberQuery(
      @QueryValue @Min(1) @Max(200) Optional<Integer> limit, @QueryValue Optional<String> cursor)
      implements ListQuery {}

  /// All roles that a member is to have.
  ///
  /// @param roles system roles, at least one
  /// @param companyRoles ids of company roles
  @Introspected
  @Schema(name = "Roles")
  record Roles(@Size(min = 1) Set<SystemRole> roles, Set<CompanyRoleId> companyRoles)
      implements RequestBody {}
}

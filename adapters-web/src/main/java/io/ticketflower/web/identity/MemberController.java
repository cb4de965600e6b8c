package io.ticketflower.web.identity;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.RequestBean;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.ticketflower.application.identity.ChangeMemberStatus;
import io.ticketflower.application.identity.ChangeRoles;
import io.ticketflower.application.identity.MemberLists.Filter;
import io.ticketflower.application.identity.MemberLists.Member;
import io.ticketflower.application.identity.ReadMembers;
import io.ticketflower.application.identity.SetAvailability;
import io.ticketflower.domain.company.CompanyRoleId;
import io.ticketflower.domain.identity.Availability;
import io.ticketflower.domain.identity.Membership;
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
import java.time.Instant;
import java.time.InstantSource;
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
  private final ChangeMemberStatus changeMemberStatus;
  private final SetAvailability setAvailability;
  private final Pages pages;
  private final InstantSource clock;

  MemberController(
      ReadMembers readMembers,
      ChangeRoles changeRoles,
      ChangeMemberStatus changeMemberStatus,
      SetAvailability setAvailability,
      Pages pages,
      InstantSource clock) {
    this.readMembers = readMembers;
    this.changeRoles = changeRoles;
    this.changeMemberStatus = changeMemberStatus;
    this.setAvailability = setAvailability;
    this.pages = pages;
    this.clock = clock;
  }

  /// List the company's members.
  ///
  /// Those who joined last come first. Every member may see their colleagues. Whoever was removed
  /// is listed only where the status REMOVED is asked for.
  @Get
  Paged<MemberView> listMembers(
      Caller caller, @RequestBean MemberQuery query, HttpRequest<?> request) {
    return pages.of(
        request,
        readMembers.members(
            caller.actor(), query.filter(clock.instant()), pages.wanted(request, query)),
        MemberView::of);
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
      case ChangeRoles.Outcome.LastOwner _ -> throw lastOwner();
      case ChangeRoles.Outcome.ComeTooLate _ -> throw seen.late();
      case ChangeRoles.Outcome.Forbidden(var needed) -> throw Refusal.forbidden(needed);
    };
  }

  /// Shut a member out, or let them in again.
  ///
  /// Whoever is deactivated is logged out at once, and the tasks on their list go to others.
  @Put("/{id}/status")
  HttpResponse<MemberView> changeMemberStatus(
      Caller caller, UserId id, @Header("If-Match") IfMatch seen, @Body StatusBody body) {
    change(caller, id, seen, body.status().wanted);
    return readMember(caller, id);
  }

  /// Remove a member.
  ///
  /// They are logged out at once, and the tasks on their list go to others; what they did stays
  /// theirs. Everybody may remove themselves, but for the last owner.
  @Delete("/{id}")
  @Status(HttpStatus.NO_CONTENT)
  void removeMember(Caller caller, UserId id, @Header("If-Match") IfMatch seen) {
    change(caller, id, seen, Membership.Status.REMOVED);
  }

  private void change(Caller caller, UserId id, IfMatch seen, Membership.Status status) {
    var command = new ChangeMemberStatus.Command(caller.actor(), id, status, seen.needed());
    switch (changeMemberStatus.change(command)) {
      case ChangeMemberStatus.Outcome.Changed _ -> {}
      case ChangeMemberStatus.Outcome.NoSuchMember _ -> throw Refusal.notFound();
      case ChangeMemberStatus.Outcome.LastOwner _ -> throw lastOwner();
      case ChangeMemberStatus.Outcome.ComeTooLate _ -> throw seen.late();
      case ChangeMemberStatus.Outcome.Forbidden(var needed) -> throw Refusal.forbidden(needed);
    }
  }

  /// Say when a member is away, and how many tasks they are given at most.
  ///
  /// Everybody says it of themselves, administrators of others too. What is on a list already stays
  /// there.
  @Put("/{id}/availability")
  HttpResponse<MemberView> setAvailability(
      Caller caller, UserId id, @Header("If-Match") IfMatch seen, @Body AvailabilityBody body) {
    var command =
        new SetAvailability.Command(
            caller.actor(),
            id,
            new Availability(body.awayUntil(), body.mostTasks()),
            seen.needed());
    return switch (setAvailability.set(command)) {
      case SetAvailability.Outcome.Changed _ -> readMember(caller, id);
      case SetAvailability.Outcome.NoSuchMember _ -> throw Refusal.notFound();
      case SetAvailability.Outcome.ComeTooLate _ -> throw seen.late();
      case SetAvailability.Outcome.Forbidden(var needed) -> throw Refusal.forbidden(needed);
    };
  }

  private static Refusal lastOwner() {
    return new Refusal(
        ProblemKind.LAST_OWNER, "Expected another owner to remain, but this is the last.");
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
  ///
  /// @param text part of a name or of the e-mail address
  /// @param status any of these; those who are not removed if left out
  /// @param companyRole the id of a company role
  /// @param away only those who are away by now
  @Introspected
  record MemberQuery(
      @QueryValue @Size(max = 200) Optional<String> text,
      @QueryValue Optional<Set<Membership.Status>> status,
      @QueryValue Optional<SystemRole> role,
      @QueryValue Optional<CompanyRoleId> companyRole,
      @QueryValue Optional<Boolean> away,
      @QueryValue @Min(1) @Max(200) Optional<Integer> limit,
      @QueryValue Optional<String> cursor)
      implements ListQuery {
    Filter filter(Instant now) {
      return new Filter(
          text.orElse(""),
          status.orElse(Filter.PRESENT.statuses()),
          role,
          companyRole,
          away.filter(wanted -> wanted).map(_ -> now));
    }
  }

  /// Whether a member may work here.
  @Introspected
  @Schema(name = "MemberStatus")
  record StatusBody(Wanted status) implements RequestBody {
    enum Wanted {
      ACTIVE(Membership.Status.ACTIVE),
      DEACTIVATED(Membership.Status.DEACTIVATED);

      private final Membership.Status wanted;

      Wanted(Membership.Status wanted) {
        this.wanted = wanted;
      }
    }
  }

  /// Whether a member is given tasks.
  ///
  /// @param awayUntil until then they are given none; left out for whoever is there
  /// @param mostTasks with so many on their list they are given no more; left out for no bound
  @Introspected
  @Schema(name = "Availability")
  record AvailabilityBody(
      Optional<Instant> awayUntil,
      @Min(1) @Max(Availability.LARGEST_LIST) Optional<Integer> mostTasks)
      implements RequestBody {}

  /// All roles that a member is to have.
  ///
  /// @param roles system roles, at least one
  /// @param companyRoles ids of company roles
  @Introspected
  @Schema(name = "Roles")
  record Roles(@Size(min = 1) Set<SystemRole> roles, Set<CompanyRoleId> companyRoles)
      implements RequestBody {}
}

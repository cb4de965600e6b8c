package io.ticketflower.web.invitation;

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
import io.ticketflower.application.invitation.InvitePerson;
import io.ticketflower.application.invitation.ReadInvitations;
import io.ticketflower.application.invitation.ReadInvitations.Shown;
import io.ticketflower.application.invitation.ResendInvitation;
import io.ticketflower.application.invitation.WithdrawInvitation;
import io.ticketflower.domain.company.CompanyRoleId;
import io.ticketflower.domain.identity.EmailAddress;
import io.ticketflower.domain.identity.SystemRole;
import io.ticketflower.domain.invitation.Invitation;
import io.ticketflower.domain.invitation.InvitationId;
import io.ticketflower.domain.invitation.InvitationStatus;
import io.ticketflower.web.http.Answers;
import io.ticketflower.web.http.Caller;
import io.ticketflower.web.http.IdempotencyKey;
import io.ticketflower.web.http.IfMatch;
import io.ticketflower.web.http.InputFault;
import io.ticketflower.web.http.ListQuery;
import io.ticketflower.web.http.Paged;
import io.ticketflower.web.http.Pages;
import io.ticketflower.web.http.Refusal;
import io.ticketflower.web.http.RequestBody;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;

@Controller("/api/v1/invitations")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(SecurityRule.IS_AUTHENTICATED)
@Tag(name = "Invitations")
final class InvitationController {
  private final InvitePerson invitePerson;
  private final ResendInvitation resendInvitation;
  private final WithdrawInvitation withdrawInvitation;
  private final ReadInvitations readInvitations;
  private final Pages pages;

  InvitationController(
      InvitePerson invitePerson,
      ResendInvitation resendInvitation,
      WithdrawInvitation withdrawInvitation,
      ReadInvitations readInvitations,
      Pages pages) {
    this.invitePerson = invitePerson;
    this.resendInvitation = resendInvitation;
    this.withdrawInvitation = withdrawInvitation;
    this.readInvitations = readInvitations;
    this.pages = pages;
  }

  /// Invite somebody.
  ///
  /// They get a letter with a link that works once; the answer shows it too, this once. Nobody
  /// invites with more rights than their own, and nobody invites an owner. Your own address has to
  /// be verified. At most 10 an hour.
  @Post
  @Status(HttpStatus.CREATED)
  HttpResponse<SentInvitationView> invitePerson(
      Caller caller, @Body NewInvitation body, @Header("Idempotency-Key") IdempotencyKey key) {
    var command =
        new InvitePerson.Command(
            caller.actor(),
            body.email(),
            body.roles(),
            body.companyRoles().orElse(Set.of()),
            validity(body.validForDays()),
            key.request());
    return switch (invitePerson.invite(command)) {
      case InvitePerson.Outcome.Invited(var id, var delivery) -> {
        Shown shown = find(caller, id);
        yield Answers.made(
            "/api/v1/invitations",
            id.value(),
            SentInvitationView.of(shown, delivery),
            shown.invitation().version());
      }
      case InvitePerson.Outcome.AlreadyMember _ -> throw InvitationRefusals.alreadyMember();
      case InvitePerson.Outcome.AlreadyInvited _ -> throw InvitationRefusals.alreadyInvited();
      case InvitePerson.Outcome.NoSuchCompanyRole(var role) ->
          throw Refusal.dataRefused(
              List.of(
                  InputFault.inBody(
                      "/companyRoles",
                      "UNKNOWN_COMPANY_ROLE",
                      "Expected roles of this company, but %s is none.".formatted(role.value()))));
      case InvitePerson.Outcome.BeyondOwnRights(var role) -> throw InvitationRefusals.beyond(role);
      case InvitePerson.Outcome.TooMany(var pause) -> throw InvitationRefusals.tooMany(pause);
      case InvitePerson.Outcome.AddressUnverified _ -> throw InvitationRefusals.addressUnverified();
      case InvitePerson.Outcome.Forbidden(var needed) -> throw Refusal.forbidden(needed);
    };
  }

  static Duration validity(Optional<Integer> days) {
    return days.map(Duration::ofDays).orElse(Invitation.USUAL);
  }

  /// List invitations.
  ///
  /// The newest first, those that have expired or were revoked too.
  @Get
  Paged<InvitationView> listInvitations(
      Caller caller, @RequestBean InvitationQuery query, HttpRequest<?> request) {
    var page = pages.wanted(request, query);
    return switch (readInvitations.all(caller.actor(), query.status().orElse(Set.of()), page)) {
      case ReadInvitations.All.Some(var slice) -> pages.of(request, slice, InvitationView::of);
      case ReadInvitations.All.Forbidden(var needed) -> throw Refusal.forbidden(needed);
    };
  }

  /// Count invitations.
  ///
  /// How many are pending or were decided, and how long people take.
  @Get("/figures")
  InvitationFiguresView readInvitationFigures(Caller caller) {
    return switch (readInvitations.figures(caller.actor())) {
      case ReadInvitations.Counted.Figures(var figures) -> InvitationFiguresView.of(figures);
      case ReadInvitations.Counted.Forbidden(var needed) -> throw Refusal.forbidden(needed);
    };
  }

  /// Read one invitation.
  @Get("/{id}")
  HttpResponse<InvitationView> readInvitation(Caller caller, InvitationId id) {
    Shown shown = find(caller, id);
    return Answers.one(InvitationView.of(shown), shown.invitation().version());
  }

  /// Send an invitation again.
  ///
  /// With a new token, shown this once, and as much time as before; the old token is dead. For one
  /// that is pending or has expired. Counts among the 10 an hour.
  @Post("/{id}/resend")
  HttpResponse<SentInvitationView> resendInvitation(
      Caller caller, InvitationId id, @Header("If-Match") IfMatch seen) {
    var command = new ResendInvitation.Command(caller.actor(), id, seen.version());
    return switch (resendInvitation.resend(command)) {
      case ResendInvitation.Outcome.Resent(var invitation, var delivery) ->
          Answers.one(
              SentInvitationView.of(find(caller, id), Optional.of(delivery)), invitation.version());
      case ResendInvitation.Outcome.NoSuchInvitation _ -> throw Refusal.notFound();
      case ResendInvitation.Outcome.WrongState(var status) ->
          throw InvitationRefusals.wrongState(status);
      case ResendInvitation.Outcome.AlreadyMember _ -> throw InvitationRefusals.alreadyMember();
      case ResendInvitation.Outcome.AlreadyInvited _ -> throw InvitationRefusals.alreadyInvited();
      case ResendInvitation.Outcome.ComeTooLate _ -> throw seen.late();
      case ResendInvitation.Outcome.BeyondOwnRights(var role) ->
          throw InvitationRefusals.beyond(role);
      case ResendInvitation.Outcome.TooMany(var pause) -> throw InvitationRefusals.tooMany(pause);
      case ResendInvitation.Outcome.AddressUnverified _ ->
          throw InvitationRefusals.addressUnverified();
      case ResendInvitation.Outcome.Forbidden(var needed) -> throw Refusal.forbidden(needed);
    };
  }

  /// Revoke an invitation.
  ///
  /// Its link is worth nothing from now on; it stays on the list.
  @Post("/{id}/revoke")
  HttpResponse<InvitationView> revokeInvitation(
      Caller caller, InvitationId id, @Header("If-Match") IfMatch seen) {
    var command = new WithdrawInvitation.Command(caller.actor(), id, seen.version());
    demandDone(withdrawInvitation.revoke(command), seen);
    return readInvitation(caller, id);
  }

  /// Take an invitation off the list.
  ///
  /// Not while it is pending: revoke it first.
  @Delete("/{id}")
  @Status(HttpStatus.NO_CONTENT)
  void deleteInvitation(Caller caller, InvitationId id, @Header("If-Match") IfMatch seen) {
    var command = new WithdrawInvitation.Command(caller.actor(), id, Optional.of(seen.needed()));
    demandDone(withdrawInvitation.delete(command), seen);
  }

  private static void demandDone(WithdrawInvitation.Outcome outcome, IfMatch seen) {
    switch (outcome) {
      case WithdrawInvitation.Outcome.Done _ -> {}
      case WithdrawInvitation.Outcome.NoSuchInvitation _ -> throw Refusal.notFound();
      case WithdrawInvitation.Outcome.WrongState(var status) ->
          throw InvitationRefusals.wrongState(status);
      case WithdrawInvitation.Outcome.ComeTooLate _ -> throw seen.late();
      case WithdrawInvitation.Outcome.Forbidden(var needed) -> throw Refusal.forbidden(needed);
    }
  }

  private Shown find(Caller caller, InvitationId id) {
    return switch (readInvitations.one(caller.actor(), id)) {
      case ReadInvitations.One.Found(var shown) -> shown;
      case ReadInvitations.One.NoSuchInvitation _ -> throw Refusal.notFound();
      case ReadInvitations.One.Forbidden(var needed) -> throw Refusal.forbidden(needed);
    };
  }

  /// Which part of the list.
  @Introspected
  record InvitationQuery(
      @QueryValue @Min(1) @Max(200) Optional<Integer> limit,
      @QueryValue Optional<String> cursor,
      @QueryValue Optional<Set<InvitationStatus>> status)
      implements ListQuery {}

  /// Somebody who is asked to join.
  ///
  /// @param roles system roles, at least one, and not `owner`
  /// @param companyRoles ids of company roles
  /// @param validForDays 7 where nothing is said
  @Introspected
  @Schema(name = "NewInvitation")
  record NewInvitation(
      EmailAddress email,
      @Size(min = 1) Set<SystemRole> roles,
      Optional<Set<CompanyRoleId>> companyRoles,
      @Min(1) @Max(30) Optional<Integer> validForDays)
      implements RequestBody {}
}

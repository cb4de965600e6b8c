package io.ticketflower.web.invitation;

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
import io.ticketflower.application.invitation.AcceptInvitation;
import io.ticketflower.application.invitation.AcceptInvitation.Command;
import io.ticketflower.application.invitation.AcceptInvitation.Outcome;
import io.ticketflower.application.invitation.CheckInvitation;
import io.ticketflower.application.invitation.CheckInvitation.Offer;
import io.ticketflower.domain.identity.PersonName;
import io.ticketflower.web.http.AccessTokens;
import io.ticketflower.web.http.Caller;
import io.ticketflower.web.http.InputFault;
import io.ticketflower.web.http.Origins;
import io.ticketflower.web.http.ProblemKind;
import io.ticketflower.web.http.Refusal;
import io.ticketflower.web.http.RequestBody;
import io.ticketflower.web.identity.LogInPauses;
import io.ticketflower.web.identity.SessionView;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;

/// Tokens come in bodies only: addresses are logged.
@Controller("/api/v1/invitations")
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "Invitations")
final class AcceptanceController {
  private final CheckInvitation checkInvitation;
  private final AcceptInvitation acceptInvitation;
  private final AccessTokens accessTokens;
  private final LogInPauses pauses;
  private final Origins origins;

  AcceptanceController(
      CheckInvitation checkInvitation,
      AcceptInvitation acceptInvitation,
      AccessTokens accessTokens,
      LogInPauses pauses,
      Origins origins) {
    this.checkInvitation = checkInvitation;
    this.acceptInvitation = acceptInvitation;
    this.accessTokens = accessTokens;
    this.pauses = pauses;
    this.origins = origins;
  }

  /// See what a token invites to.
  ///
  /// Consumes nothing, however often it is asked.
  @Post("/check")
  @Secured(SecurityRule.IS_ANONYMOUS)
  OfferView checkInvitation(@Body TokenBody body) {
    return OfferView.of(offer(body.token()));
  }

  /// Accept an invitation.
  ///
  /// Somebody who is new here sends first and last name and chooses a password. Somebody who has an
  /// account sends its password and no name; its address has to be verified. They are logged in at
  /// once. Who is new gets a letter by which to verify the address.
  @Post("/accept")
  @Secured(SecurityRule.IS_ANONYMOUS)
  @Status(HttpStatus.CREATED)
  HttpResponse<SessionView> acceptInvitation(@Body Acceptance body, HttpRequest<?> request) {
    if (body.firstName().isPresent() != body.lastName().isPresent()) {
      String missing = body.firstName().isPresent() ? "/lastName" : "/firstName";
      throw Refusal.invalid(
          List.of(
              InputFault.inBody(
                  missing, "MISSING_FIELD", "Expected first and last name or none, but got one.")));
    }
    Optional<PersonName> name =
        body.firstName().map(first -> new PersonName(first, body.lastName().orElseThrow()));
    return name.isPresent()
        ? session(
            acceptInvitation.accept(
                new Command.AsNewPerson(body.token(), name.get(), body.password()),
                origins.of(request)))
        : withPassword(body, request);
  }

  /// Guessing is slowed down as it is at log-in.
  private HttpResponse<SessionView> withPassword(Acceptance body, HttpRequest<?> request) {
    var attempt =
        pauses.attempt(
            offer(body.token()).email().value(), origins.of(request).address().orElse("unknown"));
    Outcome outcome =
        acceptInvitation.accept(
            new Command.WithPassword(body.token(), body.password()), origins.of(request));
    if (outcome instanceof Outcome.Joined) {
      attempt.succeeded();
    }
    return session(outcome);
  }

  /// Join as who you are.
  ///
  /// For somebody who is logged in and was invited by another company: answers with a session
  /// there.
  @Post("/join")
  @Secured(SecurityRule.IS_AUTHENTICATED)
  @Status(HttpStatus.CREATED)
  HttpResponse<SessionView> joinCompany(Caller caller, @Body TokenBody body) {
    return session(
        acceptInvitation.accept(
            new Command.LoggedInAs(body.token(), caller.actor()), caller.actor().origin()));
  }

  private Offer offer(String token) {
    return checkInvitation.check(token).orElseThrow(AcceptanceController::noSuchInvitation);
  }

  private HttpResponse<SessionView> session(Outcome outcome) {
    return switch (outcome) {
      case Outcome.Joined(var session) ->
          HttpResponse.created(SessionView.of(session, accessTokens));
      case Outcome.NoSuchInvitation _ -> throw noSuchInvitation();
      case Outcome.NotPending(var status) -> throw InvitationRefusals.wrongState(status);
      case Outcome.AlreadyMember _ -> throw InvitationRefusals.alreadyMember();
      case Outcome.HasAccount _ ->
          throw new Refusal(
              ProblemKind.HAS_ACCOUNT,
              "Expected somebody who is new here, but the address has an account.");
      case Outcome.NoAccount _ ->
          throw new Refusal(
              ProblemKind.NAME_NEEDED,
              "Expected the password of an account, but nobody has this address yet.");
      case Outcome.PasswordRefused(var message) ->
          throw Refusal.passwordRefused("/password", message);
      case Outcome.LogInFirst _ ->
          throw new Refusal(
              ProblemKind.SECOND_FACTOR_NEEDED,
              "Expected you to log in with password and code, and to join then by"
                  + " POST /api/v1/invitations/join, but a password alone is not enough.");
      case Outcome.WrongPassword _ ->
          throw new Refusal(
              ProblemKind.LOG_IN_REFUSED,
              "Expected the password of the account, but it does not match.");
      case Outcome.AddressUnverified _ ->
          throw new Refusal(
              ProblemKind.ADDRESS_UNVERIFIED,
              "Expected an account whose e-mail address is verified, but nobody has followed the"
                  + " letter to it yet: log in and ask for it again, or set a new password by mail.");
      case Outcome.SomebodyElses _ ->
          throw new Refusal(
              ProblemKind.SOMEBODY_ELSES_INVITATION,
              "Expected the person who was invited, but you are logged in as somebody else.");
    };
  }

  private static Refusal noSuchInvitation() {
    return new Refusal(
        ProblemKind.NOT_FOUND,
        "Expected the token of an invitation, but it is none, or not any more.");
  }

  /// The token of an invitation.
  @Introspected
  @Schema(name = "InvitationToken")
  record TokenBody(@Size(min = 1, max = 200) String token) implements RequestBody {}

  /// Somebody who accepts.
  ///
  /// @param password a new one of at least 10 characters, or that of the account
  @Introspected
  @Schema(name = "Acceptance")
  record Acceptance(
      @Size(min = 1, max = 200) String token,
      @Size(min = 1, max = 1000) String password,
      @NotBlank @Size(max = 100) Optional<String> firstName,
      @NotBlank @Size(max = 100) Optional<String> lastName)
      implements RequestBody {}
}

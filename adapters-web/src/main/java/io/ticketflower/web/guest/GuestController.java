package io.ticketflower.web.guest;

import io.micronaut.context.annotation.Value;
import io.micronaut.core.annotation.Introspected;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Status;
import io.micronaut.http.cookie.Cookie;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.ticketflower.application.guest.EnterAsGuest;
import io.ticketflower.application.guest.KeepTrial;
import io.ticketflower.domain.company.Slug;
import io.ticketflower.domain.identity.EmailAddress;
import io.ticketflower.domain.identity.PersonName;
import io.ticketflower.domain.identity.SystemRole;
import io.ticketflower.web.http.AccessTokens;
import io.ticketflower.web.http.BegunSession;
import io.ticketflower.web.http.Caller;
import io.ticketflower.web.http.HourlyLimit;
import io.ticketflower.web.http.Origins;
import io.ticketflower.web.http.ProblemKind;
import io.ticketflower.web.http.Refusal;
import io.ticketflower.web.http.RequestBody;
import io.ticketflower.web.identity.CompanyView;
import io.ticketflower.web.identity.SessionView;
import io.ticketflower.web.identity.SignUpDoor;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

@Controller("/api/v1/auth/guest")
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "Guests")
final class GuestController {
  private final EnterAsGuest enterAsGuest;
  private final KeepTrial keepTrial;
  private final SignUpDoor door;
  private final AccessTokens accessTokens;
  private final Origins origins;
  private final HourlyLimit guests;

  GuestController(
      EnterAsGuest enterAsGuest,
      KeepTrial keepTrial,
      SignUpDoor door,
      AccessTokens accessTokens,
      Origins origins,
      @Value("${ticketflower.guests.an-hour:10}") int anHour) {
    this.enterAsGuest = enterAsGuest;
    this.keepTrial = keepTrial;
    this.door = door;
    this.accessTokens = accessTokens;
    this.origins = origins;
    this.guests = new HourlyLimit(anHour, "guests from one address");
  }

  /// Look around as a guest.
  ///
  /// One call, and you are in, as an admin of a company that is filled with people, workflows and
  /// tickets, and that is deleted at the time that is told. Nothing leaves it: no mail, no
  /// invitations, no exports.
  @Post
  @Secured(SecurityRule.IS_ANONYMOUS)
  @Status(HttpStatus.CREATED)
  HttpResponse<GuestSession> enterAsGuest(HttpRequest<?> request) {
    guests.count(origins.address(request));
    return switch (enterAsGuest.enter(origins.of(request))) {
      case EnterAsGuest.Outcome.Entered(var session, var trial) ->
          HttpResponse.created(
              new GuestSession(
                  SessionView.of(session, accessTokens),
                  SystemRole.ADMIN,
                  true,
                  trial.until(),
                  trial.mostRecords()));
      case EnterAsGuest.Outcome.Closed _ ->
          throw new Refusal(
              ProblemKind.NO_GUESTS,
              "Expected guests to be welcome, but the operator wants none: sign up, or ask your"
                  + " company for an invitation.");
      case EnterAsGuest.Outcome.Full(var most) ->
          throw new Refusal(
              ProblemKind.UNAVAILABLE,
              "Expected room for a guest, but %d are here: try again later, or sign up."
                  .formatted(most));
    };
  }

  /// Sign up as a guest, and keep the company.
  ///
  /// It becomes a company as any other, with all that is in it, and I its owner. My session goes
  /// on.
  @Post("/keep")
  @Secured(SecurityRule.IS_AUTHENTICATED)
  CompanyView keepTrial(Caller caller, @Body Keeping body) {
    door.pass();
    var command =
        new KeepTrial.Command(
            caller.actor(),
            body.companyName().strip(),
            body.slug(),
            body.email(),
            body.password(),
            new PersonName(body.firstName(), body.lastName()));
    return switch (keepTrial.keep(command)) {
      case KeepTrial.Outcome.Kept(var company) -> CompanyView.of(company);
      case KeepTrial.Outcome.NoGuest _ ->
          throw new Refusal(
              ProblemKind.WRONG_STATE, "Expected a guest, but you have signed up already.");
      case KeepTrial.Outcome.Shared _ ->
          throw new Refusal(
              ProblemKind.WRONG_STATE,
              "Expected a guest in a company of their own, but others share this one: sign up for"
                  + " one of yours.");
      case KeepTrial.Outcome.EmailTaken _ -> throw SignUpDoor.emailTaken();
      case KeepTrial.Outcome.SlugTaken(var slug) -> throw SignUpDoor.slugTaken(slug);
      case KeepTrial.Outcome.PasswordRefused(var message) ->
          throw Refusal.passwordRefused("/password", message);
    };
  }

  /// A guest who is in.
  ///
  /// @param role in the company
  /// @param guest always true
  /// @param until from then on the company is deleted, with all that is in it
  /// @param mostRecords how many records guests may make in it
  @Serdeable.Serializable
  @Schema(name = "GuestSession")
  record GuestSession(
      SessionView session,
      @Schema(example = "ADMIN") SystemRole role,
      boolean guest,
      Instant until,
      @Schema(example = "100") int mostRecords)
      implements BegunSession {

    @Override
    public List<Cookie> cookies(Instant now) {
      return session.cookies(now);
    }

    @Override
    public GuestSession withoutTokens() {
      return new GuestSession(session.withoutTokens(), role, guest, until, mostRecords);
    }
  }

  /// What a guest's company and the guest are to be called.
  ///
  /// @param slug the company's name in addresses; left out, the name suggests one
  /// @param email with which the owner logs in from now on
  /// @param password at least 10 characters
  @Introspected
  @Schema(name = "Keeping")
  record Keeping(
      @NotBlank @Size(max = 120) String companyName,
      Optional<Slug> slug,
      EmailAddress email,
      @Size(max = 1000) String password,
      @NotBlank @Size(max = PersonName.LONGEST) String firstName,
      @NotBlank @Size(max = PersonName.LONGEST) String lastName)
      implements RequestBody {}
}

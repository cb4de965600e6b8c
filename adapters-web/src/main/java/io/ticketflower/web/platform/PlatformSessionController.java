package io.ticketflower.web.platform;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
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
import io.ticketflower.application.platform.LogInToPlatform;
import io.ticketflower.application.platform.LogOutOfPlatform;
import io.ticketflower.domain.identity.EmailAddress;
import io.ticketflower.domain.identity.PlatformRole;
import io.ticketflower.web.http.AccessTokens;
import io.ticketflower.web.http.BegunSession;
import io.ticketflower.web.http.Origins;
import io.ticketflower.web.http.PlatformCaller;
import io.ticketflower.web.http.ProblemKind;
import io.ticketflower.web.http.Refusal;
import io.ticketflower.web.http.RequestBody;
import io.ticketflower.web.http.SessionCookie;
import io.ticketflower.web.identity.CodeNeeded;
import io.ticketflower.web.identity.LogInPauses;
import io.ticketflower.web.identity.UserView;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

@Controller("/api/v1/platform/sessions")
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "Platform")
final class PlatformSessionController {
  private final LogInToPlatform logIn;
  private final LogOutOfPlatform logOut;
  private final AccessTokens accessTokens;
  private final LogInPauses pauses;
  private final Origins origins;

  PlatformSessionController(
      LogInToPlatform logIn,
      LogOutOfPlatform logOut,
      AccessTokens accessTokens,
      LogInPauses pauses,
      Origins origins) {
    this.logIn = logIn;
    this.logOut = logOut;
    this.accessTokens = accessTokens;
    this.pauses = pauses;
    this.origins = origins;
  }

  /// Log in to run the installation.
  ///
  /// For superusers and platform admins. The session works in no company and ends after 8 hours.
  @Post
  @Secured(SecurityRule.IS_ANONYMOUS)
  @Status(HttpStatus.CREATED)
  PlatformSessionView logInToPlatform(@Body PlatformLogIn body, HttpRequest<?> request) {
    var attempt = pauses.attempt(body.email().value(), origins.address(request));
    var command =
        new LogInToPlatform.Command(
            body.email(), body.password(), body.code(), origins.of(request));
    return switch (logIn.logIn(command)) {
      case LogInToPlatform.Outcome.Begun(var actor, var user, var until) -> {
        attempt.succeeded();
        yield new PlatformSessionView(
            Optional.of(accessTokens.ofPlatform(actor.user(), actor.session(), until)),
            Optional.of("Bearer"),
            until,
            UserView.of(user),
            actor.role());
      }
      case LogInToPlatform.Outcome.SecondFactorNeeded(var wrong) -> throw CodeNeeded.refusal(wrong);
      case LogInToPlatform.Outcome.SecondFactorMissing _ ->
          throw new Refusal(
              ProblemKind.SECOND_FACTOR_REQUIRED,
              "Expected somebody with a second factor, but you have none: whoever has the machine runs"
                  + " create-superuser --second-factor.");
      case LogInToPlatform.Outcome.Refused _ ->
          throw new Refusal(
              ProblemKind.LOG_IN_REFUSED,
              "Expected the e-mail address and password of somebody who runs the installation, but"
                  + " they do not match.");
    };
  }

  /// Log out of running the installation.
  ///
  /// All platform sessions of the person end, those that act for companies too.
  @Delete("/current")
  @Secured(SecurityRule.IS_AUTHENTICATED)
  @Status(HttpStatus.NO_CONTENT)
  void logOutOfPlatform(PlatformCaller caller) {
    logOut.logOut(caller.actor());
  }

  /// Who logs in to run the installation.
  ///
  /// @param code that an app shows, or a recovery code, for somebody who has a second factor
  @Introspected
  @Schema(name = "PlatformLogIn")
  record PlatformLogIn(
      EmailAddress email,
      @Size(min = 1, max = 1000) String password,
      @Size(min = 1, max = 20) Optional<String> code)
      implements RequestBody {}

  /// A session in no company.
  ///
  /// @param accessToken until then; left out where it comes as a cookie
  /// @param tokenType always `Bearer`; left out where the token comes as a cookie
  @Serdeable.Serializable
  @Schema(name = "PlatformSession")
  record PlatformSessionView(
      Optional<String> accessToken,
      @Schema(example = "Bearer") Optional<String> tokenType,
      Instant until,
      UserView user,
      PlatformRole role)
      implements BegunSession {

    @Override
    public List<Cookie> cookies(Instant now) {
      return accessToken.stream()
          .map(token -> SessionCookie.PLATFORM.holding(token, Duration.between(now, until)))
          .toList();
    }

    @Override
    public PlatformSessionView withoutTokens() {
      return new PlatformSessionView(Optional.empty(), Optional.empty(), until, user, role);
    }
  }
}

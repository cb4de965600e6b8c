package io.ticketflower.web.identity;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
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
import io.ticketflower.application.identity.LogIn;
import io.ticketflower.application.identity.LogOut;
import io.ticketflower.application.identity.RefreshSession;
import io.ticketflower.application.identity.SwitchCompany;
import io.ticketflower.domain.company.Slug;
import io.ticketflower.domain.identity.EmailAddress;
import io.ticketflower.web.http.AccessTokens;
import io.ticketflower.web.http.Caller;
import io.ticketflower.web.http.InputFault;
import io.ticketflower.web.http.Origins;
import io.ticketflower.web.http.ProblemKind;
import io.ticketflower.web.http.Refusal;
import io.ticketflower.web.http.RequestBody;
import io.ticketflower.web.http.SessionCookie;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;

@Controller("/api/v1/sessions")
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "Sign-up and sessions")
final class SessionController {
  private final LogIn logIn;
  private final RefreshSession refreshSession;
  private final LogOut logOut;
  private final SwitchCompany switchCompany;
  private final AccessTokens accessTokens;
  private final LogInPauses pauses;
  private final Origins origins;

  SessionController(
      LogIn logIn,
      RefreshSession refreshSession,
      LogOut logOut,
      SwitchCompany switchCompany,
      AccessTokens accessTokens,
      LogInPauses pauses,
      Origins origins) {
    this.logIn = logIn;
    this.refreshSession = refreshSession;
    this.logOut = logOut;
    this.switchCompany = switchCompany;
    this.accessTokens = accessTokens;
    this.pauses = pauses;
    this.origins = origins;
  }

  /// Log in.
  ///
  /// Somebody who belongs to several companies and names none is answered with 200 and the list of
  /// them, without tokens: ask which, and log in again with its slug as `company`.
  @Post
  @Secured(SecurityRule.IS_ANONYMOUS)
  @Status(HttpStatus.CREATED)
  HttpResponse<SessionView> logIn(@Body LogInBody body, HttpRequest<?> request) {
    var attempt = pauses.attempt(body.email().value(), origins.address(request));
    var command =
        new LogIn.Command(
            body.email(), body.password(), body.company(), body.code(), origins.of(request));
    return switch (logIn.logIn(command)) {
      case LogIn.Outcome.Begun(var session) -> {
        attempt.succeeded();
        yield HttpResponse.created(SessionView.of(session, accessTokens));
      }
      case LogIn.Outcome.ChooseCompany(var companies) -> {
        attempt.succeeded();
        yield HttpResponse.ok(
            SessionView.choiceOf(companies.stream().map(CompanyView::of).toList()));
      }
      case LogIn.Outcome.SecondFactorNeeded(var wrong) -> throw CodeNeeded.refusal(wrong);
      case LogIn.Outcome.Refused _ ->
          throw new Refusal(
              ProblemKind.LOG_IN_REFUSED,
              "Expected the e-mail address and password of somebody here, but they do not match.");
    };
  }

  /// Exchange a refresh token for new tokens.
  ///
  /// Each refresh token is good once. One that is used again, apart from a short grace, ends the
  /// session: somebody has stolen it or its successor. A page sends no body: the token is in its
  /// cookie.
  @Post("/refresh")
  @Secured(SecurityRule.IS_ANONYMOUS)
  HttpResponse<SessionView> refreshSession(@Body RefreshBody body, HttpRequest<?> request) {
    return switch (refreshSession.refresh(token(body, request), origins.of(request))) {
      case RefreshSession.Outcome.Refreshed(var session) ->
          HttpResponse.ok(SessionView.of(session, accessTokens));
      case RefreshSession.Outcome.Refused _ -> throw refreshRefused();
    };
  }

  private static String token(RefreshBody body, HttpRequest<?> request) {
    return body.refreshToken()
        .or(() -> SessionCookie.REFRESH.of(request))
        .orElseThrow(() ->
            SessionCookie.keepSessionOf(request)
                ? refreshRefused()
                : Refusal.invalid(List.of(InputFault.missing("refreshToken"))));
  }

  private static Refusal refreshRefused() {
    return new Refusal(
        ProblemKind.REFRESH_REFUSED,
        "Expected the refresh token of a live session, but it is none: log in again.");
  }

  /// Work in another of my companies.
  ///
  /// Answers with a new session there; the one of this request goes on.
  @Post("/switch")
  @Secured(SecurityRule.IS_AUTHENTICATED)
  @Status(HttpStatus.CREATED)
  HttpResponse<SessionView> switchCompany(Caller caller, @Body SwitchBody body) {
    return switch (switchCompany.switchTo(caller.actor(), body.company())) {
      case SwitchCompany.Outcome.Begun(var session) ->
          HttpResponse.created(SessionView.of(session, accessTokens));
      case SwitchCompany.Outcome.NoSuchCompany _ -> throw Refusal.notFound();
    };
  }

  /// Log out.
  ///
  /// The session ends; its tokens are worth nothing from now on.
  @Delete("/current")
  @Secured(SecurityRule.IS_AUTHENTICATED)
  @Status(HttpStatus.NO_CONTENT)
  void logOut(Caller caller) {
    logOut.logOut(caller.actor(), caller.session());
  }

  /// Who logs in.
  ///
  /// @param company the slug of the company to work in, for somebody who belongs to several
  /// @param code that an app shows, or a recovery code, for somebody who has a second factor
  @Introspected
  @Schema(name = "LogIn")
  record LogInBody(
      EmailAddress email,
      @Size(min = 1, max = 1000) String password,
      Optional<Slug> company,
      @Size(min = 1, max = 20) Optional<String> code)
      implements RequestBody {}

  /// Where to work.
  ///
  /// @param company the slug of one of my companies
  @Introspected
  @Schema(name = "CompanySwitch")
  record SwitchBody(Slug company) implements RequestBody {}

  /// A token to be exchanged.
  ///
  /// @param refreshToken needed unless it comes as a cookie
  @Introspected
  @Schema(name = "Refresh")
  record RefreshBody(@Size(min = 1, max = 200) Optional<String> refreshToken)
      implements RequestBody {}
}

package io.ticketflower.web.platform;

import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.ticketflower.application.platform.ActForCompany;
import io.ticketflower.application.platform.ActForCompany.Outcome;
import io.ticketflower.domain.identity.SessionId;
import io.ticketflower.web.http.AccessTokens;
import io.ticketflower.web.http.PlatformCaller;
import io.ticketflower.web.http.Refusal;
import java.util.UUID;

@Controller("/api/v1/platform/acting/{id}")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(SecurityRule.IS_AUTHENTICATED)
@Tag(name = "Platform")
final class ActingController {
  private final ActForCompany actForCompany;
  private final AccessTokens accessTokens;

  ActingController(ActForCompany actForCompany, AccessTokens accessTokens) {
    this.actForCompany = actForCompany;
    this.accessTokens = accessTokens;
  }

  /// Go on acting for a company.
  ///
  /// 30 minutes from now on. The answer holds a new token.
  @Post("/extend")
  ActingSessionView extendActing(PlatformCaller caller, UUID id) {
    return ActingAnswers.session(
        actForCompany.extend(caller.actor(), new SessionId(id)), caller, accessTokens);
  }

  /// Stop acting for a company.
  ///
  /// The session's tokens are worth nothing from now on.
  @Post("/end")
  @Status(HttpStatus.NO_CONTENT)
  void endActing(PlatformCaller caller, UUID id) {
    switch (actForCompany.end(caller.actor(), new SessionId(id))) {
      case Outcome.Ended _ -> {}
      case Outcome.Acting _, Outcome.NoSuch _ -> throw Refusal.notFound();
      case Outcome.NoSuperuser _ -> throw ActingAnswers.noSuperuser();
    }
  }
}

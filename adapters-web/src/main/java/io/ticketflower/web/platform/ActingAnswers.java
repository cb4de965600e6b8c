package io.ticketflower.web.platform;

import io.ticketflower.application.platform.ActForCompany.Outcome;
import io.ticketflower.web.http.AccessTokens;
import io.ticketflower.web.http.PlatformCaller;
import io.ticketflower.web.http.ProblemKind;
import io.ticketflower.web.http.Refusal;

/// What is answered to whoever wants to act for a company.
final class ActingAnswers {
  private ActingAnswers() {}

  static ActingSessionView session(
      Outcome outcome, PlatformCaller caller, AccessTokens accessTokens) {
    return switch (outcome) {
      case Outcome.Acting acting -> ActingSessionView.of(acting, caller.actor(), accessTokens);
      case Outcome.Ended _, Outcome.NoSuch _ -> throw Refusal.notFound();
      case Outcome.NoSuperuser _ -> throw noSuperuser();
    };
  }

  static Refusal noSuperuser() {
    return new Refusal(
        ProblemKind.FORBIDDEN,
        "Expected a superuser, but you are a platform admin, who acts for no company.");
  }
}

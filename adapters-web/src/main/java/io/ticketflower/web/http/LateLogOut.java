package io.ticketflower.web.http;

import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.http.filter.ServerFilterPhase;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.ticketflower.application.identity.LogOut;

/// Whoever leaves a page that they looked at for a while has no access token any more, and only the
/// refresh token says which session is to end. Left alone it would live on for days.
@ServerFilter(patterns = "/api/v1/sessions/current", methods = HttpMethod.DELETE)
final class LateLogOut implements Ordered {
  private final LogOut logOut;
  private final RateLimit rateLimit;
  private final Origins origins;

  LateLogOut(LogOut logOut, RateLimit rateLimit, Origins origins) {
    this.logOut = logOut;
    this.rateLimit = rateLimit;
    this.origins = origins;
  }

  @Override
  public int getOrder() {
    return ServerFilterPhase.SECURITY.before() + 1;
  }

  @ResponseFilter
  @ExecuteOn(TaskExecutors.BLOCKING)
  void end(HttpRequest<?> request, HttpResponse<?> response) {
    if (response.code() == ProblemKind.UNAUTHENTICATED.status()) {
      SessionCookie.REFRESH.of(request).ifPresent(token -> end(token, request));
    }
  }

  private void end(String refreshToken, HttpRequest<?> request) {
    rateLimit.demandLeftFor(request);
    rateLimit.countStranger(request);
    logOut.logOut(refreshToken, origins.of(request));
  }
}

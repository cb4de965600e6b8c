package io.ticketflower.web.http;

import static io.ticketflower.web.http.SessionCookie.ACCESS;
import static io.ticketflower.web.http.SessionCookie.PLATFORM;
import static io.ticketflower.web.http.SessionCookie.REFRESH;

import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.http.filter.ServerFilterPhase;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;

/// Keeps the sessions of pages in cookies, whichever controller begins or ends them, and keeps
/// other sites out.
@ServerFilter("/api/**")
final class PageSessions implements Ordered {
  private static final Set<String> OWN_SITE = Set.of("same-origin", "none");

  /// What makes a browser forget its cookies. Whoever logs out is logged out in this browser, even
  /// if the session was over before, or we could not end it.
  private static final List<Ending> ENDINGS =
      List.of(
          new Ending("DELETE sessions/current", _ -> true, List.of(ACCESS, REFRESH)),
          new Ending("DELETE platform/sessions/current", _ -> true, List.of(PLATFORM, ACCESS)),
          new Ending("POST platform/acting/{id}/end", _ -> true, List.of(ACCESS)),
          new Ending("DELETE me", status -> status == 204, List.of(ACCESS, REFRESH)),
          new Ending("POST sessions/refresh", status -> status == 401, List.of(ACCESS, REFRESH)));

  private final InstantSource clock;

  PageSessions(InstantSource clock) {
    this.clock = clock;
  }

  private record Ending(String route, IntPredicate status, List<SessionCookie> forgotten) {
    boolean isReached(String asked, int answered) {
      return route.equals(asked) && status.test(answered);
    }
  }

  @Override
  public int getOrder() {
    return ServerFilterPhase.SECURITY.before();
  }

  @RequestFilter
  void refuse(HttpRequest<?> request) {
    if (!request.getHeaders().contains(SessionCookie.HEADER)) {
      return;
    }
    if (!SessionCookie.keepSessionOf(request)) {
      throw Refusal.invalid(
          List.of(
              InputFault.inHeader(
                  SessionCookie.HEADER,
                  "UNKNOWN_VALUE",
                  "Expected X-Session: cookie or no such header, but got something else.")));
    }
    if (isOfAnotherSite(request)) {
      throw new Refusal(
          ProblemKind.ANOTHER_SITE,
          "Expected a request of a page of this installation, but the browser says that it comes"
              + " from another site.");
    }
  }

  @ResponseFilter
  void answer(HttpRequest<?> request, MutableHttpResponse<?> response) {
    if (!SessionCookie.keepSessionOf(request) || isOfAnotherSite(request)) {
      return;
    }
    if (response.body() instanceof BegunSession session) {
      session.cookies(clock.instant()).forEach(response::cookie);
      response.body(session.withoutTokens());
    }
    String asked = MatchedRoute.of(request).name();
    ENDINGS.stream()
        .filter(ending -> ending.isReached(asked, response.code()))
        .flatMap(ending -> ending.forgotten().stream())
        .forEach(cookie -> response.cookie(cookie.gone()));
  }

  /// Browsers that are too old to say so count as our own: they, too, let no other site send the
  /// header.
  private static boolean isOfAnotherSite(HttpRequest<?> request) {
    return !OWN_SITE.containsAll(request.getHeaders().getAll("Sec-Fetch-Site"));
  }
}

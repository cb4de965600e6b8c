package io.ticketflower.web.http;

import io.micronaut.http.HttpRequest;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.security.token.reader.TokenReader;
import io.micronaut.web.router.RouteAttributes;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.stream.Stream;

/// Takes a page's cookie where a program sends an access token.
///
/// Not for what is open to everybody: whoever logs in, signs up or follows an invitation begins
/// anew, and the session that the browser still holds, a guest's for instance, must not stand in
/// the way.
@Singleton
final class CookieTokenReader implements TokenReader<HttpRequest<?>> {

  @Override
  public Optional<String> findToken(HttpRequest<?> request) {
    return isOpen(request) ? Optional.empty() : cookie(request).of(request);
  }

  private static boolean isOpen(HttpRequest<?> request) {
    return RouteAttributes.getRouteInfo(request).stream()
        .flatMap(route -> Stream.of(route.getAnnotationMetadata().stringValues(Secured.class)))
        .anyMatch(SecurityRule.IS_ANONYMOUS::equals);
  }

  private static SessionCookie cookie(HttpRequest<?> request) {
    return MatchedRoute.of(request).collection().equals("platform")
        ? SessionCookie.PLATFORM
        : SessionCookie.ACCESS;
  }
}

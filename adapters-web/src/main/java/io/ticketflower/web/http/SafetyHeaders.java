package io.ticketflower.web.http;

import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.http.filter.ServerFilterPhase;

/// What a browser must not do with our answers: guess their type, frame them, tell others where the
/// reader came from, or keep what belongs to a company.
@ServerFilter("/**")
final class SafetyHeaders implements Ordered {
  private static final String NOTHING = "default-src 'none'; frame-ancestors 'none'";

  @Override
  public int getOrder() {
    return ServerFilterPhase.FIRST.order();
  }

  @ResponseFilter
  void add(HttpRequest<?> request, MutableHttpResponse<?> response) {
    response.header("X-Content-Type-Options", "nosniff");
    response.header("Referrer-Policy", "no-referrer");
    if (!response.getHeaders().contains("X-Frame-Options")) {
      response.header("X-Frame-Options", "DENY");
    }
    if (!response.getHeaders().contains("Content-Security-Policy")) {
      response.header("Content-Security-Policy", policyFor(request.getPath()));
    }
    if (request.getPath().startsWith("/api/") || response.code() >= 400) {
      response.header("Cache-Control", "no-store");
    }
  }

  private static String policyFor(String path) {
    return path.startsWith("/api-docs")
        ? "default-src 'self'; img-src 'self' data:; style-src 'self' 'unsafe-inline'; "
            + "frame-ancestors 'none'"
        : NOTHING;
  }
}

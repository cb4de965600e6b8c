package io.ticketflower.web.http;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.http.filter.ServerFilterPhase;
import io.micronaut.http.server.util.HttpClientAddressResolver;
import java.time.Duration;
import java.util.Optional;

/// So many requests a minute and no more, from each person, and from each address that nobody has
/// logged in from. Tells how many are left (draft-ietf-httpapi-ratelimit-headers).
@ServerFilter("/api/**")
final class RateLimit implements Ordered {
  private static final String ATTRIBUTE = "ticketflower.rate-limit";
  private static final int MOST_CALLERS = 20_000;

  private final int perMinute;
  private final HttpClientAddressResolver addresses;
  private final Buckets buckets;

  RateLimit(WebConfiguration configuration, HttpClientAddressResolver addresses) {
    this.perMinute = configuration.requestsPerMinute();
    this.addresses = addresses;
    this.buckets = new Buckets(perMinute, Duration.ofMinutes(1), MOST_CALLERS);
  }

  @Override
  public int getOrder() {
    return ServerFilterPhase.SECURITY.after() - 1;
  }

  @RequestFilter
  void count(HttpRequest<?> request) {
    if (perMinute == 0) {
      return;
    }
    ConsumptionProbe probe = bucketOf(request).tryConsumeAndReturnRemaining(1);
    request.setAttribute(ATTRIBUTE, probe);
    if (!probe.isConsumed()) {
      throw tooMany(probe);
    }
  }

  private Refusal tooMany(ConsumptionProbe probe) {
    return Refusal.pause(
            "Expected at most %d requests a minute, but there were more.".formatted(perMinute),
            Duration.ofNanos(probe.getNanosToWaitForRefill()))
        .with("RateLimit-Policy", policy())
        .with("RateLimit", left(probe));
  }

  /// Ends a request whose address has none left that nobody has logged in for.
  void demandLeftFor(HttpRequest<?> request) {
    if (perMinute > 0) {
      Bucket bucket = buckets.of(address(request));
      if (bucket.getAvailableTokens() == 0) {
        throw tooMany(bucket.tryConsumeAndReturnRemaining(1));
      }
    }
  }

  /// Counts a request that turned out to come from nobody.
  void countStranger(HttpRequest<?> request) {
    if (perMinute > 0) {
      buckets.of(address(request)).tryConsume(1);
    }
  }

  @ResponseFilter
  void tell(HttpRequest<?> request, MutableHttpResponse<?> response) {
    Optional<ConsumptionProbe> probe = request.getAttribute(ATTRIBUTE, ConsumptionProbe.class);
    probe.ifPresent(it -> {
      response.header("RateLimit-Policy", policy());
      response.header("RateLimit", left(it));
    });
  }

  private String policy() {
    return "\"default\";q=" + perMinute + ";w=60";
  }

  private static String left(ConsumptionProbe probe) {
    long seconds = Duration.ofNanos(probe.getNanosToWaitForReset()).toSeconds() + 1;
    return "\"default\";r=" + probe.getRemainingTokens() + ";t=" + seconds;
  }

  private Bucket bucketOf(HttpRequest<?> request) {
    return buckets.of(
        request
            .getUserPrincipal()
            .map(it -> "user " + it.getName())
            .orElseGet(() -> address(request)));
  }

  private String address(HttpRequest<?> request) {
    return "address " + addresses.resolve(request);
  }
}

package io.ticketflower.web.http;

import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.http.filter.ServerFilterPhase;
import java.util.HexFormat;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;

/// A name for each request, so that what a client saw can be found in the log. A client may choose
/// it (`X-Request-Id`); one that is no plain word is replaced.
@ServerFilter("/**")
public final class RequestId implements Ordered {
  public static final String HEADER = "X-Request-Id";
  private static final String ATTRIBUTE = "ticketflower.request-id";
  private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9._-]{1,64}");

  @Override
  public int getOrder() {
    return ServerFilterPhase.FIRST.order();
  }

  @RequestFilter
  void name(HttpRequest<?> request) {
    of(request);
  }

  @ResponseFilter
  void answer(HttpRequest<?> request, MutableHttpResponse<?> response) {
    response.header(HEADER, of(request));
  }

  public static String of(HttpRequest<?> request) {
    Optional<String> known = request.getAttribute(ATTRIBUTE, String.class);
    return known.orElseGet(() -> {
      String id =
          Optional.ofNullable(request.getHeaders().get(HEADER))
              .filter(it -> PLAIN.matcher(it).matches())
              .orElseGet(() -> HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextLong()));
      request.setAttribute(ATTRIBUTE, id);
      return id;
    });
  }
}

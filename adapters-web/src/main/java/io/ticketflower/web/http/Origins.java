package io.ticketflower.web.http;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.server.util.HttpClientAddressResolver;
import io.ticketflower.domain.identity.Origin;
import jakarta.inject.Singleton;
import java.util.Optional;

/// Where requests come from, for the audit log and for whoever counts failures by address.
@Singleton
public final class Origins {
  private final HttpClientAddressResolver addresses;

  Origins(HttpClientAddressResolver addresses) {
    this.addresses = addresses;
  }

  public Origin of(HttpRequest<?> request) {
    return Origin.request(RequestId.of(request), address(request))
        .by(Optional.ofNullable(request.getHeaders().get(HttpHeaders.USER_AGENT)));
  }

  public String address(HttpRequest<?> request) {
    return Optional.ofNullable(addresses.resolve(request)).orElse("unknown");
  }
}

package io.ticketflower.web.http;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.context.annotation.Context;
import io.micronaut.core.bind.annotation.Bindable;
import java.nio.charset.StandardCharsets;

/// What an operator sets for the web side.
///
/// @param secret signs access tokens and cursors; at least 32 bytes, the same on every node
/// @param requestsPerMinute how many requests one caller may send; 0 for as many as they like
@Context
@ConfigurationProperties("ticketflower.web")
public record WebConfiguration(
    String secret, @Bindable(defaultValue = "600") int requestsPerMinute) {
  private static final int SHORTEST_SECRET = 32;

  public WebConfiguration {
    if (secret.getBytes(StandardCharsets.UTF_8).length < SHORTEST_SECRET) {
      throw new IllegalArgumentException(
          "Expected ticketflower.web.secret to have at least 32 bytes, but it is shorter.");
    }
  }
}

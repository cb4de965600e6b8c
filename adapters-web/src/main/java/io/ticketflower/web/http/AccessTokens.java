package io.ticketflower.web.http;

import io.micronaut.security.token.generator.TokenGenerator;
import io.ticketflower.application.identity.LoggedIn;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;

/// Makes access tokens: short-lived, signed, and saying no more than who, which session and which
/// company. What somebody may do is looked up on each request.
@Singleton
public final class AccessTokens {
  static final String USER = "sub";
  static final String SESSION = "sid";
  static final String COMPANY = "cid";
  public static final Duration LIFETIME = Duration.ofMinutes(5);

  private final TokenGenerator tokens;
  private final InstantSource clock;

  AccessTokens(TokenGenerator tokens, InstantSource clock) {
    this.tokens = tokens;
    this.clock = clock;
  }

  public String of(LoggedIn session) {
    Instant now = clock.instant();
    return tokens
        .generateToken(
            Map.of(
                USER,
                session.user().id().value().toString(),
                SESSION,
                session.session().value().toString(),
                COMPANY,
                session.company().id().value().toString(),
                "iat",
                now.getEpochSecond(),
                "exp",
                now.plus(LIFETIME).getEpochSecond()))
        .orElseThrow(() -> new IllegalStateException("Expected a signed token, but got none."));
  }
}

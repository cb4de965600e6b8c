package io.ticketflower.web.http;

import io.micronaut.security.token.generator.TokenGenerator;
import io.ticketflower.application.identity.LoggedIn;
import io.ticketflower.domain.company.CompanyId;
import io.ticketflower.domain.identity.SessionId;
import io.ticketflower.domain.identity.UserId;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;

/// Makes access tokens: short-lived, signed, and saying no more than who, which session and which
/// company. What somebody may do is looked up on each request.
@Singleton
public final class AccessTokens {
  static final String USER = "sub";
  static final String SESSION = "sid";
  static final String COMPANY = "cid";

  /// Says that the user is a superuser who acts for the company.
  static final String ACTING = "act";

  public static final Duration LIFETIME = Duration.ofMinutes(5);

  private final TokenGenerator tokens;
  private final InstantSource clock;

  AccessTokens(TokenGenerator tokens, InstantSource clock) {
    this.tokens = tokens;
    this.clock = clock;
  }

  public String of(LoggedIn session) {
    return signed(
        session.user().id(),
        session.session(),
        clock.instant().plus(LIFETIME),
        Map.of(COMPANY, session.company().id().value().toString()));
  }

  /// Of a session in no company; good as long as the session.
  public String ofPlatform(UserId user, SessionId session, Instant until) {
    return signed(user, session, until, Map.of());
  }

  /// Of a superuser who acts for a company; good as long as the session.
  public String ofActing(UserId superuser, SessionId session, CompanyId company, Instant until) {
    return signed(
        superuser, session, until, Map.of(COMPANY, company.value().toString(), ACTING, true));
  }

  private String signed(UserId user, SessionId session, Instant until, Map<String, Object> more) {
    Map<String, Object> claims = new HashMap<>(more);
    claims.put(USER, user.value().toString());
    claims.put(SESSION, session.value().toString());
    claims.put("iat", clock.instant().getEpochSecond());
    claims.put("exp", until.getEpochSecond());
    return tokens
        .generateToken(claims)
        .orElseThrow(() -> new IllegalStateException("Expected a signed token, but got none."));
  }
}

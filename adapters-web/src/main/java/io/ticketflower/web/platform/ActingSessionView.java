package io.ticketflower.web.platform;

import io.micronaut.http.cookie.Cookie;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import io.ticketflower.application.platform.ActForCompany.Outcome;
import io.ticketflower.domain.identity.PlatformActor;
import io.ticketflower.web.http.AccessTokens;
import io.ticketflower.web.http.BegunSession;
import io.ticketflower.web.http.SessionCookie;
import io.ticketflower.web.identity.CompanyView;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/// A session in which a superuser acts for a company.
///
/// @param id names it when it is extended or ended
/// @param accessToken for the company's routes, until then; left out where it comes as a cookie
/// @param tokenType always `Bearer`; left out where the token comes as a cookie
/// @param writes whether anything may be changed
@Serdeable.Serializable
@Schema(name = "ActingSession")
record ActingSessionView(
    UUID id,
    Optional<String> accessToken,
    @Schema(example = "Bearer") Optional<String> tokenType,
    Instant until,
    CompanyView company,
    boolean writes)
    implements BegunSession {

  static ActingSessionView of(
      Outcome.Acting acting, PlatformActor superuser, AccessTokens accessTokens) {
    return new ActingSessionView(
        acting.session().value(),
        Optional.of(
            accessTokens.ofActing(
                superuser.user(), acting.session(), acting.company().id(), acting.until())),
        Optional.of("Bearer"),
        acting.until(),
        CompanyView.of(acting.company()),
        acting.mandate().writes());
  }

  /// Takes the place of the session that the browser had in a company: refreshing that one would
  /// put an end to acting unseen.
  @Override
  public List<Cookie> cookies(Instant now) {
    return accessToken.stream()
        .flatMap(token ->
            Stream.of(
                SessionCookie.ACCESS.holding(token, Duration.between(now, until)),
                SessionCookie.REFRESH.gone()))
        .toList();
  }

  @Override
  public ActingSessionView withoutTokens() {
    return new ActingSessionView(id, Optional.empty(), Optional.empty(), until, company, writes);
  }
}

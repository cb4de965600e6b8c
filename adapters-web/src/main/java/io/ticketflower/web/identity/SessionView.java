package io.ticketflower.web.identity;

import io.micronaut.http.cookie.Cookie;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import io.ticketflower.application.identity.LoggedIn;
import io.ticketflower.web.http.AccessTokens;
import io.ticketflower.web.http.BegunSession;
import io.ticketflower.web.http.SessionCookie;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// A session, or the question in which company it is to begin: then there are `companies` only.
///
/// @param accessToken send it as `Authorization: Bearer …`; left out where it comes as a cookie
/// @param tokenType always `Bearer`; left out where tokens come as cookies
/// @param expiresIn for how many seconds the access token is good
/// @param refreshToken shown once; exchanges for the next pair of tokens; left out where it comes
///   as a cookie
/// @param refreshUntil when the refresh token expires
/// @param company the one the session works in
/// @param companies all that the person belongs to
@Serdeable.Serializable
@Schema(name = "Session")
public record SessionView(
    Optional<String> accessToken,
    @Schema(example = "Bearer") Optional<String> tokenType,
    @Schema(example = "300") Optional<Long> expiresIn,
    Optional<String> refreshToken,
    Optional<Instant> refreshUntil,
    Optional<UserView> user,
    Optional<CompanyView> company,
    List<CompanyView> companies)
    implements BegunSession {

  public static SessionView of(LoggedIn session, AccessTokens accessTokens) {
    return new SessionView(
        Optional.of(accessTokens.of(session)),
        Optional.of("Bearer"),
        Optional.of(AccessTokens.LIFETIME.toSeconds()),
        Optional.of(session.refreshToken()),
        Optional.of(session.refreshUntil()),
        Optional.of(UserView.of(session.user())),
        Optional.of(CompanyView.of(session.company())),
        session.companies().stream().map(CompanyView::of).toList());
  }

  static SessionView choiceOf(List<CompanyView> companies) {
    return new SessionView(
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        companies);
  }

  @Override
  public List<Cookie> cookies(Instant now) {
    return accessToken.isEmpty()
        ? List.of()
        : List.of(
            SessionCookie.ACCESS.holding(accessToken.get(), AccessTokens.LIFETIME),
            SessionCookie.REFRESH.holding(
                refreshToken.orElseThrow(), Duration.between(now, refreshUntil.orElseThrow())));
  }

  @Override
  public SessionView withoutTokens() {
    return new SessionView(
        Optional.empty(),
        Optional.empty(),
        expiresIn,
        Optional.empty(),
        refreshUntil,
        user,
        company,
        companies);
  }
}

package io.ticketflower.web.platform;

import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import io.ticketflower.application.platform.ActForCompany.Outcome;
import io.ticketflower.domain.identity.PlatformActor;
import io.ticketflower.web.http.AccessTokens;
import io.ticketflower.web.identity.CompanyView;
import java.time.Instant;
import java.util.UUID;

/// A session in which a superuser acts for a company.
///
/// @param id names it when it is extended or ended
/// @param accessToken for the company's routes, until then
/// @param writes whether anything may be changed
@Serdeable.Serializable
@Schema(name = "ActingSession")
record ActingSessionView(
    UUID id,
    String accessToken,
    @Schema(example = "Bearer") String tokenType,
    Instant until,
    CompanyView company,
    boolean writes) {

  static ActingSessionView of(
      Outcome.Acting acting, PlatformActor superuser, AccessTokens accessTokens) {
    return new ActingSessionView(
        acting.session().value(),
        accessTokens.ofActing(
            superuser.user(), acting.session(), acting.company().id(), acting.until()),
        "Bearer",
        acting.until(),
        CompanyView.of(acting.company()),
        acting.mandate().writes());
  }
}

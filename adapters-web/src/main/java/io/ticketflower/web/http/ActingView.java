package io.ticketflower.web.http;

import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import io.ticketflower.application.platform.IdentifyPlatformCaller.Acting;
import io.ticketflower.domain.identity.SessionId;
import io.ticketflower.domain.identity.UserId;
import java.time.Instant;

/// A superuser who acts for the company.
///
/// @param id of the session in which they act, by which it is ended or extended
/// @param writes whether they may change anything
/// @param until when it ends, unless it is extended
@Serdeable.Serializable
@Schema(name = "Acting")
public record ActingView(
    SessionId id,
    UserId superuser,
    @Schema(example = "They asked why ticket 4 is stuck") String reason,
    boolean writes,
    Instant until) {

  static ActingView of(SessionId session, Acting acting) {
    return new ActingView(
        session,
        acting.superuser(),
        acting.mandate().reason(),
        acting.mandate().writes(),
        acting.until());
  }
}

package io.ticketflower.web.identity;

import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import io.ticketflower.application.identity.LiveSession;
import io.ticketflower.domain.identity.SessionId;
import java.time.Instant;
import java.util.Optional;

/// A session that can still be used, so that people recognise their own.
///
/// @param lastUsedAt when it began or was last refreshed
/// @param expiresAt when it ends at the latest
/// @param address where it was last used from
/// @param client what the program called itself that used it last
/// @param current whether this request came with it
@Serdeable.Serializable
@Schema(name = "LiveSession")
record LiveSessionView(
    SessionId id,
    CompanyView company,
    Instant startedAt,
    Instant lastUsedAt,
    Instant expiresAt,
    @Schema(example = "192.0.2.17") Optional<String> address,
    @Schema(example = "Mozilla/5.0 (X11; Linux x86_64; rv:140.0)") Optional<String> client,
    boolean current) {

  static LiveSessionView of(LiveSession live, SessionId current) {
    var session = live.session();
    return new LiveSessionView(
        session.id(),
        CompanyView.of(live.company()),
        session.startedAt(),
        session.latest().at(),
        session.expiresAt(),
        session.latest().address(),
        session.latest().client(),
        session.id().equals(current));
  }
}

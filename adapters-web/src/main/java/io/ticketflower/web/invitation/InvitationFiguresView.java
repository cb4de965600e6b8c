package io.ticketflower.web.invitation;

import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import io.ticketflower.application.invitation.InvitationLists;
import java.time.Duration;
import java.util.Optional;

/// How inviting goes.
///
/// @param shareAccepted of those that are not pending any more, from 0 to 1; left out while there
///   are none
/// @param medianSecondsToAcceptance from invitation to acceptance; left out while nobody has
///   accepted
@Serdeable.Serializable
@Schema(name = "InvitationFigures")
record InvitationFiguresView(
    @Schema(example = "2") int pending,
    @Schema(example = "5") int accepted,
    @Schema(example = "1") int expired,
    @Schema(example = "1") int revoked,
    @Schema(example = "0.71") Optional<Double> shareAccepted,
    @Schema(example = "3600") Optional<Long> medianSecondsToAcceptance) {

  static InvitationFiguresView of(InvitationLists.Figures figures) {
    return new InvitationFiguresView(
        figures.pending(),
        figures.accepted(),
        figures.expired(),
        figures.revoked(),
        figures.shareAccepted(),
        figures.medianTime().map(Duration::toSeconds));
  }
}

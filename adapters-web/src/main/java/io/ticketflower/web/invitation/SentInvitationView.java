package io.ticketflower.web.invitation;

import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import io.ticketflower.application.invitation.Delivery;
import io.ticketflower.application.invitation.ReadInvitations.Shown;
import java.util.Optional;

/// An invitation that has just gone out.
///
/// @param delivery left out where a request was repeated: the token was shown the first time
@Serdeable.Serializable
@Schema(name = "SentInvitation")
record SentInvitationView(InvitationView invitation, Optional<DeliveryView> delivery) {
  static SentInvitationView of(Shown shown, Optional<Delivery> delivery) {
    return new SentInvitationView(InvitationView.of(shown), delivery.map(DeliveryView::of));
  }
}

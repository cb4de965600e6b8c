package io.ticketflower.web.invitation;

import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import io.ticketflower.application.invitation.Delivery;
import io.ticketflower.application.mail.Mail;
import java.util.Optional;

/// What was handed out, shown this once.
///
/// @param token lets in whoever has it, once
/// @param link the same as an address to open
/// @param mail `SENT` by the mail server, `FILED` where there is none, or `NOT_SENT`
/// @param mailProblem why it was not sent: hand the link over in another way, or send it again
@Serdeable.Serializable
@Schema(name = "Delivery")
record DeliveryView(
    @Schema(example = "q0mZ…") String token,
    @Schema(example = "https://tickets.example/accept-invitation#q0mZ…") String link,
    @Schema(example = "SENT") String mail,
    Optional<String> mailProblem) {

  static DeliveryView of(Delivery delivery) {
    return new DeliveryView(
        delivery.token(),
        delivery.link().toString(),
        word(delivery.mail()),
        problem(delivery.mail()));
  }

  private static String word(Mail.Outcome outcome) {
    return switch (outcome) {
      case Mail.Outcome.Sent _ -> "SENT";
      case Mail.Outcome.Filed _ -> "FILED";
      case Mail.Outcome.NotSent _ -> "NOT_SENT";
    };
  }

  private static Optional<String> problem(Mail.Outcome outcome) {
    return outcome instanceof Mail.Outcome.NotSent(var reason)
        ? Optional.of(reason)
        : Optional.empty();
  }
}

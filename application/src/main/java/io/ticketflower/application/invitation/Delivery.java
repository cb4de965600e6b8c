package io.ticketflower.application.invitation;

import io.ticketflower.application.mail.Mail;
import java.net.URI;

/// What was handed out for an invitation, once: nobody can read the token again.
///
/// @param mail what became of the letter with the link
public record Delivery(String token, URI link, Mail.Outcome mail) {
  /// Without the secret.
  @Override
  public String toString() {
    return "Delivery[" + mail + "]";
  }
}

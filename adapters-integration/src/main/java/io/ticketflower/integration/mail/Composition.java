package io.ticketflower.integration.mail;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.ticketflower.application.mail.Letter;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.time.InstantSource;
import java.util.Date;

/// Puts a letter into the form in which mail travels: plain text in UTF-8 (RFC 5322, RFC 2045).
final class Composition {
  private final Session session;
  private final InternetAddress sender;
  private final InstantSource clock;

  Composition(Session session, InternetAddress sender, InstantSource clock) {
    this.session = session;
    this.sender = sender;
    this.clock = clock;
  }

  /// @throws MessagingException if the address is none that mail can be sent to
  MimeMessage of(Letter letter) throws MessagingException {
    MimeMessage message = new MimeMessage(session);
    message.setFrom(sender);
    message.setRecipient(RecipientType.TO, new InternetAddress(letter.to().value(), true));
    message.setSubject(letter.subject(), UTF_8.name());
    message.setText(letter.text(), UTF_8.name());
    message.setSentDate(Date.from(clock.instant()));
    message.setHeader("Auto-Submitted", "auto-generated");
    message.saveChanges();
    return message;
  }
}

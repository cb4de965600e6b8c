package io.ticketflower.integration.mail;

import io.ticketflower.application.mail.Letter;
import io.ticketflower.application.mail.Mail;
import io.ticketflower.integration.mail.SmtpSettings.Login;
import io.ticketflower.integration.mail.SmtpSettings.Security;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.MimeMessage;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.InstantSource;
import java.util.Properties;

/// Hands letters to a mail server.
public final class SmtpMail implements Mail {
  private static final Logger LOG = System.getLogger(SmtpMail.class.getName());
  private final SmtpSettings settings;
  private final Session session;
  private final Composition composition;

  public SmtpMail(SmtpSettings settings, InstantSource clock) {
    this.settings = settings;
    this.session = Session.getInstance(properties(settings));
    this.composition = new Composition(session, settings.sender(), clock);
  }

  @Override
  public Outcome send(Letter letter) {
    try {
      deliver(composition.of(letter));
      return new Outcome.Sent();
    } catch (AddressException refused) {
      return new Outcome.NotSent(
          "Expected an address that mail can be sent to, but: " + refused.getMessage());
    } catch (MessagingException fault) {
      LOG.log(Level.WARNING, "Could not send a letter by " + settings.host(), fault);
      return new Outcome.NotSent("Expected the mail server to take the letter, but it did not.");
    }
  }

  private void deliver(MimeMessage message) throws MessagingException {
    try (Transport transport = session.getTransport("smtp")) {
      transport.connect(
          settings.login().map(Login::user).orElse(null),
          settings.login().map(Login::password).orElse(null));
      transport.sendMessage(message, message.getAllRecipients());
    }
  }

  private static Properties properties(SmtpSettings settings) {
    String patience = Long.toString(settings.patience().toMillis());
    Properties properties = new Properties();
    properties.setProperty("mail.smtp.host", settings.host());
    properties.setProperty("mail.smtp.port", Integer.toString(settings.port()));
    properties.setProperty("mail.smtp.auth", Boolean.toString(settings.login().isPresent()));
    properties.setProperty("mail.smtp.connectiontimeout", patience);
    properties.setProperty("mail.smtp.timeout", patience);
    properties.setProperty("mail.smtp.writetimeout", patience);
    properties.setProperty("mail.smtp.allowutf8", "true");
    properties.setProperty("mail.smtp.ssl.checkserveridentity", "true");
    properties.setProperty("mail.from", settings.sender().getAddress());
    boolean startTls = settings.security() == Security.STARTTLS;
    properties.setProperty("mail.smtp.starttls.enable", Boolean.toString(startTls));
    properties.setProperty("mail.smtp.starttls.required", Boolean.toString(startTls));
    properties.setProperty(
        "mail.smtp.ssl.enable", Boolean.toString(settings.security() == Security.TLS));
    return properties;
  }
}

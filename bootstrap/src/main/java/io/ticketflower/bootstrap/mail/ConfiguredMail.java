package io.ticketflower.bootstrap.mail;

import io.micronaut.core.value.PropertyResolver;
import io.ticketflower.integration.mail.SmtpSettings;
import io.ticketflower.integration.mail.SmtpSettings.Login;
import io.ticketflower.integration.mail.SmtpSettings.Security;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The mail server, as the settings name it.
public final class ConfiguredMail {
  private static final String PREFIX = "ticketflower.mail.";
  private static final String USUAL_SENDER = "TicketFlower <ticketflower@localhost>";
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private ConfiguredMail() {}

  /// @return empty if no mail server is named
  /// @throws IllegalArgumentException if one is, but can't be used like that
  public static Optional<SmtpSettings> in(PropertyResolver settings) {
    return text(settings, "host").map(host -> smtp(settings, host));
  }

  /// Whom letters are from.
  public static InternetAddress sender(PropertyResolver settings) {
    String sender = text(settings, "sender").orElse(USUAL_SENDER);
    try {
      return new InternetAddress(sender, true);
    } catch (AddressException refused) {
      throw wrong("sender", "like TicketFlower <tickets@example.com>", sender);
    }
  }

  /// Which way letters go and how to change that, for the operator.
  public static String described(PropertyResolver settings) {
    return in(settings)
        .map(smtp ->
            "sent by %s:%d (%s) as %s"
                .formatted(smtp.host(), smtp.port(), smtp.security(), smtp.sender()))
        .orElseGet(() ->
            "written to %s, links to the log; set %s and %s to send it"
                .formatted(
                    text(settings, "folder").orElse("files"),
                    variable("host"),
                    variable("sender")));
  }

  private static SmtpSettings smtp(PropertyResolver settings, String host) {
    if (text(settings, "sender").isEmpty()) {
      throw missing("sender", "host");
    }
    Security security =
        text(settings, "security").map(ConfiguredMail::security).orElse(Security.STARTTLS);
    return new SmtpSettings(
        host, port(settings, security), security, login(settings), sender(settings), PATIENCE);
  }

  private static Security security(String text) {
    List<String> known =
        Arrays.stream(Security.values()).map(it -> it.name().toLowerCase(Locale.ROOT)).toList();
    String word = text.toLowerCase(Locale.ROOT);
    if (!known.contains(word)) {
      throw wrong("security", "one of " + String.join(", ", known), text);
    }
    return Security.valueOf(word.toUpperCase(Locale.ROOT));
  }

  private static int port(PropertyResolver settings, Security security) {
    String usual =
        switch (security) {
          case STARTTLS -> "587";
          case TLS -> "465";
          case NONE -> "25";
        };
    String port = text(settings, "port").orElse(usual);
    if (!port.matches("\\d{1,5}") || Integer.parseInt(port) > 65_535) {
      throw wrong("port", "a port", port);
    }
    return Integer.parseInt(port);
  }

  private static Optional<Login> login(PropertyResolver settings) {
    Optional<String> user = text(settings, "user");
    Optional<String> password = text(settings, "password");
    if (user.isPresent() != password.isPresent()) {
      throw user.isPresent() ? missing("password", "user") : missing("user", "password");
    }
    return user.map(it -> new Login(it, password.orElseThrow()));
  }

  private static Optional<String> text(PropertyResolver settings, String name) {
    return settings.getProperty(PREFIX + name, String.class).filter(it -> !it.isBlank());
  }

  private static IllegalArgumentException missing(String name, String since) {
    return new IllegalArgumentException(
        "Expected %s to be set since %s is, but it is missing."
            .formatted(variable(name), variable(since)));
  }

  private static IllegalArgumentException wrong(String name, String expected, String got) {
    return new IllegalArgumentException(
        "Expected %s to be %s, but it is \"%s\".".formatted(variable(name), expected, got));
  }

  private static String variable(String name) {
    return (PREFIX + name).toUpperCase(Locale.ROOT).replace('.', '_');
  }
}

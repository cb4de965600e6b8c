package io.ticketflower.integration.mail;

import jakarta.mail.internet.InternetAddress;
import java.time.Duration;
import java.util.Optional;

/// The mail server that takes our letters.
///
/// @param sender whom the letters are from, such as `TicketFlower <tickets@example.com>`
/// @param patience how long it may take to connect, and to answer each of our lines
public record SmtpSettings(
    String host,
    int port,
    Security security,
    Optional<Login> login,
    InternetAddress sender,
    Duration patience) {

  /// How the way to the server is guarded.
  public enum Security {
    /// Begins in the open; nothing is sent before the server has switched to TLS.
    STARTTLS,
    /// TLS from the first byte.
    TLS,
    /// Not at all: for a server on the same machine.
    NONE
  }

  /// Who we are there.
  public record Login(String user, String password) {
    /// Without the password.
    @Override
    public String toString() {
      return "Login[" + user + "]";
    }
  }
}

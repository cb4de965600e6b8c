package io.ticketflower.application.account;

import io.ticketflower.application.identity.EmailProofs.Proof;
import io.ticketflower.application.mail.Letter;
import io.ticketflower.application.mail.Mail;
import io.ticketflower.domain.identity.EmailAddress;
import io.ticketflower.domain.identity.User;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.function.Supplier;

/// The letters that go out because of somebody's e-mail address. Whoever causes one waits for none,
/// and is not told by the time it takes whether an address is known.
final class EmailLetters {
  static final Duration LIFETIME = Duration.ofHours(24);

  private static final Logger LOG = System.getLogger(EmailLetters.class.getName());

  private final AccountUseCases.Ports ports;
  private final InstantSource clock;

  EmailLetters(AccountUseCases.Ports ports, InstantSource clock) {
    this.ports = ports;
    this.clock = clock;
  }

  /// With a token; an older one is worth nothing any more.
  void sendToPresentAddress(User user) {
    later(() -> ports.transactions().acrossCompanies(() -> proving(user, user.email())));
  }

  /// With a token, unless somebody has the address: they are told instead.
  void sendToNewAddress(User user, EmailAddress wanted) {
    later(() ->
        ports
            .transactions()
            .acrossCompanies(() ->
                ports.users().findByEmail(wanted).isPresent()
                    ? EmailLetterTexts.taken(wanted)
                    : proving(user, wanted)));
  }

  void sendToOldAddress(User before) {
    later(() -> EmailLetterTexts.changed(before));
  }

  private Letter proving(User user, EmailAddress email) {
    String token = ports.secrets().token();
    Instant until = clock.instant().plus(LIFETIME);
    ports.proofs().put(new Proof(user.id(), email), ports.secrets().fingerprint(token), until);
    URI link = ports.links().verifyEmail(token);
    return EmailLetterTexts.proving(user, email, link, until);
  }

  private void later(Supplier<Letter> letter) {
    ports
        .offstage()
        .later(() -> {
          try {
            send(letter.get());
          } catch (RuntimeException fault) {
            LOG.log(Level.WARNING, "Could not write a letter about an e-mail address", fault);
          }
        });
  }

  private void send(Letter letter) {
    if (ports.mail().send(letter) instanceof Mail.Outcome.NotSent(var reason)) {
      LOG.log(Level.WARNING, "A letter about an e-mail address was not sent: " + reason);
    }
  }
}

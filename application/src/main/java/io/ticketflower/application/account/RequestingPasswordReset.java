package io.ticketflower.application.account;

import io.ticketflower.application.identity.AuditTrail;
import io.ticketflower.application.identity.Users.Credentials;
import io.ticketflower.application.mail.Letter;
import io.ticketflower.application.mail.Mail;
import io.ticketflower.domain.company.Company;
import io.ticketflower.domain.identity.AuditAction;
import io.ticketflower.domain.identity.AuditFacts;
import io.ticketflower.domain.identity.AuditFacts.Fact;
import io.ticketflower.domain.identity.AuditedThing;
import io.ticketflower.domain.identity.Author;
import io.ticketflower.domain.identity.EmailAddress;
import io.ticketflower.domain.identity.Guest;
import io.ticketflower.domain.identity.Origin;
import io.ticketflower.domain.identity.User;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

final class RequestingPasswordReset implements RequestPasswordReset {
  static final Duration LIFETIME = Duration.ofHours(1);

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("HH:mm 'UTC'", Locale.ENGLISH).withZone(ZoneOffset.UTC);
  private static final Logger LOG = System.getLogger(RequestingPasswordReset.class.getName());

  private final AccountUseCases.Ports ports;
  private final AuditTrail audit;
  private final InstantSource clock;

  RequestingPasswordReset(AccountUseCases.Ports ports, AuditTrail audit, InstantSource clock) {
    this.ports = ports;
    this.audit = audit;
    this.clock = clock;
  }

  @Override
  public void request(EmailAddress email, Origin origin) {
    if (!Guest.isAddress(email)) {
      ports.offstage().later(() -> handle(email, origin));
    }
  }

  private void handle(EmailAddress email, Origin origin) {
    try {
      ports
          .transactions()
          .acrossCompanies(
              () -> ports.users().findByEmail(email).map(Credentials::user).map(this::issue))
          .ifPresentOrElse(issued -> deliver(issued, origin), () -> tellOfNobody(email, origin));
    } catch (RuntimeException fault) {
      LOG.log(Level.WARNING, "Could not handle the wish for a new password", fault);
    }
  }

  /// A letter that is committed but not sent yet.
  private record Issued(User user, List<Company> companies, Letter letter) {}

  private Issued issue(User user) {
    String token = ports.secrets().token();
    Instant until = clock.instant().plus(LIFETIME);
    ports.resets().put(user.id(), ports.secrets().fingerprint(token), until);
    return new Issued(
        user,
        ports.companiesOfUsers().of(user.id()),
        letter(user, ports.links().resetPassword(token), until));
  }

  private void deliver(Issued issued, Origin origin) {
    Author nobody = Author.unknown(origin);
    AuditedThing whose = AuditedThing.user(issued.user().id());
    audit.recordOfNoCompany(
        nobody, AuditAction.PASSWORD_RESET_ASKED, Optional.of(whose), AuditFacts.NONE);
    audit.recordApart(issued.companies(), nobody, AuditAction.PASSWORD_RESET_ASKED, whose);
    if (ports.mail().send(issued.letter()) instanceof Mail.Outcome.NotSent(var reason)) {
      LOG.log(Level.WARNING, "A letter by which to set a new password was not sent: " + reason);
    }
  }

  private void tellOfNobody(EmailAddress email, Origin origin) {
    audit.recordOfNoCompany(
        Author.unknown(origin),
        AuditAction.PASSWORD_RESET_ASKED,
        Optional.empty(),
        AuditFacts.of(Fact.EMAIL, email.value()));
  }

  private static Letter letter(User user, URI link, Instant until) {
    return new Letter(
        user.email(),
        "Set a new password",
        """
        Hello %s,

        somebody, you we hope, wants to set a new password for your account in TicketFlower.

        To do so, open this address:
        %s

        It works once, and until %s.
        If it was not you, do nothing: your password stays as it is.
        """
            .formatted(user.name().first(), link, TIME.format(until)),
        Optional.of(link));
  }
}

package io.ticketflower.application.invitation;

import io.ticketflower.application.company.Companies;
import io.ticketflower.application.identity.Secrets;
import io.ticketflower.application.identity.Users;
import io.ticketflower.application.mail.Letter;
import io.ticketflower.application.mail.Mail;
import io.ticketflower.domain.company.Company;
import io.ticketflower.domain.company.CompanyId;
import io.ticketflower.domain.identity.UserId;
import io.ticketflower.domain.invitation.Invitation;
import java.net.URI;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Gives an invitation its token in the transaction, and sends the letter after the commit.
final class Issuing {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm 'UTC'", Locale.ENGLISH)
          .withZone(ZoneOffset.UTC);
  private static final int PATIENCE = 3;

  private final Companies companies;
  private final Users users;
  private final InvitationTokens tokens;
  private final Secrets secrets;
  private final InvitationLinks links;
  private final Mail mail;

  Issuing(
      Companies companies,
      Users users,
      InvitationTokens tokens,
      Secrets secrets,
      InvitationLinks links,
      Mail mail) {
    this.companies = companies;
    this.users = users;
    this.tokens = tokens;
    this.secrets = secrets;
    this.links = links;
    this.mail = mail;
  }

  /// What is to be delivered once it is committed.
  record Issued(Invitation invitation, String token, URI link, Letter letter) {
    /// Without the secret.
    @Override
    public String toString() {
      return "Issued[" + invitation.id() + "]";
    }
  }

  /// Any older token of the invitation is dead.
  ///
  /// @param by who sends it
  Issued issue(CompanyId company, UserId by, Invitation invitation) {
    String token = secrets.token();
    tokens.put(company, invitation.id(), secrets.fingerprint(token));
    URI link = links.of(token);
    return new Issued(invitation, token, link, letter(company, by, invitation, link));
  }

  Delivery deliver(Issued issued) {
    return new Delivery(issued.token(), issued.link(), mail.send(issued.letter()));
  }

  /// Gives up once several letters one after the other were not sent: hundreds of them would wait
  /// for a mail server that is dead.
  List<Delivery> deliverAll(List<Issued> all) {
    var failures =
        new Object() {
          int inRow;
        };
    return all.stream()
        .map(issued -> {
          Delivery delivery = failures.inRow < PATIENCE ? deliver(issued) : undelivered(issued);
          failures.inRow = delivery.mail() instanceof Mail.Outcome.NotSent ? failures.inRow + 1 : 0;
          return delivery;
        })
        .toList();
  }

  private static Delivery undelivered(Issued issued) {
    return new Delivery(
        issued.token(),
        issued.link(),
        new Mail.Outcome.NotSent("Expected the letters before it to go out, but they did not."));
  }

  private Letter letter(CompanyId id, UserId by, Invitation invitation, URI link) {
    Company company = companies.find(id).orElseThrow();
    String inviter = users.find(by).orElseThrow().name().full();
    return new Letter(
        invitation.email(),
        "%s invites you to %s".formatted(inviter, company.name()),
        """
        Hello,

        %s invites you to work with %s in TicketFlower.

        To accept, open this address:
        %s

        It is for you alone, works once, and until %s.
        If you did not expect this, do nothing: you join only by accepting.
        """
            .formatted(inviter, company.name(), link, DAY.format(invitation.expiresAt())),
        Optional.of(link));
  }
}

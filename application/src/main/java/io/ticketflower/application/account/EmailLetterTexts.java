package io.ticketflower.application.account;

import io.ticketflower.application.mail.Letter;
import io.ticketflower.domain.identity.EmailAddress;
import io.ticketflower.domain.identity.User;
import java.net.URI;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/// What stands in the letters about an e-mail address.
final class EmailLetterTexts {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm 'UTC'", Locale.ENGLISH)
          .withZone(ZoneOffset.UTC);

  private EmailLetterTexts() {}

  static Letter proving(User user, EmailAddress email, URI link, Instant until) {
    return new Letter(
        email,
        "Verify your e-mail address",
        """
        Hello %s,

        somebody, you we hope, gave this address for an account in TicketFlower.

        To verify that it is yours, open this address:
        %s

        It works once, and until %s.
        If it was not you, do nothing: the address will not be used.
        """
            .formatted(user.name().first(), link, DAY.format(until)),
        Optional.of(link));
  }

  static Letter taken(EmailAddress email) {
    return new Letter(
        email,
        "Somebody wanted to use your e-mail address",
        """
        Hello,

        somebody wants to use this address for another account in TicketFlower. Nothing has changed:
        it is the address of your account, and nobody else can have it.

        If it was you, log in with this address, or change that of your account first.
        If it was not you, you need to do nothing.
        """,
        Optional.empty());
  }

  static Letter changed(User before) {
    return new Letter(
        before.email(),
        "Your e-mail address was changed",
        """
        Hello %s,

        your account in TicketFlower has another e-mail address now. You log in with the new one,
        and no more letters come to this one.

        If it was not you, somebody else uses your account: ask the owner or an admin of your
        company to deactivate you at once, and whoever runs this TicketFlower for help.
        """
            .formatted(before.name().first()),
        Optional.empty());
  }
}

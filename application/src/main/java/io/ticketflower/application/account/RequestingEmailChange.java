package io.ticketflower.application.account;

import io.ticketflower.application.account.RequestEmailChange.Outcome.Asked;
import io.ticketflower.application.account.RequestEmailChange.Outcome.SameAddress;
import io.ticketflower.application.account.RequestEmailChange.Outcome.WrongPassword;
import io.ticketflower.application.identity.AuditTrail;
import io.ticketflower.application.identity.Users.Credentials;
import io.ticketflower.domain.identity.AuditAction;
import io.ticketflower.domain.identity.AuditFacts;
import io.ticketflower.domain.identity.AuditedThing;
import io.ticketflower.domain.identity.UserId;
import java.util.Optional;

final class RequestingEmailChange implements RequestEmailChange {
  private final AccountUseCases.Ports ports;
  private final EmailLetters letters;
  private final Telling telling;
  private final AuditTrail audit;

  RequestingEmailChange(
      AccountUseCases.Ports ports, EmailLetters letters, Telling telling, AuditTrail audit) {
    this.ports = ports;
    this.letters = letters;
    this.telling = telling;
    this.audit = audit;
  }

  @Override
  public Outcome request(Command command) {
    UserId user = command.actor().user();
    Credentials now =
        ports.transactions().acrossCompanies(() -> ports.users().credentials(user)).orElseThrow();
    if (!ports.passwords().matches(command.password(), now.passwordHash())) {
      audit.recordApart(
          command.actor().company(),
          command.actor().author(),
          AuditAction.EMAIL_CHANGE_REFUSED,
          Optional.of(AuditedThing.user(user)),
          AuditFacts.NONE);
      return new WrongPassword();
    }
    if (now.user().email().equals(command.email())) {
      return new SameAddress();
    }
    telling.everyCompanyOf(user, command.actor().author(), AuditAction.EMAIL_CHANGE_ASKED);
    letters.sendToNewAddress(now.user(), command.email());
    return new Asked();
  }
}

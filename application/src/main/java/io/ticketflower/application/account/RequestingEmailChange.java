package io.ticketflower.application.account;

import io.ticketflower.application.account.RequestEmailChange.Outcome.Asked;
import io.ticketflower.application.account.RequestEmailChange.Outcome.SameAddress;
import io.ticketflower.application.account.RequestEmailChange.Outcome.WrongPassword;
import io.ticketflower.application.identity.PasswordProof;
import io.ticketflower.domain.identity.AuditAction;
import io.ticketflower.domain.identity.User;
import java.util.Optional;

final class RequestingEmailChange implements RequestEmailChange {
  private final PasswordProof proof;
  private final EmailLetters letters;
  private final Telling telling;

  RequestingEmailChange(PasswordProof proof, EmailLetters letters, Telling telling) {
    this.proof = proof;
    this.letters = letters;
    this.telling = telling;
  }

  @Override
  public Outcome request(Command command) {
    Optional<User> proved =
        proof.of(command.actor(), command.password(), AuditAction.EMAIL_CHANGE_REFUSED);
    if (proved.isEmpty()) {
      return new WrongPassword();
    }
    if (proved.get().email().equals(command.email())) {
      return new SameAddress();
    }
    telling.everyCompanyOf(
        command.actor().user(), command.actor().author(), AuditAction.EMAIL_CHANGE_ASKED);
    letters.sendToNewAddress(proved.get(), command.email());
    return new Asked();
  }
}

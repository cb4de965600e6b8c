package io.ticketflower.application.identity;

import io.ticketflower.application.identity.ChangePassword.Outcome.Changed;
import io.ticketflower.application.identity.ChangePassword.Outcome.PasswordRefused;
import io.ticketflower.application.identity.ChangePassword.Outcome.WrongPassword;
import io.ticketflower.application.transaction.Transactions;
import io.ticketflower.domain.identity.AuditAction;
import io.ticketflower.domain.identity.AuditFacts;
import io.ticketflower.domain.identity.AuditedThing;
import io.ticketflower.domain.identity.User;
import io.ticketflower.domain.identity.UserId;
import java.time.InstantSource;
import java.util.Optional;

final class ChangingPassword implements ChangePassword {
  private final Transactions transactions;
  private final Users users;
  private final EmailProofs emailProofs;
  private final Sessions sessions;
  private final Passwords passwords;
  private final PasswordProof proof;
  private final AuditTrail audit;
  private final InstantSource clock;

  ChangingPassword(
      Transactions transactions,
      Users users,
      EmailProofs emailProofs,
      Sessions sessions,
      Passwords passwords,
      PasswordProof proof,
      AuditTrail audit,
      InstantSource clock) {
    this.transactions = transactions;
    this.users = users;
    this.emailProofs = emailProofs;
    this.sessions = sessions;
    this.passwords = passwords;
    this.proof = proof;
    this.audit = audit;
    this.clock = clock;
  }

  @Override
  public Outcome change(Command command) {
    Optional<User> proved =
        proof.of(command.actor(), command.current(), AuditAction.PASSWORD_CHANGE_REFUSED);
    if (proved.isEmpty()) {
      return new WrongPassword();
    }
    UserId user = command.actor().user();
    Optional<String> complaint = passwords.complaint(command.next(), proved.get().email());
    if (complaint.isPresent()) {
      return new PasswordRefused(complaint.get());
    }
    String hash = passwords.hash(command.next());
    return transactions.inCompany(
        command.actor().company(),
        () -> {
          users.changePassword(user, hash);
          emailProofs.forget(user);
          sessions.endAllBut(user, Optional.of(command.session()), clock.instant());
          audit.record(
              command.actor(),
              AuditAction.PASSWORD_CHANGED,
              AuditedThing.user(user),
              AuditFacts.NONE);
          return new Changed();
        });
  }
}

package io.ticketflower.application.identity;

import io.ticketflower.application.identity.Users.Credentials;
import io.ticketflower.application.transaction.Transactions;
import io.ticketflower.domain.identity.Actor;
import io.ticketflower.domain.identity.AuditAction;
import io.ticketflower.domain.identity.AuditFacts;
import io.ticketflower.domain.identity.AuditedThing;
import io.ticketflower.domain.identity.User;
import java.util.Optional;

/// Somebody who is logged in proves that it is still them: a session that was left open is not
/// enough for what concerns the account. Outside of any transaction, since passwords are slow on
/// purpose.
public final class PasswordProof {
  private final Transactions transactions;
  private final Users users;
  private final Passwords passwords;
  private final AuditTrail audit;

  public PasswordProof(
      Transactions transactions, Users users, Passwords passwords, AuditTrail audit) {
    this.transactions = transactions;
    this.users = users;
    this.passwords = passwords;
    this.audit = audit;
  }

  /// @return who they are; empty if it is another password
  public Optional<User> of(Actor actor, String password) {
    Credentials known =
        transactions.acrossCompanies(() -> users.credentials(actor.user())).orElseThrow();
    return Optional.of(known)
        .filter(it -> passwords.matches(password, it.passwordHash()))
        .map(Credentials::user);
  }

  /// The same, and another password is written down as a refusal.
  public Optional<User> of(Actor actor, String password, AuditAction refusal) {
    Optional<User> proved = of(actor, password);
    if (proved.isEmpty()) {
      audit.recordApart(
          actor.company(),
          actor.author(),
          refusal,
          Optional.of(AuditedThing.user(actor.user())),
          AuditFacts.NONE);
    }
    return proved;
  }
}

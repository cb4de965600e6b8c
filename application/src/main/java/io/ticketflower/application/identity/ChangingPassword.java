package io.ticketflower.application.identity;

import io.ticketflower.application.identity.ChangePassword.Outcome.Changed;
import io.ticketflower.application.identity.ChangePassword.Outcome.PasswordRefused;
import io.ticketflower.application.identity.ChangePassword.Outcome.WrongPassword;
import io.ticketflower.application.identity.Users.Credentials;
import io.ticketflower.application.transaction.Transactions;
import io.ticketflower.domain.identity.PasswordRule;
import java.time.InstantSource;
import java.util.Optional;

final class ChangingPassword implements ChangePassword {
  private final Transactions transactions;
  private final Users users;
  private final Sessions sessions;
  private final Passwords passwords;
  private final InstantSource clock;

  ChangingPassword(
      Transactions transactions,
      Users users,
      Sessions sessions,
      Passwords passwords,
      InstantSource clock) {
    this.transactions = transactions;
    this.users = users;
    this.sessions = sessions;
    this.passwords = passwords;
    this.clock = clock;
  }

  @Override
  public Outcome change(Command command) {
    Credentials now =
        transactions.acrossCompanies(() -> users.credentials(command.user())).orElseThrow();
    if (!passwords.matches(command.current(), now.passwordHash())) {
      return new WrongPassword();
    }
    Optional<String> complaint = PasswordRule.complaint(command.next(), now.user().email());
    if (complaint.isPresent()) {
      return new PasswordRefused(complaint.get());
    }
    String hash = passwords.hash(command.next());
    return transactions.acrossCompanies(() -> {
      users.changePassword(command.user(), hash);
      sessions.endAllBut(command.user(), Optional.of(command.session()), clock.instant());
      return new Changed();
    });
  }
}

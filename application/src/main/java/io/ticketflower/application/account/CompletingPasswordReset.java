package io.ticketflower.application.account;

import io.ticketflower.application.account.CompletePasswordReset.Outcome.Done;
import io.ticketflower.application.account.CompletePasswordReset.Outcome.NoSuchToken;
import io.ticketflower.application.account.CompletePasswordReset.Outcome.PasswordRefused;
import io.ticketflower.application.identity.AuditTrail;
import io.ticketflower.domain.identity.AuditAction;
import io.ticketflower.domain.identity.AuditFacts;
import io.ticketflower.domain.identity.AuditedThing;
import io.ticketflower.domain.identity.Author;
import io.ticketflower.domain.identity.User;
import io.ticketflower.domain.identity.UserId;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/// Looks first and hashes outside of any transaction, since that is slow on purpose; the token is
/// taken in the transaction that changes the password.
final class CompletingPasswordReset implements CompletePasswordReset {
  private final AccountUseCases.Ports ports;
  private final Telling telling;
  private final AuditTrail audit;
  private final InstantSource clock;

  CompletingPasswordReset(
      AccountUseCases.Ports ports, Telling telling, AuditTrail audit, InstantSource clock) {
    this.ports = ports;
    this.telling = telling;
    this.audit = audit;
    this.clock = clock;
  }

  @Override
  public Outcome complete(Command command) {
    String token = ports.secrets().fingerprint(command.token());
    return ports
        .transactions()
        .acrossCompanies(
            () -> ports.resets().find(token, clock.instant()).flatMap(ports.users()::find))
        .map(user -> complete(command, token, user))
        .orElseGet(NoSuchToken::new);
  }

  private Outcome complete(Command command, String token, User user) {
    Optional<String> complaint = ports.passwords().complaint(command.password(), user.email());
    if (complaint.isPresent()) {
      return new PasswordRefused(complaint.get());
    }
    String hash = ports.passwords().hash(command.password());
    Author author = Author.of(user.id(), command.origin());
    Optional<UserId> changed =
        ports
            .transactions()
            .acrossCompanies(() ->
                ports
                    .resets()
                    .take(token, clock.instant())
                    .map(taken -> change(taken, hash, author)));
    changed.ifPresent(it -> telling.everyCompanyOf(it, author, AuditAction.PASSWORD_RESET));
    return changed.<Outcome>map(_ -> new Done()).orElseGet(NoSuchToken::new);
  }

  /// Whoever has the token has read the letter, which verifies the address as well. Nobody keeps a
  /// way to another address that they opened with the old password.
  private UserId change(UserId user, String hash, Author author) {
    Instant now = clock.instant();
    ports.users().changePassword(user, hash);
    ports.users().verifyEmail(user, now);
    ports.proofs().forget(user);
    ports.sessions().endAllBut(user, Optional.empty(), now);
    audit.recordOnPlatform(
        author, AuditAction.PASSWORD_RESET, AuditedThing.user(user), AuditFacts.NONE);
    return user;
  }
}

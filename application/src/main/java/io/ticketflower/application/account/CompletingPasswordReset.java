package io.ticketflower.application.account;

import io.ticketflower.application.account.CompletePasswordReset.Outcome.Done;
import io.ticketflower.application.account.CompletePasswordReset.Outcome.NoSuchToken;
import io.ticketflower.application.account.CompletePasswordReset.Outcome.PasswordRefused;
import io.ticketflower.application.identity.AuditTrail;
import io.ticketflower.domain.company.Company;
import io.ticketflower.domain.identity.AuditAction;
import io.ticketflower.domain.identity.AuditFacts;
import io.ticketflower.domain.identity.AuditedThing;
import io.ticketflower.domain.identity.Author;
import io.ticketflower.domain.identity.User;
import io.ticketflower.domain.identity.UserId;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/// Looks first and hashes outside of any transaction, since that is slow on purpose; the token is
/// taken in the transaction that changes the password.
final class CompletingPasswordReset implements CompletePasswordReset {
  private final AccountUseCases.Ports ports;
  private final AuditTrail audit;
  private final InstantSource clock;

  CompletingPasswordReset(AccountUseCases.Ports ports, AuditTrail audit, InstantSource clock) {
    this.ports = ports;
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
    Optional<List<Company>> told =
        ports
            .transactions()
            .acrossCompanies(() ->
                ports
                    .resets()
                    .take(token, clock.instant())
                    .map(taken -> change(taken, hash, author)));
    told.ifPresent(companies -> tell(companies, user.id(), author));
    return told.<Outcome>map(_ -> new Done()).orElseGet(NoSuchToken::new);
  }

  private List<Company> change(UserId user, String hash, Author author) {
    Instant now = clock.instant();
    ports.users().changePassword(user, hash);
    ports.sessions().endAllBut(user, Optional.empty(), now);
    audit.recordOfPerson(author, AuditAction.PASSWORD_RESET, AuditedThing.user(user));
    return ports.companiesOfUsers().of(user);
  }

  private void tell(List<Company> companies, UserId user, Author author) {
    for (Company company : companies) {
      audit.recordApart(
          company.id(),
          author,
          AuditAction.PASSWORD_RESET,
          Optional.of(AuditedThing.user(user)),
          AuditFacts.NONE);
    }
  }
}

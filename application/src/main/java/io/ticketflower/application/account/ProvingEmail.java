package io.ticketflower.application.account;

import io.ticketflower.application.account.ProveEmail.Outcome.AddressTaken;
import io.ticketflower.application.account.ProveEmail.Outcome.Changed;
import io.ticketflower.application.account.ProveEmail.Outcome.NoSuchToken;
import io.ticketflower.application.account.ProveEmail.Outcome.Verified;
import io.ticketflower.application.identity.AuditTrail;
import io.ticketflower.application.identity.EmailProofs.Proof;
import io.ticketflower.domain.identity.AuditAction;
import io.ticketflower.domain.identity.AuditFacts;
import io.ticketflower.domain.identity.AuditedThing;
import io.ticketflower.domain.identity.Author;
import io.ticketflower.domain.identity.Origin;
import io.ticketflower.domain.identity.User;
import java.time.Instant;
import java.time.InstantSource;

final class ProvingEmail implements ProveEmail {
  private final AccountUseCases.Ports ports;
  private final EmailLetters letters;
  private final Telling telling;
  private final AuditTrail audit;
  private final InstantSource clock;

  ProvingEmail(
      AccountUseCases.Ports ports,
      EmailLetters letters,
      Telling telling,
      AuditTrail audit,
      InstantSource clock) {
    this.ports = ports;
    this.letters = letters;
    this.telling = telling;
    this.audit = audit;
    this.clock = clock;
  }

  /// What the transaction leaves behind.
  private sealed interface Committed {
    record Proved(User before, AuditAction action) implements Committed {}

    record Refused(Outcome outcome) implements Committed {}
  }

  @Override
  public Outcome prove(Command command) {
    String hash = ports.secrets().fingerprint(command.token());
    Committed committed =
        ports
            .transactions()
            .acrossCompanies(() ->
                ports
                    .proofs()
                    .take(hash, clock.instant())
                    .map(proof -> apply(proof, command.origin()))
                    .orElseGet(() -> new Committed.Refused(new NoSuchToken())));
    return switch (committed) {
      case Committed.Proved(var before, var action) -> tell(before, action, command);
      case Committed.Refused(var outcome) -> outcome;
    };
  }

  private Committed apply(Proof proof, Origin origin) {
    Instant now = clock.instant();
    User user = ports.users().find(proof.user()).orElseThrow();
    if (user.email().equals(proof.email())) {
      ports.users().verifyEmail(user.id(), now);
      return proved(user, AuditAction.EMAIL_VERIFIED, origin);
    }
    if (!ports.users().changeEmail(user.id(), proof.email(), now)) {
      return new Committed.Refused(new AddressTaken());
    }
    ports.resets().forget(user.id());
    return proved(user, AuditAction.EMAIL_CHANGED, origin);
  }

  private Committed proved(User before, AuditAction action, Origin origin) {
    audit.recordOnPlatform(
        Author.of(before.id(), origin), action, AuditedThing.user(before.id()), AuditFacts.NONE);
    return new Committed.Proved(before, action);
  }

  private Outcome tell(User before, AuditAction action, Command command) {
    telling.everyCompanyOf(before.id(), Author.of(before.id(), command.origin()), action);
    if (action == AuditAction.EMAIL_VERIFIED) {
      return new Verified();
    }
    letters.sendToOldAddress(before);
    return new Changed();
  }
}

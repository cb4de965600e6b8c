package io.ticketflower.application.account;

import io.ticketflower.application.account.RequestEmailVerification.Outcome.Asked;
import io.ticketflower.application.account.RequestEmailVerification.Outcome.VerifiedAlready;
import io.ticketflower.application.identity.AuditTrail;
import io.ticketflower.application.identity.Users;
import io.ticketflower.domain.identity.Actor;
import io.ticketflower.domain.identity.AuditAction;
import io.ticketflower.domain.identity.AuditFacts;
import io.ticketflower.domain.identity.AuditedThing;
import io.ticketflower.domain.identity.User;
import java.util.Optional;

final class RequestingEmailVerification implements RequestEmailVerification {
  private final AccountUseCases.Ports ports;
  private final EmailLetters letters;
  private final AuditTrail audit;

  RequestingEmailVerification(AccountUseCases.Ports ports, EmailLetters letters, AuditTrail audit) {
    this.ports = ports;
    this.letters = letters;
    this.audit = audit;
  }

  @Override
  public Outcome request(Actor actor) {
    Optional<User> unverified =
        ports.transactions().inCompany(actor.company(), () -> unverified(actor));
    unverified.ifPresent(letters::sendToPresentAddress);
    return unverified.<Outcome>map(_ -> new Asked()).orElseGet(VerifiedAlready::new);
  }

  private Optional<User> unverified(Actor actor) {
    Optional<User> unverified =
        ports
            .users()
            .account(actor.user())
            .filter(account -> account.emailVerifiedAt().isEmpty())
            .map(Users.Account::user);
    unverified.ifPresent(_ ->
        audit.record(
            actor,
            AuditAction.EMAIL_VERIFICATION_ASKED,
            AuditedThing.user(actor.user()),
            AuditFacts.NONE));
    return unverified;
  }
}

package io.ticketflower.application.invitation;

import io.ticketflower.application.identity.AuditTrail;
import io.ticketflower.application.invitation.Issuing.Issued;
import io.ticketflower.application.invitation.ResendInvitation.Outcome.AddressUnverified;
import io.ticketflower.application.invitation.ResendInvitation.Outcome.AlreadyInvited;
import io.ticketflower.application.invitation.ResendInvitation.Outcome.AlreadyMember;
import io.ticketflower.application.invitation.ResendInvitation.Outcome.BeyondOwnRights;
import io.ticketflower.application.invitation.ResendInvitation.Outcome.ComeTooLate;
import io.ticketflower.application.invitation.ResendInvitation.Outcome.Forbidden;
import io.ticketflower.application.invitation.ResendInvitation.Outcome.NoSuchInvitation;
import io.ticketflower.application.invitation.ResendInvitation.Outcome.Resent;
import io.ticketflower.application.invitation.ResendInvitation.Outcome.TooMany;
import io.ticketflower.application.invitation.ResendInvitation.Outcome.WrongState;
import io.ticketflower.application.transaction.Transactions;
import io.ticketflower.domain.company.CompanyId;
import io.ticketflower.domain.identity.AuditAction;
import io.ticketflower.domain.identity.AuditFacts;
import io.ticketflower.domain.identity.SystemRole;
import io.ticketflower.domain.invitation.Invitation;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

final class ResendingInvitation implements ResendInvitation {
  private final Transactions transactions;
  private final Invitations invitations;
  private final Asking asking;
  private final Issuing issuing;
  private final Throttle throttle;
  private final AuditTrail audit;
  private final InstantSource clock;

  ResendingInvitation(
      Transactions transactions,
      Invitations invitations,
      Asking asking,
      Issuing issuing,
      Throttle throttle,
      AuditTrail audit,
      InstantSource clock) {
    this.transactions = transactions;
    this.invitations = invitations;
    this.asking = asking;
    this.issuing = issuing;
    this.throttle = throttle;
    this.audit = audit;
    this.clock = clock;
  }

  /// What the transaction leaves behind.
  private sealed interface Committed {
    record Made(Issued issued) implements Committed {}

    record Refused(Outcome outcome) implements Committed {}
  }

  @Override
  public Outcome resend(Command command) {
    if (!command.actor().may(Granting.NEEDED)) {
      return new Forbidden(Granting.NEEDED);
    }
    Committed committed = transactions.inCompany(command.actor().company(), () -> commit(command));
    return switch (committed) {
      case Committed.Made(var issued) -> new Resent(issued.invitation(), issuing.deliver(issued));
      case Committed.Refused(var outcome) -> outcome;
    };
  }

  private Committed commit(Command command) {
    CompanyId company = command.actor().company();
    if (!asking.isVerified(command.actor())) {
      return new Committed.Refused(new AddressUnverified());
    }
    Optional<Duration> pause = throttle.pause(command.actor());
    Optional<Invitation> found = invitations.lock(company, command.invitation());
    if (found.isEmpty()) {
      return new Committed.Refused(new NoSuchInvitation());
    }
    Instant now = clock.instant();
    Optional<Outcome> refusal = refusal(command, found.get(), now);
    if (refusal.isPresent()) {
      return new Committed.Refused(refusal.get());
    }
    if (pause.isPresent()) {
      return new Committed.Refused(new TooMany(pause.get()));
    }
    Invitation again = found.get().sentAgain(now);
    if (!invitations.save(company, again, now)) {
      return new Committed.Refused(new AlreadyInvited());
    }
    throttle.count(command.actor());
    audit.record(
        command.actor(),
        AuditAction.INVITATION_SENT_AGAIN,
        InvitationUseCases.audited(again.id()),
        AuditFacts.NONE);
    return new Committed.Made(issuing.issue(company, command.actor().user(), again));
  }

  private Optional<Outcome> refusal(Command command, Invitation invitation, Instant now) {
    if (!command.seenVersion().map(it -> it == invitation.version()).orElse(true)) {
      return Optional.of(new ComeTooLate());
    }
    if (!invitation.isUnanswered()) {
      return Optional.of(new WrongState(invitation.status(now)));
    }
    Optional<SystemRole> beyond = Granting.beyond(command.actor(), invitation.roles());
    if (beyond.isPresent()) {
      return Optional.of(new BeyondOwnRights(beyond.get()));
    }
    return asking.isMember(command.actor().company(), invitation.email())
        ? Optional.of(new AlreadyMember())
        : Optional.empty();
  }
}

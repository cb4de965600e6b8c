package io.ticketflower.application.invitation;

import io.ticketflower.application.identity.AuditTrail;
import io.ticketflower.application.invitation.WithdrawInvitation.Outcome.ComeTooLate;
import io.ticketflower.application.invitation.WithdrawInvitation.Outcome.Done;
import io.ticketflower.application.invitation.WithdrawInvitation.Outcome.Forbidden;
import io.ticketflower.application.invitation.WithdrawInvitation.Outcome.NoSuchInvitation;
import io.ticketflower.application.invitation.WithdrawInvitation.Outcome.WrongState;
import io.ticketflower.application.transaction.Transactions;
import io.ticketflower.domain.company.CompanyId;
import io.ticketflower.domain.identity.Actor;
import io.ticketflower.domain.identity.AuditAction;
import io.ticketflower.domain.identity.AuditFacts;
import io.ticketflower.domain.invitation.Invitation;
import io.ticketflower.domain.invitation.InvitationStatus;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Function;

final class WithdrawingInvitation implements WithdrawInvitation {
  private final Transactions transactions;
  private final Invitations invitations;
  private final AuditTrail audit;
  private final InstantSource clock;

  WithdrawingInvitation(
      Transactions transactions, Invitations invitations, AuditTrail audit, InstantSource clock) {
    this.transactions = transactions;
    this.invitations = invitations;
    this.audit = audit;
    this.clock = clock;
  }

  @Override
  public Outcome revoke(Command command) {
    return locked(command, invitation -> revoke(command.actor(), invitation));
  }

  private Outcome revoke(Actor actor, Invitation invitation) {
    Instant now = clock.instant();
    if (!invitation.isUnanswered()) {
      return new WrongState(invitation.status(now));
    }
    Invitation revoked = invitation.revoked(now);
    invitations.save(actor.company(), revoked, now);
    record(actor, AuditAction.INVITATION_REVOKED, invitation);
    return new Done(revoked);
  }

  @Override
  public Outcome delete(Command command) {
    return locked(command, invitation -> delete(command.actor(), invitation));
  }

  private Outcome delete(Actor actor, Invitation invitation) {
    InvitationStatus status = invitation.status(clock.instant());
    if (status == InvitationStatus.PENDING) {
      return new WrongState(status);
    }
    invitations.delete(actor.company(), invitation.id());
    record(actor, AuditAction.INVITATION_DELETED, invitation);
    return new Done(invitation);
  }

  private void record(Actor actor, AuditAction action, Invitation invitation) {
    audit.record(actor, action, InvitationUseCases.audited(invitation.id()), AuditFacts.NONE);
  }

  private Outcome locked(Command command, Function<Invitation, Outcome> work) {
    if (!command.actor().may(Granting.NEEDED)) {
      return new Forbidden(Granting.NEEDED);
    }
    CompanyId company = command.actor().company();
    return transactions.inCompany(
        company,
        () -> {
          Optional<Invitation> found = invitations.lock(company, command.invitation());
          if (found.isEmpty()) {
            return new NoSuchInvitation();
          }
          boolean isSeen =
              command.seenVersion().map(it -> it == found.get().version()).orElse(true);
          return isSeen ? work.apply(found.get()) : new ComeTooLate();
        });
  }
}

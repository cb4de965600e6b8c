package io.ticketflower.application.invitation;

import io.ticketflower.application.company.Companies;
import io.ticketflower.application.company.CompanyRoles;
import io.ticketflower.application.identity.AuditTrail;
import io.ticketflower.application.identity.Memberships;
import io.ticketflower.application.identity.Newcomers;
import io.ticketflower.application.identity.Passwords;
import io.ticketflower.application.identity.SecondFactorCheck;
import io.ticketflower.application.identity.Secrets;
import io.ticketflower.application.identity.Standings;
import io.ticketflower.application.identity.Users;
import io.ticketflower.application.mail.Mail;
import io.ticketflower.application.transaction.Ids;
import io.ticketflower.application.transaction.OnceOnly;
import io.ticketflower.application.transaction.Transactions;
import io.ticketflower.domain.identity.AuditedThing;
import io.ticketflower.domain.invitation.InvitationId;
import java.time.InstantSource;

/// Puts the use cases of this feature together; production and tests call the same methods.
public final class InvitationUseCases {
  private static final Mail NOBODY_IS_TOLD =
      _ -> new Mail.Outcome.NotSent("Expected nobody to be told.");

  private final Ports ports;
  private final InvitationLimits limits;
  private final Newcomers newcomers;
  private final SecondFactorCheck secondFactor;
  private final OnceOnly onceOnly;
  private final AuditTrail audit;
  private final Ids ids;
  private final InstantSource clock;
  private final Asking asking;
  private final Issuing issuing;
  private final Throttle throttle;

  /// What this feature needs from outside.
  public record Ports(
      Transactions transactions,
      Companies companies,
      CompanyRoles companyRoles,
      Users users,
      Standings standings,
      Memberships memberships,
      Invitations invitations,
      InvitationTokens tokens,
      InvitationLists lists,
      Sendings sendings,
      Passwords passwords,
      Secrets secrets,
      InvitationLinks links,
      Mail mail) {

    private Ports with(Mail otherMail) {
      return new Ports(
          transactions,
          companies,
          companyRoles,
          users,
          standings,
          memberships,
          invitations,
          tokens,
          lists,
          sendings,
          passwords,
          secrets,
          links,
          otherMail);
    }
  }

  public InvitationUseCases(
      Ports ports,
      InvitationLimits limits,
      Newcomers newcomers,
      SecondFactorCheck secondFactor,
      OnceOnly onceOnly,
      AuditTrail audit,
      Ids ids,
      InstantSource clock) {
    this.ports = ports;
    this.limits = limits;
    this.newcomers = newcomers;
    this.secondFactor = secondFactor;
    this.onceOnly = onceOnly;
    this.audit = audit;
    this.ids = ids;
    this.clock = clock;
    this.asking =
        new Asking(ports.users(), ports.memberships(), ports.invitations(), audit, ids, clock);
    this.issuing =
        new Issuing(
            ports.companies(),
            ports.users(),
            ports.tokens(),
            ports.secrets(),
            ports.links(),
            ports.mail());
    this.throttle = new Throttle(ports.sendings(), limits, ids, clock);
  }

  /// Invitations stand in the audit log by their ids, without the address.
  static AuditedThing audited(InvitationId invitation) {
    return new AuditedThing(AuditedThing.Kind.INVITATION, invitation.value());
  }

  /// For people who are not there to read mail: those of a demo, or of another system's log.
  /// Whoever runs the installation vouches for their addresses.
  public InvitationUseCases quietAndUnlimited() {
    return new InvitationUseCases(
        ports.with(NOBODY_IS_TOLD),
        InvitationLimits.NONE,
        newcomers.vouchedFor(),
        secondFactor,
        onceOnly,
        audit,
        ids,
        clock);
  }

  public InvitePerson invitePerson() {
    return new InvitingPerson(onceOnly, ports.companyRoles(), asking, issuing, throttle);
  }

  public InviteMany inviteMany() {
    return new InvitingMany(ports, onceOnly, limits, asking, issuing, throttle, ids);
  }

  public ResendInvitation resendInvitation() {
    return new ResendingInvitation(
        ports.transactions(), ports.invitations(), asking, issuing, throttle, audit, clock);
  }

  public WithdrawInvitation withdrawInvitation() {
    return new WithdrawingInvitation(ports.transactions(), ports.invitations(), audit, clock);
  }

  public ReadInvitations readInvitations() {
    return new ReadingInvitations(ports.transactions(), ports.lists(), ports.companyRoles(), clock);
  }

  public CheckInvitation checkInvitation() {
    return new CheckingInvitation(ports, clock);
  }

  public AcceptInvitation acceptInvitation() {
    return new AcceptingInvitation(ports, newcomers, secondFactor, ids, clock);
  }
}

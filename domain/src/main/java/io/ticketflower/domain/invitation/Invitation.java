package io.ticketflower.domain.invitation;

import static io.ticketflower.domain.invitation.InvitationStatus.ACCEPTED;
import static io.ticketflower.domain.invitation.InvitationStatus.EXPIRED;
import static io.ticketflower.domain.invitation.InvitationStatus.PENDING;
import static io.ticketflower.domain.invitation.InvitationStatus.REVOKED;

import io.ticketflower.domain.company.CompanyRoleId;
import io.ticketflower.domain.identity.EmailAddress;
import io.ticketflower.domain.identity.SystemRole;
import io.ticketflower.domain.identity.UserId;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;

/// Whoever has this e-mail address may join the company once, with these roles.
///
/// @param roles what they will be; never owner, which only an owner makes of a member
/// @param sentAt when its present token was made
/// @param version counts the changes
public record Invitation(
    InvitationId id,
    EmailAddress email,
    Set<SystemRole> roles,
    Set<CompanyRoleId> companyRoles,
    UserId inviter,
    Instant createdAt,
    Instant sentAt,
    Instant expiresAt,
    InvitationState state,
    int version) {
  public static final Duration USUAL = Duration.ofDays(7);
  public static final Duration LONGEST = Duration.ofDays(30);

  public Invitation {
    roles = Set.copyOf(roles);
    companyRoles = Set.copyOf(companyRoles);
    if (roles.isEmpty() || roles.contains(SystemRole.OWNER)) {
      throw new IllegalArgumentException(
          "Expected at least one system role and not the owner's, but got " + roles + ".");
    }
    if (!expiresAt.isAfter(sentAt) || expiresAt.isAfter(sentAt.plus(LONGEST))) {
      throw new IllegalArgumentException(
          "Expected an invitation to hold for at most 30 days, but it would until " + expiresAt);
    }
  }

  public InvitationStatus status(Instant now) {
    return switch (state) {
      case InvitationState.Open _ -> now.isBefore(expiresAt) ? PENDING : EXPIRED;
      case InvitationState.Replaced _ -> EXPIRED;
      case InvitationState.Accepted _ -> ACCEPTED;
      case InvitationState.Revoked _ -> REVOKED;
    };
  }

  /// Whether nothing has come of it: then it can be sent again, and taken back.
  public boolean isUnanswered() {
    return switch (state) {
      case InvitationState.Open _, InvitationState.Replaced _ -> true;
      case InvitationState.Accepted _, InvitationState.Revoked _ -> false;
    };
  }

  public Invitation accepted(UserId by, Instant at) {
    demand(status(at) == PENDING, "pending");
    return with(sentAt, expiresAt, new InvitationState.Accepted(by, at));
  }

  public Invitation revoked(Instant at) {
    demand(isUnanswered(), "unanswered");
    return with(sentAt, expiresAt, new InvitationState.Revoked(at));
  }

  /// The same with a new token, and as much time as it had before.
  public Invitation sentAgain(Instant at) {
    demand(isUnanswered(), "unanswered");
    return with(at, at.plus(Duration.between(sentAt, expiresAt)), new InvitationState.Open());
  }

  private void demand(boolean holds, String expected) {
    if (!holds) {
      throw new IllegalStateException(
          "Expected an invitation that is %s, but it is %s.".formatted(expected, state));
    }
  }

  private Invitation with(Instant sent, Instant expires, InvitationState next) {
    return new Invitation(
        id, email, roles, companyRoles, inviter, createdAt, sent, expires, next, version + 1);
  }
}

package io.ticketflower.web.invitation;

import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import io.ticketflower.application.invitation.ReadInvitations.Shown;
import io.ticketflower.domain.identity.EmailAddress;
import io.ticketflower.domain.identity.SystemRole;
import io.ticketflower.domain.invitation.Invitation;
import io.ticketflower.domain.invitation.InvitationId;
import io.ticketflower.domain.invitation.InvitationState;
import io.ticketflower.domain.invitation.InvitationStatus;
import io.ticketflower.web.identity.CompanyRoleView;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// Somebody who was asked to join.
///
/// @param status as it is at this moment
/// @param sentAt when its present token was made
/// @param decidedAt when it was accepted or revoked
/// @param version in quotes it is the ETag
@Serdeable.Serializable
@Schema(name = "Invitation")
record InvitationView(
    InvitationId id,
    @Schema(example = "clara@rose-garden.example") EmailAddress email,
    Set<SystemRole> roles,
    List<CompanyRoleView> companyRoles,
    InvitationStatus status,
    @Schema(example = "Anna Berg") String inviter,
    Instant createdAt,
    Instant sentAt,
    Instant expiresAt,
    Optional<Instant> decidedAt,
    @Schema(example = "1") int version) {

  static InvitationView of(Shown shown) {
    Invitation invitation = shown.invitation();
    return new InvitationView(
        invitation.id(),
        invitation.email(),
        new TreeSet<>(invitation.roles()),
        shown.companyRoles().stream().map(CompanyRoleView::of).toList(),
        shown.status(),
        shown.inviter().full(),
        invitation.createdAt(),
        invitation.sentAt(),
        invitation.expiresAt(),
        decidedAt(invitation.state()),
        invitation.version());
  }

  private static Optional<Instant> decidedAt(InvitationState state) {
    return switch (state) {
      case InvitationState.Accepted(_, var at) -> Optional.of(at);
      case InvitationState.Revoked(var at) -> Optional.of(at);
      case InvitationState.Open _, InvitationState.Replaced _ -> Optional.empty();
    };
  }
}

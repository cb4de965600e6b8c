package io.ticketflower.web.invitation;

import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import io.ticketflower.application.invitation.CheckInvitation.Offer;
import io.ticketflower.domain.company.RoleName;
import io.ticketflower.domain.identity.EmailAddress;
import io.ticketflower.domain.identity.SystemRole;
import io.ticketflower.domain.invitation.InvitationStatus;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// What somebody is invited to.
///
/// @param hasAccount whether to accept with the password of an account, or to choose one
@Serdeable.Serializable
@Schema(name = "Offer")
record OfferView(
    @Schema(example = "Rose Garden") String company,
    @Schema(example = "Anna Berg") String inviter,
    @Schema(example = "clara@rose-garden.example") EmailAddress email,
    Set<SystemRole> roles,
    List<RoleName> companyRoles,
    boolean hasAccount,
    InvitationStatus status,
    Instant expiresAt) {

  static OfferView of(Offer offer) {
    return new OfferView(
        offer.company().name(),
        offer.inviter().full(),
        offer.email(),
        new TreeSet<>(offer.roles()),
        offer.companyRoles().stream().map(role -> role.name()).toList(),
        offer.hasAccount(),
        offer.status(),
        offer.expiresAt());
  }
}

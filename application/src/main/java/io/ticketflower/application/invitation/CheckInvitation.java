package io.ticketflower.application.invitation;

import io.ticketflower.domain.company.Company;
import io.ticketflower.domain.company.CompanyRole;
import io.ticketflower.domain.identity.EmailAddress;
import io.ticketflower.domain.identity.PersonName;
import io.ticketflower.domain.identity.SystemRole;
import io.ticketflower.domain.invitation.InvitationStatus;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Tells whoever has a token what they are invited to. Consumes nothing, however often it is asked:
/// mail programs follow links on their own.
public interface CheckInvitation {
  /// @return empty for a token that is none, or not any more
  Optional<Offer> check(String token);

  /// @param hasAccount whether they have a password here already, or are to choose one
  record Offer(
      Company company,
      PersonName inviter,
      EmailAddress email,
      Set<SystemRole> roles,
      List<CompanyRole> companyRoles,
      boolean hasAccount,
      InvitationStatus status,
      Instant expiresAt) {}
}

package io.ticketflower.application.invitation;

import io.ticketflower.domain.company.CompanyId;
import io.ticketflower.domain.invitation.InvitationId;
import java.util.Optional;

/// Which invitation a token belongs to. Tokens are known by their SHA-256 only.
///
/// Works across companies: a token is found before a company is known.
public interface InvitationTokens {
  /// From now on this is the invitation's only token.
  void put(CompanyId company, InvitationId invitation, String hash);

  Optional<Place> find(String hash);

  /// Where the invitation is.
  record Place(CompanyId company, InvitationId invitation) {}
}

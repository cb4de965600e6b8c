package io.ticketflower.application.invitation;

import io.ticketflower.domain.company.CompanyId;
import io.ticketflower.domain.identity.EmailAddress;
import io.ticketflower.domain.invitation.Invitation;
import io.ticketflower.domain.invitation.InvitationId;
import java.time.Instant;
import java.util.Optional;

/// The invitations of each company. Of one person no two are pending at once.
public interface Invitations {
  /// Those of the same person that have expired make place.
  ///
  /// @return false if one of that person is pending
  boolean add(CompanyId company, Invitation invitation);

  boolean isPending(CompanyId company, EmailAddress email, Instant now);

  Optional<Invitation> find(CompanyId company, InvitationId id);

  /// Locks it, and all others of the same person, until the transaction ends.
  Optional<Invitation> lock(CompanyId company, InvitationId id);

  /// Saves one that was locked. If it is open (again), others that have expired make place.
  ///
  /// @return false if another one of that person is pending
  boolean save(CompanyId company, Invitation invitation, Instant now);

  /// Its token goes with it.
  void delete(CompanyId company, InvitationId id);
}

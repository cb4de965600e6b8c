package io.ticketflower.application.identity;

import io.ticketflower.application.transaction.LostRace;
import io.ticketflower.domain.company.CompanyId;
import io.ticketflower.domain.identity.Membership;
import io.ticketflower.domain.identity.UserId;
import java.time.Instant;
import java.util.Optional;

/// Who is in each company, as what.
public interface Memberships {
  /// Somebody who was removed earlier is a member again.
  ///
  /// @return false if the person is a member already
  boolean add(CompanyId company, Membership membership, Instant joinedAt);

  Optional<Membership> find(CompanyId company, UserId user);

  /// @return false if somebody else saved first
  boolean saveIfUnchanged(CompanyId company, Membership membership);

  /// Where it is too late for another answer, since part of the work is done already.
  ///
  /// @throws LostRace if somebody else saved first
  default void save(CompanyId company, Membership membership) {
    if (!saveIfUnchanged(company, membership)) {
      throw new LostRace();
    }
  }

  /// Of those who can act as owners, the one who joined first.
  Optional<Membership> longestOwner(CompanyId company);

  /// How many can act as owners. Locks them until the transaction ends, so that the last one stays.
  int countOwners(CompanyId company);
}

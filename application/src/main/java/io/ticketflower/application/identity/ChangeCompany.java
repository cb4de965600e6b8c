package io.ticketflower.application.identity;

import io.ticketflower.domain.identity.Actor;
import io.ticketflower.domain.identity.CompanyProfile;
import io.ticketflower.domain.identity.Permission;

/// The company gets another name, address or telephone number. Its slug stays.
public interface ChangeCompany {
  Outcome change(Command command);

  /// @param profile as it is to be; its version does not matter
  /// @param seenVersion the version that the actor has seen
  record Command(Actor actor, String name, CompanyProfile profile, int seenVersion) {}

  sealed interface Outcome {
    record Changed(ReadCompany.Told company) implements Outcome {}

    /// Somebody else changed it first: read it again.
    record ComeTooLate() implements Outcome {}

    record Forbidden(Permission needed) implements Outcome {}
  }
}

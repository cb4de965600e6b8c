package io.ticketflower.application.identity;

import io.ticketflower.domain.company.Slug;
import io.ticketflower.domain.identity.Actor;
import io.ticketflower.domain.identity.CompanyProfile;
import java.util.Optional;

/// Somebody who is here already opens a further company, owns it, and is logged in there at once.
public interface OpenCompany {
  Outcome open(Command command);

  /// @param slug empty to let the name suggest one
  record Command(Actor actor, String companyName, Optional<Slug> slug, CompanyProfile profile) {}

  sealed interface Outcome {
    record Opened(LoggedIn session) implements Outcome {}

    record SlugTaken(Slug slug) implements Outcome {}
  }
}

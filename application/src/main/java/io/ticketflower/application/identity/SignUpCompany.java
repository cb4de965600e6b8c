package io.ticketflower.application.identity;

import io.ticketflower.domain.company.Slug;
import io.ticketflower.domain.identity.CompanyProfile;
import io.ticketflower.domain.identity.EmailAddress;
import io.ticketflower.domain.identity.Origin;
import io.ticketflower.domain.identity.PersonName;
import java.util.Optional;

/// A company begins to use TicketFlower: it comes into being together with its owner, who is logged
/// in at once.
public interface SignUpCompany {
  Outcome signUp(Command command);

  /// @param slug empty to let the name suggest one
  record Command(
      String companyName,
      Optional<Slug> slug,
      CompanyProfile profile,
      EmailAddress email,
      String password,
      PersonName owner,
      Origin origin) {}

  sealed interface Outcome {
    record SignedUp(LoggedIn session) implements Outcome {}

    /// Whoever has that address logs in instead.
    record EmailTaken() implements Outcome {}

    record SlugTaken(Slug slug) implements Outcome {}

    record PasswordRefused(String message) implements Outcome {}
  }
}

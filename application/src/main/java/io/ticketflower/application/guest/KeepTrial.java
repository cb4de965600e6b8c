package io.ticketflower.application.guest;

import io.ticketflower.domain.company.Company;
import io.ticketflower.domain.company.Slug;
import io.ticketflower.domain.identity.Actor;
import io.ticketflower.domain.identity.EmailAddress;
import io.ticketflower.domain.identity.PersonName;
import java.util.Optional;

/// A guest signs up and keeps what they made: their trial becomes a company as any other, and they
/// its owner. They stay logged in.
public interface KeepTrial {
  Outcome keep(Command command);

  /// @param slug empty to let the name suggest one
  record Command(
      Actor actor,
      String companyName,
      Optional<Slug> slug,
      EmailAddress email,
      String password,
      PersonName name) {}

  sealed interface Outcome {
    record Kept(Company company) implements Outcome {}

    record NoGuest() implements Outcome {}

    /// Nobody gets a company that other guests are in, too.
    record Shared() implements Outcome {}

    record EmailTaken() implements Outcome {}

    record SlugTaken(Slug slug) implements Outcome {}

    record PasswordRefused(String complaint) implements Outcome {}
  }
}

package io.ticketflower.application.identity;

import io.ticketflower.domain.company.Company;
import io.ticketflower.domain.company.Slug;
import io.ticketflower.domain.identity.EmailAddress;
import io.ticketflower.domain.identity.Origin;
import java.util.List;
import java.util.Optional;

/// A person proves who they are and begins to work in one of their companies.
public interface LogIn {
  Outcome logIn(Command command);

  /// @param company the one to work in; may be empty for somebody who belongs to one only
  /// @param code of the second factor; needed by whoever has one
  record Command(
      EmailAddress email,
      String password,
      Optional<Slug> company,
      Optional<String> code,
      Origin origin) {

    /// With the password only.
    public Command(EmailAddress email, String password, Optional<Slug> company, Origin origin) {
      this(email, password, company, Optional.empty(), origin);
    }
  }

  sealed interface Outcome {
    record Begun(LoggedIn session) implements Outcome {}

    /// The person belongs to several: ask which.
    record ChooseCompany(List<Company> companies) implements Outcome {}

    /// The password is right, and the person has a second factor: the code is missing, or wrong.
    record SecondFactorNeeded(boolean wrong) implements Outcome {}

    /// One answer, and one duration, for an unknown e-mail and for a wrong password.
    record Refused() implements Outcome {}
  }
}

package io.ticketflower.application.identity;

import io.ticketflower.domain.company.Company;
import io.ticketflower.domain.identity.Actor;
import io.ticketflower.domain.identity.EmailAddress;
import java.util.List;

/// Somebody leaves all their companies and is erased: name and address are replaced everywhere, and
/// what they did stays as history. Nobody can undo it.
public interface EraseMyself {
  Outcome erase(Command command);

  /// @param password the present one
  /// @param typed the person's own address, typed in full to confirm it
  record Command(Actor actor, String password, EmailAddress typed) {}

  sealed interface Outcome {
    record Erased() implements Outcome {}

    record WrongPassword() implements Outcome {}

    record OtherAddress() implements Outcome {}

    /// Nobody else owns these: each needs another owner first, or to be gone.
    record LastOwner(List<Company> companies) implements Outcome {
      public LastOwner {
        companies = List.copyOf(companies);
      }
    }
  }
}

package io.ticketflower.application.identity;

import io.ticketflower.application.transaction.RequestKey;
import io.ticketflower.domain.company.CompanyState;
import io.ticketflower.domain.identity.Actor;
import io.ticketflower.domain.identity.Permission;
import java.util.Optional;

/// An owner suspends the company, has it deleted in thirty days, or takes either back.
public interface ChangeCompanyState {
  Outcome change(Command command);

  record Command(Actor actor, Wish wish, Optional<RequestKey> key) {}

  /// What is to become of the company.
  sealed interface Wish {
    record Suspend() implements Wish {}

    record Resume() implements Wish {}

    /// @param typedSlug nobody gives up a company by a slip: they type its slug
    record GiveUp(String typedSlug) implements Wish {}
  }

  sealed interface Outcome {
    record Changed(CompanyState state) implements Outcome {}

    /// The company can't come to that from where it is.
    record WrongState(CompanyState state) implements Outcome {}

    record OtherSlug() implements Outcome {}

    record Forbidden(Permission needed) implements Outcome {}
  }
}

package io.ticketflower.application.identity;

import io.ticketflower.domain.company.Slug;
import io.ticketflower.domain.identity.Actor;

/// Somebody who is logged in begins to work in another of their companies as well: a session works
/// in one, so they get a new one, and the old one stays.
public interface SwitchCompany {
  Outcome switchTo(Actor actor, Slug company);

  sealed interface Outcome {
    record Begun(LoggedIn session) implements Outcome {}

    /// There is none of that name, or the person does not belong to it.
    record NoSuchCompany() implements Outcome {}
  }
}

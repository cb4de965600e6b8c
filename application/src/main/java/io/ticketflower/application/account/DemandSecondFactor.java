package io.ticketflower.application.account;

import io.ticketflower.domain.identity.Actor;
import io.ticketflower.domain.identity.Permission;

/// An owner decides whether everybody in the company needs a second factor. Whoever has none can do
/// nothing there but set one up.
public interface DemandSecondFactor {
  Outcome demand(Actor actor, boolean wanted);

  sealed interface Outcome {
    record Decided(boolean wanted) implements Outcome {}

    /// Whoever demands one needs one first, or would be kept out at once.
    record NotSetUp() implements Outcome {}

    record Forbidden(Permission needed) implements Outcome {}
  }
}

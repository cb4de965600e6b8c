package io.ticketflower.application.guest;

import io.ticketflower.application.identity.LoggedIn;
import io.ticketflower.domain.identity.Origin;
import io.ticketflower.domain.identity.Trial;

/// Somebody looks around without signing up: one call, and they are in, as an admin of a company
/// that is there for guests.
public interface EnterAsGuest {
  Outcome enter(Origin origin);

  sealed interface Outcome {
    record Entered(LoggedIn session, Trial trial) implements Outcome {}

    /// The operator wants no guests.
    record Closed() implements Outcome {}

    /// So many guests have a company of their own at this moment that there is room for no more.
    record Full(int most) implements Outcome {}
  }
}

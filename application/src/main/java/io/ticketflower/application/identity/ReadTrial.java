package io.ticketflower.application.identity;

import io.ticketflower.domain.identity.Actor;
import io.ticketflower.domain.identity.Trial;
import java.util.Optional;

/// How long a guest's company lasts, and how much can still be made in it.
public interface ReadTrial {
  /// @return empty if the actor is no guest
  Optional<Told> of(Actor actor);

  /// @param made how many records all of its guests have made
  record Told(Trial trial, int made) {}
}

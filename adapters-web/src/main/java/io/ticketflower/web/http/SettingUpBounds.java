package io.ticketflower.web.http;

import java.util.Optional;
import java.util.Set;

/// What somebody can ask for whose company wants everybody to have a second factor, while they have
/// none: to set one up, to see where they are, and to go.
final class SettingUpBounds {
  private static final Set<String> OPEN =
      Set.of("GET me", "POST me/second-factor", "POST me/second-factor/confirm");

  private SettingUpBounds() {}

  /// @return empty if the request may go on
  static Optional<Refusal> refusal(MatchedRoute route) {
    return OPEN.contains(route.name()) || route.collection().equals("sessions")
        ? Optional.empty()
        : Optional.of(
            new Refusal(
                ProblemKind.SECOND_FACTOR_REQUIRED,
                "Expected somebody with a second factor, since this company wants everybody to have"
                    + " one, but you have none: POST /api/v1/me/second-factor."));
  }
}

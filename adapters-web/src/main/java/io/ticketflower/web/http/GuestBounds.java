package io.ticketflower.web.http;

import java.util.Optional;
import java.util.Set;

/// What a guest can ask for. This is the one place: whatever is not named here is refused, so that
/// nothing new is open to them by accident. Nothing leaves a guest's company, and a guest has no
/// credentials that could be changed.
final class GuestBounds {
  private static final Set<String> COLLECTIONS =
      Set.of(
          "company-roles",
          "contacts",
          "members",
          "my",
          "sessions",
          "tasks",
          "ticket-definitions",
          "ticket-errors",
          "ticket-types",
          "tickets",
          "workflow-definitions");

  private static final Set<String> ROUTES =
      Set.of(
          "GET audit",
          "GET audit/{id}",
          "POST auth/guest",
          "POST auth/guest/keep",
          "GET company",
          "PUT company",
          "GET me",
          "GET me/figures",
          "PUT me",
          "GET me/sessions",
          "DELETE me/sessions",
          "DELETE me/sessions/{id}",
          "GET search");

  private GuestBounds() {}

  /// @return empty if the request may go on
  static Optional<Refusal> refusal(MatchedRoute route) {
    return !route.isExport()
            && (COLLECTIONS.contains(route.collection()) || ROUTES.contains(route.name()))
        ? Optional.empty()
        : Optional.of(
            new Refusal(
                ProblemKind.NOT_FOR_GUESTS,
                "Expected somebody with an account, but you are a guest: sign up, and this company is"
                    + " yours."));
  }
}

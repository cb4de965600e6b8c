package io.ticketflower.web.http;

import io.micronaut.http.HttpMethod;
import java.util.Optional;
import java.util.Set;

/// What a superuser who acts for a company can ask for. This is the one place: whatever is not
/// named here is refused, so that nothing new is open to them by accident. Credentials, sessions,
/// members, invitations, keys, exports and the end of a company are not named.
final class ActingBounds {
  /// Collections that can be read, and with a mandate to write also changed.
  private static final Set<String> WORK =
      Set.of(
          "contacts",
          "tasks",
          "ticket-definitions",
          "ticket-errors",
          "tickets",
          "workflow-definitions");

  /// Collections that can only be read.
  private static final Set<String> TO_READ =
      Set.of("audit", "company-roles", "members", "my", "ticket-types");

  /// Single things: their own address, and nothing else below it.
  private static final Set<String> SINGLE_TO_READ = Set.of("company", "me", "me/figures", "search");

  private static final String CHANGEABLE = "company";

  private ActingBounds() {}

  /// @return empty if the request may go on
  static Optional<Refusal> refusal(MatchedRoute route, ActingView acting) {
    if (!(route.reads() ? isReadable(route) : isChangeable(route))) {
      return Optional.of(
          new Refusal(
              ProblemKind.FORBIDDEN,
              "Expected what somebody may do who acts for a company, but this is for its own people"
                  + " only."));
    }
    return route.reads() || acting.writes()
        ? Optional.empty()
        : Optional.of(
            new Refusal(
                ProblemKind.ONLY_LOOKING,
                "Expected a request that changes nothing, but this one does: act for the company"
                    + " anew with \"writes\": true."));
  }

  private static boolean isReadable(MatchedRoute route) {
    return !route.isExport()
        && (WORK.contains(route.collection())
            || TO_READ.contains(route.collection())
            || SINGLE_TO_READ.contains(route.path()));
  }

  private static boolean isChangeable(MatchedRoute route) {
    return WORK.contains(route.collection())
        || (route.method() == HttpMethod.PUT && route.path().equals(CHANGEABLE));
  }
}

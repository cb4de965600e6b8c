package io.ticketflower.web.http;

import static io.ticketflower.domain.identity.Permission.MANAGE_CONTACTS;
import static io.ticketflower.domain.identity.Permission.READ_ALL_TICKETS;
import static io.ticketflower.domain.identity.Permission.SUBMIT_TICKETS;
import static io.ticketflower.domain.identity.Permission.WORK_ON_TASKS;

import io.ticketflower.domain.identity.Capacity;
import io.ticketflower.domain.identity.Permission;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// What a program can ask for that comes with an API key. This is the one place: whatever is not
/// named here is refused, so that nothing new is open to programs by accident. Log-ins, passwords,
/// one's own account, other keys, and what becomes of the company are not named.
final class KeyBounds {
  /// What every member may read, and every key with it.
  private static final Set<String> WITH_ANY_KEY =
      Set.of("company", "company-roles", "me", "members", "members/{id}");

  /// What every member may read of their own work, and a key with any one of these scopes.
  private static final Map<String, Set<Permission>> BY_ONE_OF =
      Map.of(
          "contacts", Set.of(SUBMIT_TICKETS, MANAGE_CONTACTS),
          "contacts/{id}", Set.of(SUBMIT_TICKETS, MANAGE_CONTACTS),
          "my/tasks", Set.of(WORK_ON_TASKS),
          "my/tasks/free", Set.of(WORK_ON_TASKS),
          "my/tickets", Set.of(SUBMIT_TICKETS),
          "tasks/{id}", Set.of(WORK_ON_TASKS, READ_ALL_TICKETS),
          "ticket-types", Set.of(SUBMIT_TICKETS),
          "tickets/{id}", Set.of(SUBMIT_TICKETS, READ_ALL_TICKETS),
          "tickets/{id}/course", Set.of(SUBMIT_TICKETS, READ_ALL_TICKETS),
          "tickets/{id}/history", Set.of(SUBMIT_TICKETS, READ_ALL_TICKETS));

  /// Where each route asks for a permission by itself, and so finds the key's scopes.
  private static final Set<String> COLLECTIONS =
      Set.of(
          "audit",
          "company-roles",
          "contacts",
          "tasks",
          "ticket-definitions",
          "ticket-errors",
          "tickets",
          "workflow-definitions");

  /// The same, where other routes of the collection are for people only.
  private static final Set<String> ROUTES =
      Set.of(
          "PUT company",
          "GET invitations",
          "POST invitations",
          "GET invitations/figures",
          "POST invitations/import",
          "POST invitations/import/preview",
          "DELETE invitations/{id}",
          "GET invitations/{id}",
          "POST invitations/{id}/resend",
          "POST invitations/{id}/revoke",
          "DELETE members/{id}",
          "PUT members/{id}/availability",
          "PUT members/{id}/roles",
          "PUT members/{id}/status");

  private KeyBounds() {}

  /// @return empty if the request may go on
  static Optional<Refusal> refusal(MatchedRoute route, Capacity.ByKey key) {
    if (route.reads() && WITH_ANY_KEY.contains(route.path())) {
      return Optional.empty();
    }
    if (route.reads() && BY_ONE_OF.containsKey(route.path())) {
      Set<Permission> scopes = BY_ONE_OF.getOrDefault(route.path(), Set.of());
      return scopes.stream().anyMatch(key::leaves)
          ? Optional.empty()
          : Optional.of(withoutScope(scopes));
    }
    return COLLECTIONS.contains(route.collection()) || ROUTES.contains(route.name())
        ? Optional.empty()
        : Optional.of(inPersonOnly());
  }

  private static Refusal withoutScope(Set<Permission> scopes) {
    return new Refusal(
        ProblemKind.FORBIDDEN,
        "Expected an API key with the scope %s, but this one has another."
            .formatted(
                scopes.stream().sorted().map(Words::of).collect(Collectors.joining(" or "))));
  }

  private static Refusal inPersonOnly() {
    return new Refusal(
        ProblemKind.IN_PERSON_ONLY,
        "Expected what a program may do with an API key, but this is for people who are logged in.");
  }
}

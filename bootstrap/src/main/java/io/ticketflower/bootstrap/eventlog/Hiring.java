package io.ticketflower.bootstrap.eventlog;

import io.ticketflower.application.identity.AddMember;
import io.ticketflower.application.identity.Secrets;
import io.ticketflower.domain.identity.Actor;
import io.ticketflower.domain.identity.SystemRole;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Adds the people of a log to the company; those who are there already stay as they are. Nobody
/// learns their passwords: they have worked elsewhere.
final class Hiring {
  private static final Set<SystemRole> ROLES = Set.of(SystemRole.TASK_WORKER);

  private final AddMember addMember;
  private final Secrets secrets;
  private final ImportProgress progress;

  Hiring(AddMember addMember, Secrets secrets, ImportProgress progress) {
    this.addMember = addMember;
    this.secrets = secrets;
    this.progress = progress;
  }

  /// @return who stands for each resource
  Map<String, Actor> hire(List<Person> people, Staff staff, Actor owner) {
    Map<String, Actor> workers = new HashMap<>();
    progress.during(
        ImportProgress.Phase.HIRING,
        people.size(),
        () -> {
          for (Person person : people) {
            workers.put(person.resource(), staff.find(person).orElseGet(() -> hire(person, owner)));
            progress.advances(1);
          }
        });
    return workers;
  }

  private Actor hire(Person person, Actor owner) {
    AddMember.Outcome outcome =
        addMember.add(
            new AddMember.Command(
                owner,
                person.email(),
                person.name(),
                secrets.token(),
                ROLES,
                Set.of(),
                Optional.empty()));
    if (outcome instanceof AddMember.Outcome.Added(var user)) {
      return new Actor(owner.company(), user, ROLES, Set.of());
    }
    throw new IllegalStateException(
        "Expected %s to become a member, but: %s".formatted(person.email().value(), outcome));
  }
}

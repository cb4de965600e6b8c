package io.ticketflower.application.definition;

import io.ticketflower.application.transaction.RequestKey;
import io.ticketflower.domain.definition.DefinitionId;
import io.ticketflower.domain.definition.DefinitionStatus;
import io.ticketflower.domain.identity.Actor;
import io.ticketflower.domain.identity.Permission;
import io.ticketflower.domain.rule.Finding;
import java.util.List;
import java.util.Optional;

/// A draft becomes what new tickets run by. From now on it never changes; the company roles that it
/// names are resolved, so that a later rename changes nothing.
public interface PublishDefinition {
  Outcome publish(Command command);

  /// @param seenVersion the version that the actor has seen, if they say so
  record Command(
      Actor actor,
      DefinitionKind kind,
      DefinitionId definition,
      Optional<Integer> seenVersion,
      Optional<RequestKey> key) {}

  sealed interface Outcome {
    record Published(DefinitionId definition) implements Outcome {}

    record HasErrors(List<Finding> findings) implements Outcome {}

    record WrongStatus(DefinitionStatus status) implements Outcome {}

    record NoSuchDefinition() implements Outcome {}

    record ComeTooLate() implements Outcome {}

    record Forbidden(Permission needed) implements Outcome {}
  }
}

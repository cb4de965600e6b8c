package io.ticketflower.application.definition;

import io.ticketflower.application.transaction.RequestKey;
import io.ticketflower.domain.definition.DefinitionId;
import io.ticketflower.domain.identity.Actor;
import java.util.Optional;

/// A draft becomes what new tickets run by. From now on it never changes; the company roles that it
/// names are resolved, so that a later rename changes nothing.
public interface PublishDefinition {
  DefinitionOutcome publish(Command command);

  /// @param seenVersion the version that the actor has seen, if they say so
  record Command(
      Actor actor,
      DefinitionKind kind,
      DefinitionId definition,
      Optional<Integer> seenVersion,
      Optional<RequestKey> key) {}
}

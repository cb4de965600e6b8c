package io.ticketflower.application.definition;

import io.ticketflower.application.transaction.RequestKey;
import io.ticketflower.domain.definition.DefinitionId;
import io.ticketflower.domain.identity.Actor;
import java.util.Optional;

/// No new ticket uses this version any more; what runs by it goes on to its end.
public interface RetireDefinition {
  DefinitionOutcome retire(Command command);

  /// @param seenVersion the version that the actor has seen, if they say so
  record Command(
      Actor actor,
      DefinitionKind kind,
      DefinitionId definition,
      Optional<Integer> seenVersion,
      Optional<RequestKey> key) {}
}

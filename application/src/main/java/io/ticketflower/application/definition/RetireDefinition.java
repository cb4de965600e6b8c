package io.ticketflower.application.definition;

import io.ticketflower.application.transaction.RequestKey;
import io.ticketflower.domain.definition.DefinitionId;
import io.ticketflower.domain.definition.DefinitionStatus;
import io.ticketflower.domain.identity.Actor;
import io.ticketflower.domain.identity.Permission;
import java.util.Optional;

/// No new ticket uses this version any more; what runs by it goes on to its end.
public interface RetireDefinition {
  Outcome retire(Command command);

  /// @param seenVersion the version that the actor has seen, if they say so
  record Command(
      Actor actor,
      DefinitionKind kind,
      DefinitionId definition,
      Optional<Integer> seenVersion,
      Optional<RequestKey> key) {}

  sealed interface Outcome {
    record Retired(DefinitionId definition) implements Outcome {}

    record WrongStatus(DefinitionStatus status) implements Outcome {}

    record NoSuchDefinition() implements Outcome {}

    record ComeTooLate() implements Outcome {}

    record Forbidden(Permission needed) implements Outcome {}
  }
}

package io.ticketflower.application.definition;

import io.ticketflower.domain.definition.DefinitionId;
import io.ticketflower.domain.definition.DefinitionStatus;
import io.ticketflower.domain.identity.Permission;
import io.ticketflower.domain.rule.Finding;
import java.util.List;

/// What comes of publishing or retiring one version of a definition.
public sealed interface DefinitionOutcome {
  record Done(DefinitionId definition) implements DefinitionOutcome {}

  /// Only a draft without errors is published.
  record HasErrors(List<Finding> findings) implements DefinitionOutcome {}

  record WrongStatus(DefinitionStatus status) implements DefinitionOutcome {}

  /// The company has no such version; another company's is not told apart.
  record NoSuchDefinition() implements DefinitionOutcome {}

  /// Somebody else saved the version first: read it again.
  record ComeTooLate() implements DefinitionOutcome {}

  record Forbidden(Permission needed) implements DefinitionOutcome {}
}

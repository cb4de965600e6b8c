package io.ticketflower.application.definition;

import io.ticketflower.domain.definition.DefinitionId;
import io.ticketflower.domain.identity.AuditFacts;
import io.ticketflower.domain.identity.AuditFacts.Fact;
import io.ticketflower.domain.identity.AuditedThing;
import io.ticketflower.domain.rule.Json;

/// What the audit log tells of a definition. Its document is not told again: a version never
/// changes.
final class AuditedDefinition {
  private AuditedDefinition() {}

  static AuditedThing thing(DefinitionKind kind, DefinitionId definition) {
    return new AuditedThing(
        switch (kind) {
          case WORKFLOW -> AuditedThing.Kind.WORKFLOW_DEFINITION;
          case TICKET -> AuditedThing.Kind.TICKET_DEFINITION;
        },
        definition.value());
  }

  static AuditFacts version(StoredDefinition definition) {
    return AuditFacts.of(Fact.KEY, definition.key().value())
        .with(Fact.NUMBER, Json.of(definition.number()))
        .with(Fact.STATUS, definition.status().name());
  }
}

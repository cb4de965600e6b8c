package io.ticketflower.application.definition;

import io.ticketflower.application.transaction.Ids;
import io.ticketflower.application.transaction.LostRace;
import io.ticketflower.domain.company.CompanyId;
import io.ticketflower.domain.definition.DefinitionId;
import io.ticketflower.domain.definition.DefinitionKey;
import io.ticketflower.domain.identity.Actor;
import java.time.InstantSource;

/// Stores a document as the next version of its key, a draft. Needs the company's transaction.
final class Drafting {
  private final Definitions definitions;
  private final Ids ids;
  private final InstantSource clock;

  Drafting(Definitions definitions, Ids ids, InstantSource clock) {
    this.definitions = definitions;
    this.ids = ids;
    this.clock = clock;
  }

  /// @throws LostRace if somebody else stores a version of the key at this moment
  DefinitionId next(
      Actor actor, DefinitionKind kind, DefinitionKey key, String title, String document) {
    CompanyId company = actor.company();
    StoredDefinition draft =
        StoredDefinition.draft(
            new DefinitionId(ids.next()),
            key,
            definitions.latestNumber(company, kind, key) + 1,
            title,
            document,
            actor.user(),
            clock.instant());
    if (!definitions.add(company, kind, draft)) {
      throw new LostRace();
    }
    return draft.id();
  }
}

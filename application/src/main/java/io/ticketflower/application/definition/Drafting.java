package io.ticketflower.application.definition;

import io.ticketflower.application.identity.AuditTrail;
import io.ticketflower.application.identity.GuestAllowance;
import io.ticketflower.application.transaction.Ids;
import io.ticketflower.application.transaction.LostRace;
import io.ticketflower.domain.company.CompanyId;
import io.ticketflower.domain.definition.DefinitionId;
import io.ticketflower.domain.definition.DefinitionKey;
import io.ticketflower.domain.identity.Actor;
import io.ticketflower.domain.identity.AuditAction;
import io.ticketflower.domain.identity.GuestRecord;
import java.time.InstantSource;

/// Stores a document as the next version of its key, a draft. Needs the company's transaction.
final class Drafting {
  private final Definitions definitions;
  private final GuestAllowance allowance;
  private final AuditTrail audit;
  private final Ids ids;
  private final InstantSource clock;

  Drafting(
      Definitions definitions,
      GuestAllowance allowance,
      AuditTrail audit,
      Ids ids,
      InstantSource clock) {
    this.definitions = definitions;
    this.allowance = allowance;
    this.audit = audit;
    this.ids = ids;
    this.clock = clock;
  }

  /// @param action what made the draft
  /// @throws LostRace if somebody else stores a version of the key at this moment
  DefinitionId next(
      Actor actor,
      AuditAction action,
      DefinitionKind kind,
      DefinitionKey key,
      String title,
      String document) {
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
    allowance.spend(actor, GuestRecord.DEFINITION, 1);
    audit.record(
        actor, action, AuditedDefinition.thing(kind, draft.id()), AuditedDefinition.version(draft));
    return draft.id();
  }
}

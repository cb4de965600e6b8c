package io.ticketflower.application.definition;

import io.ticketflower.application.definition.DefinitionOutcome.ComeTooLate;
import io.ticketflower.application.definition.DefinitionOutcome.Done;
import io.ticketflower.application.definition.DefinitionOutcome.Forbidden;
import io.ticketflower.application.definition.DefinitionOutcome.HasErrors;
import io.ticketflower.application.definition.DefinitionOutcome.NoSuchDefinition;
import io.ticketflower.application.definition.DefinitionOutcome.WrongStatus;
import io.ticketflower.application.identity.AuditTrail;
import io.ticketflower.application.rule.JsonReader;
import io.ticketflower.application.transaction.OnceOnly;
import io.ticketflower.application.transaction.RequestKey;
import io.ticketflower.domain.company.CompanyId;
import io.ticketflower.domain.definition.DefinitionId;
import io.ticketflower.domain.definition.DefinitionStatus;
import io.ticketflower.domain.identity.Actor;
import io.ticketflower.domain.identity.AuditAction;
import io.ticketflower.domain.identity.Permission;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/// Publishing and retiring: from when on, and until when, new tickets run by a version.
final class ReleasingDefinitions implements PublishDefinition, RetireDefinition {
  private final OnceOnly onceOnly;
  private final Definitions definitions;
  private final Review review;
  private final JsonReader jsonReader;
  private final AuditTrail audit;
  private final InstantSource clock;

  ReleasingDefinitions(
      OnceOnly onceOnly,
      Definitions definitions,
      Review review,
      JsonReader jsonReader,
      AuditTrail audit,
      InstantSource clock) {
    this.onceOnly = onceOnly;
    this.definitions = definitions;
    this.review = review;
    this.jsonReader = jsonReader;
    this.audit = audit;
    this.clock = clock;
  }

  private record Wish(
      Actor actor,
      DefinitionKind kind,
      DefinitionId definition,
      Optional<Integer> seenVersion,
      Optional<RequestKey> key) {
    CompanyId company() {
      return actor.company();
    }
  }

  @Override
  public DefinitionOutcome publish(PublishDefinition.Command command) {
    var wish =
        new Wish(
            command.actor(),
            command.kind(),
            command.definition(),
            command.seenVersion(),
            command.key());
    return carryOut(wish, draft -> publish(wish, draft));
  }

  @Override
  public DefinitionOutcome retire(RetireDefinition.Command command) {
    var wish =
        new Wish(
            command.actor(),
            command.kind(),
            command.definition(),
            command.seenVersion(),
            command.key());
    return carryOut(wish, definition -> retire(wish, definition));
  }

  private DefinitionOutcome carryOut(
      Wish wish, Function<StoredDefinition, DefinitionOutcome> change) {
    if (!wish.actor().may(Permission.DESIGN_WORKFLOWS)) {
      return new Forbidden(Permission.DESIGN_WORKFLOWS);
    }
    return onceOnly.inCompany(
        wish.company(),
        wish.key(),
        ReleasingDefinitions::changed,
        id -> new Done(new DefinitionId(id)),
        () ->
            definitions
                .find(wish.company(), wish.kind(), wish.definition())
                .map(found -> hasMoved(wish, found) ? new ComeTooLate() : change.apply(found))
                .orElseGet(NoSuchDefinition::new));
  }

  private static boolean hasMoved(Wish wish, StoredDefinition found) {
    return wish.seenVersion().filter(seen -> seen != found.version()).isPresent();
  }

  private DefinitionOutcome publish(Wish wish, StoredDefinition draft) {
    if (draft.status() != DefinitionStatus.DRAFT) {
      return new WrongStatus(draft.status());
    }
    Review.Result result =
        review.of(wish.company(), wish.kind(), jsonReader.readOwn(draft.document()));
    return result.hasErrors()
        ? new HasErrors(result.findings())
        : save(
            wish,
            AuditAction.DEFINITION_PUBLISHED,
            draft,
            draft.published(result.roles(), clock.instant()));
  }

  private DefinitionOutcome retire(Wish wish, StoredDefinition definition) {
    return definition.status() == DefinitionStatus.RETIRED
        ? new WrongStatus(definition.status())
        : save(wish, AuditAction.DEFINITION_RETIRED, definition, definition.retired());
  }

  private DefinitionOutcome save(
      Wish wish, AuditAction action, StoredDefinition before, StoredDefinition changed) {
    if (!definitions.saveIfUnchanged(wish.company(), wish.kind(), changed)) {
      return new ComeTooLate();
    }
    audit.record(
        wish.actor(),
        action,
        AuditedDefinition.thing(wish.kind(), changed.id()),
        AuditedDefinition.version(before),
        AuditedDefinition.version(changed));
    return new Done(changed.id());
  }

  private static Optional<UUID> changed(DefinitionOutcome outcome) {
    return outcome instanceof Done(var id) ? Optional.of(id.value()) : Optional.empty();
  }
}

package io.ticketflower.application.definition;

import io.ticketflower.application.definition.PublishDefinition.Outcome.ComeTooLate;
import io.ticketflower.application.definition.PublishDefinition.Outcome.Forbidden;
import io.ticketflower.application.definition.PublishDefinition.Outcome.HasErrors;
import io.ticketflower.application.definition.PublishDefinition.Outcome.NoSuchDefinition;
import io.ticketflower.application.definition.PublishDefinition.Outcome.Published;
import io.ticketflower.application.definition.PublishDefinition.Outcome.WrongStatus;
import io.ticketflower.application.rule.JsonReader;
import io.ticketflower.application.transaction.OnceOnly;
import io.ticketflower.domain.company.CompanyId;
import io.ticketflower.domain.definition.DefinitionId;
import io.ticketflower.domain.definition.DefinitionStatus;
import io.ticketflower.domain.identity.Permission;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;

final class PublishingDefinition implements PublishDefinition {
  private final OnceOnly onceOnly;
  private final Definitions definitions;
  private final Review review;
  private final JsonReader jsonReader;
  private final InstantSource clock;

  PublishingDefinition(
      OnceOnly onceOnly,
      Definitions definitions,
      Review review,
      JsonReader jsonReader,
      InstantSource clock) {
    this.onceOnly = onceOnly;
    this.definitions = definitions;
    this.review = review;
    this.jsonReader = jsonReader;
    this.clock = clock;
  }

  @Override
  public Outcome publish(Command command) {
    if (!command.actor().may(Permission.DESIGN_WORKFLOWS)) {
      return new Forbidden(Permission.DESIGN_WORKFLOWS);
    }
    CompanyId company = command.actor().company();
    return onceOnly.inCompany(
        company,
        command.key(),
        PublishingDefinition::made,
        id -> new Published(new DefinitionId(id)),
        () ->
            definitions
                .find(company, command.kind(), command.definition())
                .map(draft -> publish(command, draft))
                .orElseGet(NoSuchDefinition::new));
  }

  private Outcome publish(Command command, StoredDefinition draft) {
    if (command.seenVersion().filter(seen -> seen != draft.version()).isPresent()) {
      return new ComeTooLate();
    }
    if (draft.status() != DefinitionStatus.DRAFT) {
      return new WrongStatus(draft.status());
    }
    CompanyId company = command.actor().company();
    Review.Result result = review.of(company, command.kind(), jsonReader.readOwn(draft.document()));
    if (result.hasErrors()) {
      return new HasErrors(result.findings());
    }
    StoredDefinition published = draft.published(result.roles(), clock.instant());
    return definitions.saveIfUnchanged(company, command.kind(), published)
        ? new Published(published.id())
        : new ComeTooLate();
  }

  private static Optional<UUID> made(Outcome outcome) {
    return outcome instanceof Published(var id) ? Optional.of(id.value()) : Optional.empty();
  }
}

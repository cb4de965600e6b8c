package io.ticketflower.application.definition;

import io.ticketflower.application.definition.UploadDefinition.Outcome.Forbidden;
import io.ticketflower.application.definition.UploadDefinition.Outcome.NotJson;
import io.ticketflower.application.definition.UploadDefinition.Outcome.Reviewed;
import io.ticketflower.application.definition.UploadDefinition.Outcome.Stored;
import io.ticketflower.application.rule.JsonReader;
import io.ticketflower.application.rule.JsonReader.Reading.Malformed;
import io.ticketflower.application.rule.JsonReader.Reading.Understood;
import io.ticketflower.application.transaction.Ids;
import io.ticketflower.application.transaction.LostRace;
import io.ticketflower.application.transaction.OnceOnly;
import io.ticketflower.domain.company.CompanyId;
import io.ticketflower.domain.definition.DefinitionId;
import io.ticketflower.domain.definition.DefinitionKey;
import io.ticketflower.domain.definition.DefinitionStatus;
import io.ticketflower.domain.identity.Permission;
import io.ticketflower.domain.rule.Json;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

final class UploadingDefinition implements UploadDefinition {
  private static final int LONGEST_TITLE = 200;
  private final OnceOnly onceOnly;
  private final Definitions definitions;
  private final Review review;
  private final JsonReader jsonReader;
  private final Ids ids;
  private final InstantSource clock;

  UploadingDefinition(
      OnceOnly onceOnly,
      Definitions definitions,
      Review review,
      JsonReader jsonReader,
      Ids ids,
      InstantSource clock) {
    this.onceOnly = onceOnly;
    this.definitions = definitions;
    this.review = review;
    this.jsonReader = jsonReader;
    this.ids = ids;
    this.clock = clock;
  }

  @Override
  public Outcome upload(Command command) {
    if (!command.actor().may(Permission.DESIGN_WORKFLOWS)) {
      return new Forbidden(Permission.DESIGN_WORKFLOWS);
    }
    return switch (jsonReader.read(command.document())) {
      case Malformed(var message, var line, var column) -> new NotJson(message, line, column);
      case Understood(var document) ->
          onceOnly.inCompany(
              command.actor().company(),
              command.validateOnly() ? Optional.empty() : command.key(),
              UploadingDefinition::made,
              id -> new Stored(new DefinitionId(id)),
              () -> store(command, document));
    };
  }

  private Outcome store(Command command, Json document) {
    Optional<DefinitionKey> key =
        JsonPlaces.text(document, "key")
            .filter(it -> DefinitionKey.FORM.matcher(it).matches())
            .map(DefinitionKey::new);
    Optional<String> title =
        JsonPlaces.text(document, "title")
            .filter(it -> !it.isBlank() && it.length() <= LONGEST_TITLE);
    boolean storable = key.isPresent() && title.isPresent();
    if (command.validateOnly() || !storable) {
      Review.Result result = review.of(command.actor().company(), command.kind(), document);
      return new Reviewed(result.findings(), storable);
    }
    return add(command, key.get(), title.get());
  }

  private Outcome add(Command command, DefinitionKey key, String title) {
    CompanyId company = command.actor().company();
    StoredDefinition draft =
        new StoredDefinition(
            new DefinitionId(ids.next()),
            key,
            definitions.latestNumber(company, command.kind(), key) + 1,
            title,
            DefinitionStatus.DRAFT,
            command.document(),
            Map.of(),
            command.actor().user(),
            clock.instant(),
            Optional.empty(),
            1);
    if (!definitions.add(company, command.kind(), draft)) {
      throw new LostRace();
    }
    return new Stored(draft.id());
  }

  private static Optional<UUID> made(Outcome outcome) {
    return outcome instanceof Stored(var id) ? Optional.of(id.value()) : Optional.empty();
  }
}

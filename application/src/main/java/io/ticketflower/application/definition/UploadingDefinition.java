package io.ticketflower.application.definition;

import io.ticketflower.application.definition.UploadDefinition.Outcome.Forbidden;
import io.ticketflower.application.definition.UploadDefinition.Outcome.NotJson;
import io.ticketflower.application.definition.UploadDefinition.Outcome.Reviewed;
import io.ticketflower.application.definition.UploadDefinition.Outcome.Stored;
import io.ticketflower.application.rule.JsonReader;
import io.ticketflower.application.rule.JsonReader.Reading.Malformed;
import io.ticketflower.application.rule.JsonReader.Reading.Understood;
import io.ticketflower.application.transaction.OnceOnly;
import io.ticketflower.domain.definition.DefinitionId;
import io.ticketflower.domain.definition.DefinitionKey;
import io.ticketflower.domain.identity.AuditAction;
import io.ticketflower.domain.identity.Permission;
import io.ticketflower.domain.rule.Json;
import java.util.Optional;
import java.util.UUID;

final class UploadingDefinition implements UploadDefinition {
  private static final int LONGEST_TITLE = 200;
  private final OnceOnly onceOnly;
  private final Drafting drafting;
  private final Review review;
  private final JsonReader jsonReader;

  UploadingDefinition(OnceOnly onceOnly, Drafting drafting, Review review, JsonReader jsonReader) {
    this.onceOnly = onceOnly;
    this.drafting = drafting;
    this.review = review;
    this.jsonReader = jsonReader;
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
    return new Stored(
        drafting.next(
            command.actor(),
            AuditAction.DEFINITION_UPLOADED,
            command.kind(),
            key.get(),
            title.get(),
            command.document()));
  }

  private static Optional<UUID> made(Outcome outcome) {
    return outcome instanceof Stored(var id) ? Optional.of(id.value()) : Optional.empty();
  }
}

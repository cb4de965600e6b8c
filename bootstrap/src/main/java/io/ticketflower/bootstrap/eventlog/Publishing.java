package io.ticketflower.bootstrap.eventlog;

import static java.util.Comparator.comparingInt;

import io.ticketflower.application.definition.DefinitionKind;
import io.ticketflower.application.definition.DefinitionLists;
import io.ticketflower.application.definition.DefinitionLists.Row;
import io.ticketflower.application.definition.DefinitionOutcome;
import io.ticketflower.application.definition.DefinitionUseCases;
import io.ticketflower.application.definition.PublishDefinition;
import io.ticketflower.application.definition.ReadDefinitions;
import io.ticketflower.application.definition.UploadDefinition;
import io.ticketflower.domain.definition.DefinitionId;
import io.ticketflower.domain.definition.DefinitionStatus;
import io.ticketflower.domain.identity.Actor;
import java.util.Optional;

/// Publishes what was drafted; goes on where an earlier run stopped.
final class Publishing {
  private final ReadDefinitions readDefinitions;
  private final UploadDefinition uploadDefinition;
  private final PublishDefinition publishDefinition;
  private final Actor owner;

  Publishing(DefinitionUseCases useCases, Actor owner) {
    this.readDefinitions = useCases.readDefinitions();
    this.uploadDefinition = useCases.uploadDefinition();
    this.publishDefinition = useCases.publishDefinition();
    this.owner = owner;
  }

  /// @return why that can't be; empty if all is published
  Optional<String> publish(WorkflowDraft draft) {
    return publish(DefinitionKind.WORKFLOW, draft.workflow().toString())
        .or(() -> publish(DefinitionKind.TICKET, draft.ticketType().toString()));
  }

  private Optional<String> publish(DefinitionKind kind, String document) {
    Optional<Row> newest = newest(kind);
    if (newest.isEmpty()) {
      publish(kind, upload(kind, document));
      return Optional.empty();
    }
    if (newest.get().status() == DefinitionStatus.RETIRED
        || !document.equals(document(kind, newest.get().id()))) {
      return Optional.of(
          "Expected the newest %s definition \"%s\" to be the one drafted from this log, but somebody"
                  .formatted(
                      kind == DefinitionKind.WORKFLOW ? "workflow" : "ticket",
                      WorkflowDraft.KEY.value())
              + " changed it, or the import was begun with other columns or another version.");
    }
    if (newest.get().status() == DefinitionStatus.DRAFT) {
      publish(kind, newest.get().id());
    }
    return Optional.empty();
  }

  private Optional<Row> newest(DefinitionKind kind) {
    DefinitionLists.Filter filter =
        new DefinitionLists.Filter(Optional.of(WorkflowDraft.KEY), Optional.empty());
    return AllPages.of(page ->
            switch (readDefinitions.all(owner, kind, filter, page)) {
              case ReadDefinitions.All.Definitions(var slice) -> slice;
              case ReadDefinitions.All.Forbidden forbidden -> throw unexpected(forbidden);
            })
        .stream()
        .max(comparingInt(Row::number));
  }

  private String document(DefinitionKind kind, DefinitionId id) {
    ReadDefinitions.One one = readDefinitions.read(owner, kind, id);
    if (one instanceof ReadDefinitions.One.Definition(var stored, _)) {
      return stored.document();
    }
    throw unexpected(one);
  }

  private DefinitionId upload(DefinitionKind kind, String document) {
    UploadDefinition.Outcome outcome =
        uploadDefinition.upload(
            new UploadDefinition.Command(owner, kind, document, false, Optional.empty()));
    if (outcome instanceof UploadDefinition.Outcome.Stored(var id)) {
      return id;
    }
    throw unexpected(outcome);
  }

  private void publish(DefinitionKind kind, DefinitionId id) {
    DefinitionOutcome outcome =
        publishDefinition.publish(
            new PublishDefinition.Command(owner, kind, id, Optional.empty(), Optional.empty()));
    if (!(outcome instanceof DefinitionOutcome.Done)) {
      throw unexpected(outcome);
    }
  }

  private static IllegalStateException unexpected(Object outcome) {
    return new IllegalStateException(
        "Expected the drafted definition to be published, but: " + outcome);
  }
}

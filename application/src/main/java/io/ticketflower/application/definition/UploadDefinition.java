package io.ticketflower.application.definition;

import io.ticketflower.application.transaction.RequestKey;
import io.ticketflower.domain.definition.DefinitionId;
import io.ticketflower.domain.identity.Actor;
import io.ticketflower.domain.identity.Permission;
import io.ticketflower.domain.rule.Finding;
import java.util.List;
import java.util.Optional;

/// A designer uploads a document and learns everything that is wrong with it at once.
///
/// Stored as the next draft of its key even with errors, as long as its key and title can be read;
/// a draft with errors can't be published.
public interface UploadDefinition {
  Outcome upload(Command command);

  /// @param document JSON text
  /// @param validateOnly only tell the findings, store nothing
  record Command(
      Actor actor,
      DefinitionKind kind,
      String document,
      boolean validateOnly,
      Optional<RequestKey> key) {}

  sealed interface Outcome {
    record Stored(DefinitionId definition) implements Outcome {}

    /// Nothing was stored: that was the wish, or the document has no readable key and title.
    record Reviewed(List<Finding> findings, boolean storable) implements Outcome {}

    record NotJson(String message, int line, int column) implements Outcome {}

    record Forbidden(Permission needed) implements Outcome {}
  }
}

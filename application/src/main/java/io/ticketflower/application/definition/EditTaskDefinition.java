package io.ticketflower.application.definition;

import io.ticketflower.domain.definition.DefinitionId;
import io.ticketflower.domain.identity.Actor;
import io.ticketflower.domain.identity.Permission;
import java.util.Optional;

/// A designer changes one task of a workflow; the rest of the document stays to the letter as it
/// was.
///
/// The version that is edited does not change: what comes of it is the workflow's next draft, even
/// with errors. Only the latest version can be edited, since the next one would lack what others
/// have changed after an earlier one.
public interface EditTaskDefinition {
  Outcome edit(Command command);

  /// @param seenVersion the version of the definition that the actor has seen, if they say so
  /// @param validateOnly only tell the findings, store nothing
  record Command(
      Actor actor,
      DefinitionId workflow,
      String taskKey,
      Edit edit,
      Optional<Integer> seenVersion,
      boolean validateOnly) {}

  /// What becomes of the task.
  sealed interface Edit {
    /// It is replaced, or comes behind the others if there is none with its key.
    ///
    /// @param document JSON text
    record Put(String document) implements Edit {}

    record Remove() implements Edit {}
  }

  sealed interface Outcome {
    record Stored(DefinitionId draft) implements Outcome {}

    /// Nothing was stored: that was the wish, or the task can't stand in the workflow.
    record Reviewed(TaskFindings findings, boolean storable) implements Outcome {}

    record NotJson(String message, int line, int column) implements Outcome {}

    /// No such workflow, or nothing in it to remove.
    record NoSuchTask() implements Outcome {}

    /// The document is so faulty that it has no list of tasks.
    record NoTaskList() implements Outcome {}

    record NotLatest(int number, int latest) implements Outcome {}

    record ComeTooLate() implements Outcome {}

    record Forbidden(Permission needed) implements Outcome {}
  }
}

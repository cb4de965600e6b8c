package io.ticketflower.application.definition;

import static io.ticketflower.application.definition.DefinitionKind.WORKFLOW;

import io.ticketflower.application.definition.EditTaskDefinition.Outcome.ComeTooLate;
import io.ticketflower.application.definition.EditTaskDefinition.Outcome.Forbidden;
import io.ticketflower.application.definition.EditTaskDefinition.Outcome.NoSuchTask;
import io.ticketflower.application.definition.EditTaskDefinition.Outcome.NoTaskList;
import io.ticketflower.application.definition.EditTaskDefinition.Outcome.NotJson;
import io.ticketflower.application.definition.EditTaskDefinition.Outcome.NotLatest;
import io.ticketflower.application.definition.EditTaskDefinition.Outcome.Reviewed;
import io.ticketflower.application.definition.EditTaskDefinition.Outcome.Stored;
import io.ticketflower.application.rule.JsonReader;
import io.ticketflower.application.rule.JsonReader.Reading.Malformed;
import io.ticketflower.application.rule.JsonReader.Reading.Understood;
import io.ticketflower.application.transaction.Transactions;
import io.ticketflower.domain.company.CompanyId;
import io.ticketflower.domain.identity.AuditAction;
import io.ticketflower.domain.identity.Permission;
import io.ticketflower.domain.rule.Finding;
import io.ticketflower.domain.rule.Json;
import io.ticketflower.domain.rule.JsonPointer;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

final class EditingTaskDefinition implements EditTaskDefinition {
  /// In characters; about as much as a whole document may have when it is uploaded.
  private static final int LONGEST_WORKFLOW = 1024 * 1024;

  private final Transactions transactions;
  private final Definitions definitions;
  private final Drafting drafting;
  private final Review review;
  private final JsonReader jsonReader;

  EditingTaskDefinition(
      Transactions transactions,
      Definitions definitions,
      Drafting drafting,
      Review review,
      JsonReader jsonReader) {
    this.transactions = transactions;
    this.definitions = definitions;
    this.drafting = drafting;
    this.review = review;
    this.jsonReader = jsonReader;
  }

  @Override
  public Outcome edit(Command command) {
    if (!command.actor().may(Permission.DESIGN_WORKFLOWS)) {
      return new Forbidden(Permission.DESIGN_WORKFLOWS);
    }
    return switch (command.edit()) {
      case Edit.Remove _ -> edit(command, before -> remove(command, before));
      case Edit.Put(var document) ->
          switch (jsonReader.read(document)) {
            case Malformed(var message, var line, var column) -> new NotJson(message, line, column);
            case Understood(var task) ->
                edit(command, before -> put(command, before, document.strip(), task));
          };
    };
  }

  private Outcome edit(Command command, Function<StoredDefinition, Outcome> change) {
    CompanyId company = command.actor().company();
    return transactions.inCompany(
        company,
        () ->
            definitions
                .find(company, WORKFLOW, command.workflow())
                .map(before -> refused(command, before).orElseGet(() -> change.apply(before)))
                .orElseGet(NoSuchTask::new));
  }

  private Optional<Outcome> refused(Command command, StoredDefinition before) {
    if (command.seenVersion().filter(seen -> seen != before.version()).isPresent()) {
      return Optional.of(new ComeTooLate());
    }
    int latest = definitions.latestNumber(command.actor().company(), WORKFLOW, before.key());
    if (latest != before.number()) {
      return Optional.of(new NotLatest(before.number(), latest));
    }
    return textOf(before).hasTasks() ? Optional.empty() : Optional.of(new NoTaskList());
  }

  private Outcome remove(Command command, StoredDefinition before) {
    WorkflowText text = textOf(before);
    Optional<Integer> index = text.indexOf(command.taskKey());
    if (index.isEmpty()) {
      return new NoSuchTask();
    }
    String changed = text.without(index.get());
    return command.validateOnly()
        ? new Reviewed(new TaskFindings(List.of(), findings(command, changed)), true)
        : store(command, before, changed);
  }

  private Outcome put(Command command, StoredDefinition before, String document, Json task) {
    WorkflowText text = textOf(before);
    String changed = text.with(command.taskKey(), document);
    Optional<Finding> hindrance = hindrance(command, task, changed);
    if (hindrance.isEmpty() && !command.validateOnly()) {
      return store(command, before, changed);
    }
    TaskFindings findings =
        jsonReader.read(changed) instanceof Understood
            ? TaskFindings.of(
                findings(command, changed),
                text.indexOf(command.taskKey()).orElseGet(() -> text.tasks().size()))
            : TaskFindings.NONE;
    return new Reviewed(hindrance.map(findings::andInTask).orElse(findings), hindrance.isEmpty());
  }

  private Stored store(Command command, StoredDefinition before, String document) {
    return new Stored(
        drafting.next(
            command.actor(),
            AuditAction.DEFINITION_EDITED,
            WORKFLOW,
            before.key(),
            before.title(),
            document));
  }

  private List<Finding> findings(Command command, String document) {
    return review.of(command.actor().company(), WORKFLOW, jsonReader.readOwn(document)).findings();
  }

  /// Why a task can't even be stored with errors.
  private Optional<Finding> hindrance(Command command, Json task, String changed) {
    if (!JsonPlaces.text(task, "key").equals(Optional.of(command.taskKey()))) {
      return Optional.of(
          hindrance(
              "OTHER_KEY",
              JsonPointer.ROOT.child("key"),
              "Expected the key under which the task is uploaded, but it has another or none."));
    }
    if (changed.length() > LONGEST_WORKFLOW) {
      return Optional.of(
          hindrance(
              "WORKFLOW_TOO_LONG",
              JsonPointer.ROOT,
              "Expected a workflow of at most %d characters, but with this task it has %d."
                  .formatted(LONGEST_WORKFLOW, changed.length())));
    }
    return jsonReader.read(changed) instanceof Malformed(var message, _, _)
        ? Optional.of(hindrance("WORKFLOW_TOO_DEEP", JsonPointer.ROOT, message))
        : Optional.empty();
  }

  private static Finding hindrance(String code, JsonPointer at, String message) {
    return new Finding(Finding.Severity.ERROR, code, at, message, "");
  }

  private WorkflowText textOf(StoredDefinition definition) {
    return new WorkflowText(definition.document(), jsonReader.readOwn(definition.document()));
  }
}

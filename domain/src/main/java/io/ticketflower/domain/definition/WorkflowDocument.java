package io.ticketflower.domain.definition;

import io.ticketflower.domain.definition.ObjectReader.Placed;
import io.ticketflower.domain.rule.Findings;
import io.ticketflower.domain.rule.Json;
import io.ticketflower.domain.rule.JsonPointer;
import java.util.List;
import java.util.Optional;

/// A workflow as its designer uploads it. `docs/definitions.md` tells the format.
public final class WorkflowDocument {
  public static final int MOST_TASKS = 200;
  public static final int MOST_TRANSITIONS = 1_000;
  public static final int MOST_FIELDS = 100;

  private WorkflowDocument() {}

  /// Reads and checks a document to its end, whatever is found. There is a definition if every part
  /// of the document could be read, even if the workflow then makes no sense: a draft is a draft.
  public static Reviewed<WorkflowDefinition> read(Json document) {
    var findings = new Findings();
    Optional<WorkflowDefinition> definition =
        ObjectReader.of(new Placed(document, JsonPointer.ROOT), findings)
            .flatMap(WorkflowDocument::read);
    return new Reviewed<>(definition, findings.list());
  }

  private static Optional<WorkflowDefinition> read(ObjectReader reader) {
    Findings findings = reader.findings();
    var wording = new Wording(reader);
    Optional<DefinitionKey> key = wording.definitionKey("key");
    String title = wording.title();
    String description = wording.description();
    List<ExternalReference> references = wording.externalReferences();
    wording.layouts();
    var fields = new FieldReader(findings).read(reader.items("fields", MOST_FIELDS));
    Optional<List<Placed>> taskItems = reader.requireItems("tasks", 1, MOST_TASKS);
    Optional<List<Placed>> transitionItems =
        reader.requireItems("transitions", 0, MOST_TRANSITIONS);
    var tasks = new TaskReader(fields.keySet(), findings).read(taskItems.orElse(List.of()));
    var transitions = new TransitionReader(transitionItems.orElse(List.of()), findings);
    reader.refuseOthers();
    boolean readable = !findings.hasErrors();

    var checks = new WorkflowChecks(tasks, findings);
    checks.checkTasks();
    if (taskItems.isPresent() && transitionItems.isPresent()) {
      checks.checkTransitions(transitions.ways());
    }
    return key.filter(_ -> readable)
        .map(it ->
            new WorkflowDefinition(
                it,
                title,
                description,
                references,
                List.copyOf(fields.values()),
                tasks.stream().map(TaskReader.Read::task).toList(),
                transitions.transitions()));
  }
}

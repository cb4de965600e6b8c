package io.ticketflower.testkit.definition;

import static io.ticketflower.application.definition.DefinitionKind.WORKFLOW;

import io.ticketflower.application.definition.DefinitionKind;
import io.ticketflower.application.definition.DefinitionLists;
import io.ticketflower.application.definition.DefinitionOutcome;
import io.ticketflower.application.definition.DefinitionUseCases;
import io.ticketflower.application.definition.EditTaskDefinition;
import io.ticketflower.application.definition.PublishDefinition;
import io.ticketflower.application.definition.ReadDefinitions;
import io.ticketflower.application.definition.RetireDefinition;
import io.ticketflower.application.definition.StoredDefinition;
import io.ticketflower.application.definition.TaskFindings;
import io.ticketflower.application.definition.UploadDefinition;
import io.ticketflower.application.page.Page;
import io.ticketflower.application.transaction.RequestKey;
import io.ticketflower.domain.definition.DefinitionId;
import io.ticketflower.domain.identity.Actor;
import io.ticketflower.domain.rule.Finding;
import io.ticketflower.testkit.FloristStreet;
import io.ticketflower.testkit.WorkflowJson;
import java.util.List;
import java.util.Optional;

/// Somebody who designs workflows, or tries to.
record Designer(FloristStreet street, Actor actor) {
  /// With an error, and two warnings of it.
  static final String WITH_ERRORS =
      WorkflowJson.of("repair").task("fix").transition("start", "fixx").json();

  /// Good, if there is a company role "IT".
  static final String REPAIR =
      WorkflowJson.of("repair")
          .task("fix", "\"companyRoles\": [\"IT\"]")
          .transition("start", "fix")
          .transition("fix", "end")
          .json();

  /// Good, with everything that could mislead whoever looks for a task in the text.
  static final String BOUQUET =
      """
      {"title": "A \\"bouquet\\", [bound]", "key": "bouquet",
       "fields" : [ {"name": "a", "type": "array"} ],
       "\\u0074asks": [
         {"title": "Bind {it}", "key": "bind", "type": "FORM"} ,
         {"key": "wrap", "title": "Wrap, \\\\", "type": "FORM", "dueIn": "PT1H"}
       ],
       "transitions": [{"from": "start", "to": "bind"}, {"from": "bind", "to": "wrap"},
         {"to": "end", "from": "wrap", "when": true}]}
      """;

  /// Another task for it.
  static final String BIND = "{\"key\": \"bind\", \"title\": \"Bind\", \"type\": \"FORM\"}";

  static String workflow(String key) {
    return WorkflowJson.of(key)
        .field("a", "string")
        .task("fix")
        .transition("start", "fix")
        .transition("fix", "end")
        .json();
  }

  DefinitionId publishRunning() {
    return street.roseGarden().publish(WORKFLOW, workflow("running"));
  }

  UploadDefinition.Outcome upload(DefinitionKind kind, String document) {
    return upload(kind, document, false, Optional.empty());
  }

  UploadDefinition.Outcome upload(
      DefinitionKind kind, String document, boolean validateOnly, Optional<RequestKey> key) {
    return useCases()
        .uploadDefinition()
        .upload(new UploadDefinition.Command(actor, kind, document, validateOnly, key));
  }

  static DefinitionId stored(UploadDefinition.Outcome outcome) {
    return ((UploadDefinition.Outcome.Stored) outcome).definition();
  }

  EditTaskDefinition.Outcome put(DefinitionId workflow, String taskKey, String document) {
    return edit(workflow, taskKey, new EditTaskDefinition.Edit.Put(document), false);
  }

  EditTaskDefinition.Outcome remove(DefinitionId workflow, String taskKey) {
    return edit(workflow, taskKey, new EditTaskDefinition.Edit.Remove(), false);
  }

  EditTaskDefinition.Outcome edit(
      DefinitionId workflow, String taskKey, EditTaskDefinition.Edit edit, boolean validateOnly) {
    return edit(
        new EditTaskDefinition.Command(
            actor, workflow, taskKey, edit, Optional.empty(), validateOnly));
  }

  EditTaskDefinition.Outcome edit(EditTaskDefinition.Command command) {
    return useCases().editTaskDefinition().edit(command);
  }

  static DefinitionId stored(EditTaskDefinition.Outcome outcome) {
    return ((EditTaskDefinition.Outcome.Stored) outcome).draft();
  }

  static EditTaskDefinition.Outcome.Reviewed reviewed(EditTaskDefinition.Outcome outcome) {
    return (EditTaskDefinition.Outcome.Reviewed) outcome;
  }

  ReadDefinitions.OneTask task(DefinitionId workflow, String taskKey) {
    return useCases().readDefinitions().task(actor, workflow, taskKey);
  }

  TaskFindings taskFindings(DefinitionId workflow, String taskKey) {
    return ((ReadDefinitions.OneTask.Task) task(workflow, taskKey)).findings();
  }

  DefinitionOutcome publish(DefinitionKind kind, DefinitionId definition) {
    return publish(kind, definition, Optional.empty(), Optional.empty());
  }

  DefinitionOutcome publish(
      DefinitionKind kind,
      DefinitionId definition,
      Optional<Integer> seenVersion,
      Optional<RequestKey> key) {
    return useCases()
        .publishDefinition()
        .publish(new PublishDefinition.Command(actor, kind, definition, seenVersion, key));
  }

  DefinitionOutcome retire(
      DefinitionKind kind, DefinitionId definition, Optional<Integer> seenVersion) {
    return retire(kind, definition, seenVersion, Optional.empty());
  }

  DefinitionOutcome retire(
      DefinitionKind kind,
      DefinitionId definition,
      Optional<Integer> seenVersion,
      Optional<RequestKey> key) {
    return useCases()
        .retireDefinition()
        .retire(new RetireDefinition.Command(actor, kind, definition, seenVersion, key));
  }

  ReadDefinitions.One one(DefinitionId definition) {
    return useCases().readDefinitions().read(actor, WORKFLOW, definition);
  }

  ReadDefinitions.All all() {
    var filter = new DefinitionLists.Filter(Optional.empty(), Optional.empty());
    return useCases().readDefinitions().all(actor, WORKFLOW, filter, Page.first(10));
  }

  StoredDefinition read(DefinitionId definition) {
    return ((ReadDefinitions.One.Definition) one(definition)).definition();
  }

  List<Finding> allFindings(DefinitionId definition) {
    return ((ReadDefinitions.One.Definition) one(definition)).findings();
  }

  List<String> findings(DefinitionId definition) {
    return allFindings(definition).stream().map(Finding::code).toList();
  }

  List<DefinitionLists.Row> rows() {
    return ((ReadDefinitions.All.Definitions) all()).slice().items();
  }

  private DefinitionUseCases useCases() {
    return street.application().definitions();
  }
}

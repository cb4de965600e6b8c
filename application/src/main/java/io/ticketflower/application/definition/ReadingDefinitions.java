package io.ticketflower.application.definition;

import io.ticketflower.application.page.Page;
import io.ticketflower.application.rule.JsonReader;
import io.ticketflower.application.transaction.Transactions;
import io.ticketflower.domain.definition.DefinitionId;
import io.ticketflower.domain.definition.DefinitionStatus;
import io.ticketflower.domain.identity.Actor;
import io.ticketflower.domain.identity.Permission;
import io.ticketflower.domain.rule.Finding;
import java.util.List;

final class ReadingDefinitions implements ReadDefinitions {
  private final Transactions transactions;
  private final Definitions definitions;
  private final DefinitionLists lists;
  private final Review review;
  private final JsonReader jsonReader;

  ReadingDefinitions(
      Transactions transactions,
      Definitions definitions,
      DefinitionLists lists,
      Review review,
      JsonReader jsonReader) {
    this.transactions = transactions;
    this.definitions = definitions;
    this.lists = lists;
    this.review = review;
    this.jsonReader = jsonReader;
  }

  @Override
  public All all(Actor actor, DefinitionKind kind, DefinitionLists.Filter filter, Page page) {
    if (!actor.may(Permission.READ_DEFINITIONS)) {
      return new All.Forbidden(Permission.READ_DEFINITIONS);
    }
    return new All.Definitions(
        transactions.inCompany(
            actor.company(), () -> lists.definitions(actor.company(), kind, filter, page)));
  }

  @Override
  public One read(Actor actor, DefinitionKind kind, DefinitionId id) {
    if (!actor.may(Permission.READ_DEFINITIONS)) {
      return new One.Forbidden(Permission.READ_DEFINITIONS);
    }
    return transactions.inCompany(
        actor.company(),
        () ->
            definitions
                .find(actor.company(), kind, id)
                .map(it -> (One) new One.Definition(it, findings(actor, kind, it)))
                .orElseGet(One.NoSuchDefinition::new));
  }

  @Override
  public OneTask task(Actor actor, DefinitionId workflow, String taskKey) {
    return switch (read(actor, DefinitionKind.WORKFLOW, workflow)) {
      case One.Forbidden(var needed) -> new OneTask.Forbidden(needed);
      case One.NoSuchDefinition _ -> new OneTask.NoSuchTask();
      case One.Definition(var definition, var findings) -> {
        String document = definition.document();
        var text = new WorkflowText(document, jsonReader.readOwn(document));
        yield text.indexOf(taskKey)
            .<OneTask>map(at ->
                new OneTask.Task(definition, text.tasks().get(at), TaskFindings.of(findings, at)))
            .orElseGet(OneTask.NoSuchTask::new);
      }
    };
  }

  private List<Finding> findings(Actor actor, DefinitionKind kind, StoredDefinition definition) {
    return definition.status() == DefinitionStatus.DRAFT
        ? review.of(actor.company(), kind, jsonReader.readOwn(definition.document())).findings()
        : List.of();
  }
}

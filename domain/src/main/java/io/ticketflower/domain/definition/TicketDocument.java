package io.ticketflower.domain.definition;

import io.ticketflower.domain.definition.ObjectReader.Placed;
import io.ticketflower.domain.rule.Findings;
import io.ticketflower.domain.rule.Json;
import io.ticketflower.domain.rule.JsonObject;
import io.ticketflower.domain.rule.JsonPointer;
import java.util.List;
import java.util.Optional;

/// A kind of ticket as its designer uploads it. `docs/definitions.md` tells the format.
///
/// Whether its workflow exists and has the preset fields is checked where both are at hand.
public final class TicketDocument {
  private TicketDocument() {}

  /// Reads and checks a document to its end, whatever is found.
  public static Reviewed<TicketDefinition> read(Json document) {
    var findings = new Findings();
    Optional<TicketDefinition> definition =
        ObjectReader.of(new Placed(document, JsonPointer.ROOT), findings)
            .flatMap(TicketDocument::read);
    return new Reviewed<>(definition, findings.list());
  }

  private static Optional<TicketDefinition> read(ObjectReader reader) {
    var wording = new Wording(reader);
    Optional<DefinitionKey> key = wording.definitionKey("key");
    String title = wording.title();
    String description = wording.description();
    List<ExternalReference> references = wording.externalReferences();
    Optional<DefinitionKey> workflow = wording.definitionKey("workflow");
    Optional<Json> form = reader.requireSchema("form");
    JsonObject workflowData = workflowData(reader);
    List<String> roles = wording.companyRoles();
    Layouts layouts = wording.layouts();
    reader.refuseOthers();
    return key.isEmpty() || workflow.isEmpty() || form.isEmpty() || reader.findings().hasErrors()
        ? Optional.empty()
        : Optional.of(
            new TicketDefinition(
                key.get(),
                title,
                description,
                references,
                workflow.get(),
                form.get(),
                workflowData,
                roles,
                layouts));
  }

  private static JsonObject workflowData(ObjectReader reader) {
    JsonObject data =
        reader.object("workflowData", WorkflowDocument.MOST_FIELDS).orElse(JsonObject.EMPTY);
    JsonPointer at = reader.at("workflowData");
    data.members().keySet().forEach(it -> Wording.checkName(it, at.child(it), reader.findings()));
    return data;
  }
}

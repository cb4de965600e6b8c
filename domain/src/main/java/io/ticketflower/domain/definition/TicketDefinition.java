package io.ticketflower.domain.definition;

import io.ticketflower.domain.rule.Json;
import io.ticketflower.domain.rule.JsonObject;
import java.util.List;

/// A kind of ticket: what its submitter fills in, and the workflow it starts.
///
/// @param workflow its latest published version at submission is used
/// @param form a JSON Schema
/// @param workflowData fields of the workflow that this kind of ticket presets
/// @param companyRoles names of company roles, any one of which may submit; empty means everybody
/// @param layouts how it is filled in and shown
public record TicketDefinition(
    DefinitionKey key,
    String title,
    String description,
    List<ExternalReference> externalReferences,
    DefinitionKey workflow,
    Json form,
    JsonObject workflowData,
    List<String> companyRoles,
    Layouts layouts) {

  public TicketDefinition {
    externalReferences = List.copyOf(externalReferences);
    companyRoles = List.copyOf(companyRoles);
  }
}

package io.ticketflower.application.definition;

import io.ticketflower.application.company.CompanyRoles;
import io.ticketflower.domain.company.CompanyId;
import io.ticketflower.domain.company.CompanyRole;
import io.ticketflower.domain.company.CompanyRoleId;
import io.ticketflower.domain.company.RoleName;
import io.ticketflower.domain.definition.Field;
import io.ticketflower.domain.definition.Reviewed;
import io.ticketflower.domain.definition.TaskDefinition;
import io.ticketflower.domain.definition.TicketDefinition;
import io.ticketflower.domain.definition.TicketDocument;
import io.ticketflower.domain.definition.WorkflowDefinition;
import io.ticketflower.domain.definition.WorkflowDocument;
import io.ticketflower.domain.rule.Finding;
import io.ticketflower.domain.rule.Findings;
import io.ticketflower.domain.rule.Json;
import io.ticketflower.domain.rule.JsonPointer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Everything that is wrong with a document, by itself and by what holds in the company now: its
/// JSON Schemas, the company roles it names, the workflow it starts. Needs the company's
/// transaction.
final class Review {
  private final CompanyRoles companyRoles;
  private final Definitions definitions;
  private final PublishedDefinitions published;
  private final JsonSchemas schemas;

  Review(
      CompanyRoles companyRoles,
      Definitions definitions,
      PublishedDefinitions published,
      JsonSchemas schemas) {
    this.companyRoles = companyRoles;
    this.definitions = definitions;
    this.published = published;
    this.schemas = schemas;
  }

  /// What a review gave.
  ///
  /// @param roles what the named company roles are, as far as they exist
  record Result(List<Finding> findings, Map<String, CompanyRoleId> roles) {
    boolean hasErrors() {
      return findings.stream().anyMatch(it -> it.severity() == Finding.Severity.ERROR);
    }
  }

  Result of(CompanyId company, DefinitionKind kind, Json document) {
    return switch (kind) {
      case WORKFLOW -> workflow(company, WorkflowDocument.read(document), document);
      case TICKET -> ticket(company, TicketDocument.read(document), document);
    };
  }

  private Result workflow(CompanyId company, Reviewed<WorkflowDefinition> reviewed, Json document) {
    Findings findings = new Findings();
    Map<String, CompanyRoleId> roles = new HashMap<>();
    reviewed
        .definition()
        .ifPresent(workflow -> {
          List<TaskDefinition> tasks = workflow.tasks();
          for (int index = 0; index < tasks.size(); index++) {
            JsonPointer at = JsonPointer.ROOT.child("tasks").child(index);
            TaskDefinition task = tasks.get(index);
            resolve(company, task.companyRoles(), at, roles, findings);
          }
        });
    return new Result(
        joined(reviewed.findings(), schemaFindings(document), findings.list()), roles);
  }

  private Result ticket(CompanyId company, Reviewed<TicketDefinition> reviewed, Json document) {
    Findings findings = new Findings();
    Map<String, CompanyRoleId> roles = new HashMap<>();
    reviewed
        .definition()
        .ifPresent(ticket -> {
          resolve(company, ticket.companyRoles(), JsonPointer.ROOT, roles, findings);
          checkWorkflow(company, ticket, findings);
        });
    List<Finding> form =
        JsonPlaces.at(document, "form")
            .map(schema -> schemas.review(schema, JsonPointer.ROOT.child("form")))
            .orElse(List.of());
    return new Result(joined(reviewed.findings(), form, findings.list()), roles);
  }

  private List<Finding> schemaFindings(Json document) {
    List<Finding> findings = new ArrayList<>();
    List<Json> tasks = JsonPlaces.items(document, "tasks");
    for (int index = 0; index < tasks.size(); index++) {
      JsonPointer at = JsonPointer.ROOT.child("tasks").child(index);
      for (String name : List.of("inputSchema", "outputSchema")) {
        JsonPlaces.at(tasks.get(index), name)
            .ifPresent(schema -> findings.addAll(schemas.review(schema, at.child(name))));
      }
    }
    return findings;
  }

  private void resolve(
      CompanyId company,
      List<String> names,
      JsonPointer at,
      Map<String, CompanyRoleId> roles,
      Findings findings) {
    for (int index = 0; index < names.size(); index++) {
      String name = names.get(index);
      Optional<CompanyRole> role = roleNamed(company, name);
      role.ifPresent(it -> roles.put(name, it.id()));
      if (role.isEmpty()) {
        findings.error(
            "UNKNOWN_COMPANY_ROLE",
            at.child("companyRoles").child(index),
            "Expected the name of a company role, but the company has none called \"%s\"."
                .formatted(name),
            "Create the role first, or name another one.");
      }
    }
  }

  private Optional<CompanyRole> roleNamed(CompanyId company, String name) {
    return name.isBlank() || name.length() > RoleName.LONGEST
        ? Optional.empty()
        : companyRoles.findByName(company, new RoleName(name));
  }

  private void checkWorkflow(CompanyId company, TicketDefinition ticket, Findings findings) {
    Optional<WorkflowDefinition> workflow =
        definitions
            .latestPublished(company, DefinitionKind.WORKFLOW, ticket.workflow())
            .map(it -> published.workflow(company, it).definition());
    if (workflow.isEmpty()) {
      findings.error(
          "WORKFLOW_NOT_PUBLISHED",
          JsonPointer.ROOT.child("workflow"),
          "Expected the key of a published workflow definition, but \"%s\" has no published version."
              .formatted(ticket.workflow().value()),
          "Publish the workflow definition first.");
      return;
    }
    Map<String, Field> fields = new HashMap<>();
    workflow.get().fields().forEach(field -> fields.put(field.name(), field));
    ticket
        .workflowData()
        .members()
        .forEach((name, value) -> checkPreset(fields, name, value, findings));
  }

  private static void checkPreset(
      Map<String, Field> fields, String name, Json value, Findings findings) {
    JsonPointer at = JsonPointer.ROOT.child("workflowData").child(name);
    Optional<Field> field = Optional.ofNullable(fields.get(name));
    if (field.isEmpty()) {
      findings.error(
          "UNKNOWN_FIELD_OF_WORKFLOW",
          at,
          "Expected a field of the workflow, but it has none called \"%s\".".formatted(name),
          "Declare the field in the workflow definition, or leave it out here.");
    } else if (!field.get().accepts(value)) {
      findings.error(
          "WRONG_TYPE_FOR_FIELD",
          at,
          "Expected a value of type %s, but got %s.".formatted(field.get().type(), value),
          "Change the value, or the field's type in the workflow definition.");
    }
  }

  @SafeVarargs
  private static List<Finding> joined(List<Finding>... lists) {
    List<Finding> all = new ArrayList<>();
    for (List<Finding> list : lists) {
      all.addAll(list);
    }
    return List.copyOf(all);
  }
}

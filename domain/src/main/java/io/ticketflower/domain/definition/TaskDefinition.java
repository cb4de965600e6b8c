package io.ticketflower.domain.definition;

import io.ticketflower.domain.rule.Json;
import io.ticketflower.domain.rule.Template;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/// One step of a workflow.
///
/// @param inputSchema what the input must look like, a JSON Schema
/// @param inputTransform makes the input that the worker gets
/// @param outputSchema what a completion must look like, a JSON Schema
/// @param outputTransform makes an object that is merged into the workflow's fields
/// @param companyRoles names of company roles, any one of which is enough; empty means everybody
/// @param splits takes every transition that holds, and opens a block of branches
/// @param joins waits for the branches that were started
/// @param layouts how its output is filled in and shown
public record TaskDefinition(
    String key,
    String title,
    String description,
    TaskType type,
    Optional<Json> inputSchema,
    Optional<Template> inputTransform,
    Optional<Json> outputSchema,
    Optional<Template> outputTransform,
    List<String> companyRoles,
    Assignment assignment,
    Optional<Duration> dueIn,
    boolean splits,
    boolean joins,
    Layouts layouts) {

  public TaskDefinition {
    companyRoles = List.copyOf(companyRoles);
  }
}

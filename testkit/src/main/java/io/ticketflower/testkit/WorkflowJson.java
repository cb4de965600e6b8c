package io.ticketflower.testkit;

import java.util.ArrayList;
import java.util.List;

/// Writes a workflow definition in a test:
/// `WorkflowJson.of("repair").task("fix").transition("start", "fix").transition("fix",
/// "end").json()`.
public final class WorkflowJson {
  private final String key;
  private final List<String> fields;
  private final List<String> tasks;
  private final List<String> transitions;

  private WorkflowJson(
      String key, List<String> fields, List<String> tasks, List<String> transitions) {
    this.key = key;
    this.fields = fields;
    this.tasks = tasks;
    this.transitions = transitions;
  }

  public static WorkflowJson of(String key) {
    return new WorkflowJson(key, List.of(), List.of(), List.of());
  }

  public String key() {
    return key;
  }

  /// Declares one of the workflow's fields.
  public WorkflowJson field(String name, String type) {
    String field = "{\"name\": \"%s\", \"type\": \"%s\"}".formatted(name, type);
    return new WorkflowJson(key, with(fields, field), tasks, transitions);
  }

  /// Adds a task that a person does.
  public WorkflowJson task(String taskKey) {
    return addTask(
        "{\"key\": \"%s\", \"title\": \"%s\", \"type\": \"FORM\"}".formatted(taskKey, taskKey));
  }

  /// Adds a task that a person does.
  ///
  /// @param more further members, as JSON text
  public WorkflowJson task(String taskKey, String more) {
    return addTask(
        "{\"key\": \"%s\", \"title\": \"%s\", \"type\": \"FORM\", %s}"
            .formatted(taskKey, taskKey, more));
  }

  /// Adds a transition that always holds.
  public WorkflowJson transition(String from, String to) {
    return addTransition("{\"from\": \"%s\", \"to\": \"%s\"}".formatted(from, to));
  }

  /// Adds a transition with a condition. Those that were added first are asked first.
  ///
  /// @param when a rule, as JSON text
  public WorkflowJson transition(String from, String to, String when) {
    return addTransition(
        "{\"from\": \"%s\", \"to\": \"%s\", \"when\": %s}".formatted(from, to, when));
  }

  public String json() {
    return """
    {"key": "%s", "title": "%s",
     "fields": [%s],
     "tasks": [%s],
     "transitions": [%s]}
    """
        .formatted(
            key,
            key,
            String.join(",\n  ", fields),
            String.join(",\n  ", tasks),
            String.join(",\n  ", transitions));
  }

  private WorkflowJson addTask(String task) {
    return new WorkflowJson(key, fields, with(tasks, task), transitions);
  }

  private WorkflowJson addTransition(String transition) {
    return new WorkflowJson(key, fields, tasks, with(transitions, transition));
  }

  private static List<String> with(List<String> some, String more) {
    List<String> all = new ArrayList<>(some);
    all.add(more);
    return List.copyOf(all);
  }
}

package io.ticketflower.domain.definition;

import static java.util.Comparator.comparingInt;
import static java.util.Objects.requireNonNull;

import io.ticketflower.domain.rule.Evaluation;
import io.ticketflower.domain.rule.JsonObject;
import io.ticketflower.domain.rule.Rule;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;

/// How tickets of one kind move: the tasks, and what leads from one to the next.
///
/// Read from a document by [WorkflowDocument]. An instance stays with the version it started with.
public final class WorkflowDefinition {
  private final DefinitionKey key;
  private final String title;
  private final String description;
  private final List<ExternalReference> externalReferences;
  private final SequencedMap<String, Field> fields = new LinkedHashMap<>();
  private final SequencedMap<String, TaskDefinition> tasks = new LinkedHashMap<>();
  private final Map<String, List<Transition>> leaving = new LinkedHashMap<>();
  private final boolean readsEarlierOutputs;
  private final boolean readsSubmission;

  public WorkflowDefinition(
      DefinitionKey key,
      String title,
      String description,
      List<ExternalReference> externalReferences,
      List<Field> fields,
      List<TaskDefinition> tasks,
      List<Transition> transitions) {
    this.key = key;
    this.title = title;
    this.description = description;
    this.externalReferences = List.copyOf(externalReferences);
    fields.forEach(field -> this.fields.put(field.name(), field));
    tasks.forEach(task -> this.tasks.put(task.key(), task));
    transitions.stream()
        .sorted(comparingInt(Transition::priority).reversed())
        .forEach(t -> leaving.computeIfAbsent(t.from(), _ -> new ArrayList<>()).add(t));
    this.readsEarlierOutputs = reads("tasks");
    this.readsSubmission = reads("ticket") || reads("submitter");
  }

  public DefinitionKey key() {
    return key;
  }

  public String title() {
    return title;
  }

  public String description() {
    return description;
  }

  public List<ExternalReference> externalReferences() {
    return externalReferences;
  }

  public List<Field> fields() {
    return List.copyOf(fields.values());
  }

  public List<TaskDefinition> tasks() {
    return List.copyOf(tasks.values());
  }

  /// The task with that key.
  ///
  /// @throws NullPointerException if this workflow has no such task; ask [#hasTask] first
  public TaskDefinition task(String taskKey) {
    return requireNonNull(tasks.get(taskKey), taskKey);
  }

  public boolean hasTask(String taskKey) {
    return tasks.containsKey(taskKey);
  }

  /// The transitions that leave a task (or [Transition#START]), the first to be asked first.
  public List<Transition> leaving(String from) {
    return List.copyOf(leaving.getOrDefault(from, List.of()));
  }

  /// Whether anything runs side by side.
  public boolean splits() {
    return tasks.values().stream().anyMatch(TaskDefinition::splits);
  }

  /// Whether any condition or transform reads an earlier task's output by `tasks.<key>`.
  public boolean readsEarlierOutputs() {
    return readsEarlierOutputs;
  }

  /// Whether any condition or transform reads what was submitted, or who submitted it.
  public boolean readsSubmission() {
    return readsSubmission;
  }

  /// Which transitions are taken out of a task.
  ///
  /// @param from a task's key, or [Transition#START]
  /// @param facts what a rule sees: `ticket`, `workflow`, `task`, `tasks`, `submitter`
  public Routing route(String from, JsonObject facts) {
    boolean all = hasTask(from) && task(from).splits();
    List<Transition> taken = new ArrayList<>();
    for (Transition transition : leaving(from)) {
      switch (transition.when().evaluate(facts)) {
        case Evaluation.Failed failed -> {
          return new Routing.RuleFailed(transition, failed);
        }
        case Evaluation.Value value when Rule.truthy(value.json()) -> {
          taken.add(transition);
          if (!all) {
            return new Routing.Taken(taken);
          }
        }
        case Evaluation.Value _ -> {}
      }
    }
    return taken.isEmpty() ? new Routing.NoneHolds(from) : new Routing.Taken(taken);
  }

  private boolean reads(String fact) {
    return leaving.values().stream()
            .flatMap(List::stream)
            .anyMatch(transition -> transition.when().reads(fact))
        || tasks.values().stream()
            .anyMatch(task ->
                task.inputTransform().filter(it -> it.reads(fact)).isPresent()
                    || task.outputTransform().filter(it -> it.reads(fact)).isPresent());
  }
}

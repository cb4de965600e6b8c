package io.ticketflower.domain.definition;

import static java.util.Comparator.comparingInt;
import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toSet;

import io.ticketflower.domain.rule.Evaluation;
import io.ticketflower.domain.rule.JsonObject;
import io.ticketflower.domain.rule.Rule;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import java.util.function.Predicate;

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
  private final Set<String> readEarlierOutputs;
  private final Set<String> readSubmission;

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
    this.readEarlierOutputs = left(task -> reads(task, "tasks"));
    this.readSubmission = left(task -> reads(task, "ticket") || reads(task, "submitter"));
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

  /// As people read them: each after what leads to it, a loop where it begins.
  public List<TaskDefinition> tasksInReadingOrder() {
    return ReadingOrder.of(this);
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

  /// Whether leaving a task takes a condition or transform that reads an earlier task's output by
  /// `tasks.<key>`. The last task of a branch may release any join.
  public boolean readsEarlierOutputs(String from) {
    return readEarlierOutputs.contains(from);
  }

  /// Whether leaving a task takes a condition or transform that reads what was submitted, or who
  /// submitted it.
  public boolean readsSubmission(String from) {
    return readSubmission.contains(from);
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

  private Set<String> left(Predicate<TaskDefinition> asked) {
    return tasks.values().stream().filter(asked).map(TaskDefinition::key).collect(toSet());
  }

  private boolean reads(TaskDefinition from, String fact) {
    return from.outputTransform().filter(it -> it.reads(fact)).isPresent()
        || leaving(from.key()).stream()
            .anyMatch(
                transition -> transition.when().reads(fact) || inputReads(transition.to(), fact))
        || (splits() && joinReads(fact));
  }

  private boolean inputReads(String to, String fact) {
    return hasTask(to) && inputReads(task(to), fact);
  }

  private boolean joinReads(String fact) {
    return tasks.values().stream().anyMatch(task -> task.joins() && inputReads(task, fact));
  }

  private static boolean inputReads(TaskDefinition task, String fact) {
    return task.inputTransform().filter(it -> it.reads(fact)).isPresent();
  }
}

package io.ticketflower.domain.definition;

import io.ticketflower.domain.rule.JsonPointer;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import java.util.function.Function;

/// A workflow as its checks see it: what leads where, and where in the document that is said.
///
/// Holds what could be read, even if other parts of the document could not.
final class WorkflowGraph {
  private final SequencedMap<String, Step> steps = new LinkedHashMap<>();
  private final List<Way> ways;
  private final Map<String, List<Way>> leaving = new HashMap<>();
  private final Map<String, List<Way>> arriving = new HashMap<>();

  /// A task.
  ///
  /// @param person whether a person does it
  record Step(String key, boolean person, boolean splits, boolean joins, JsonPointer pointer) {}

  /// A transition.
  ///
  /// @param to where it leads; empty if the document names no such task
  /// @param conditional whether it may be refused by its condition
  record Way(String from, String to, int priority, boolean conditional, JsonPointer pointer) {}

  WorkflowGraph(Collection<Step> steps, List<Way> ways) {
    steps.forEach(step -> this.steps.put(step.key(), step));
    this.ways = List.copyOf(ways);
    for (Way way : ways) {
      leaving.computeIfAbsent(way.from(), _ -> new ArrayList<>()).add(way);
      arriving.computeIfAbsent(way.to(), _ -> new ArrayList<>()).add(way);
    }
  }

  Collection<Step> steps() {
    return steps.values();
  }

  boolean hasStep(String key) {
    return steps.containsKey(key);
  }

  /// @throws IllegalArgumentException if there is no such step; ask [#hasStep] first
  Step step(String key) {
    Step step = steps.get(key);
    if (step == null) {
      throw new IllegalArgumentException("Expected a step, but there is no " + key + ".");
    }
    return step;
  }

  /// In the document's order.
  List<Way> ways() {
    return ways;
  }

  /// In the document's order.
  List<Way> leaving(String key) {
    return leaving.getOrDefault(key, List.of());
  }

  boolean splits(String key) {
    return hasStep(key) && step(key).splits();
  }

  /// What can come after any of these, themselves included.
  Set<String> after(Collection<String> keys) {
    return spread(keys, key -> leaving(key).stream().map(Way::to).toList());
  }

  /// What can come before any of these, themselves included.
  Set<String> before(Collection<String> keys) {
    return spread(
        keys, key -> arriving.getOrDefault(key, List.of()).stream().map(Way::from).toList());
  }

  private static Set<String> spread(
      Collection<String> keys, Function<String, List<String>> neighbours) {
    Set<String> found = new HashSet<>(keys);
    var waiting = new ArrayDeque<>(keys);
    while (!waiting.isEmpty()) {
      for (String neighbour : neighbours.apply(waiting.remove())) {
        if (found.add(neighbour)) {
          waiting.add(neighbour);
        }
      }
    }
    return found;
  }
}

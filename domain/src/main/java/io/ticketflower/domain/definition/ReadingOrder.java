package io.ticketflower.domain.definition;

import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// The order in which people read the tasks of a workflow: what comes first stands first, and where
/// nothing comes first the document decides. What leads back into a loop does not count, so that a
/// loop stays where it begins.
final class ReadingOrder {
  private final WorkflowDefinition workflow;
  private final Set<Transition> back = new HashSet<>();
  private final Set<String> begun = new HashSet<>();
  private final Set<String> left = new HashSet<>();

  private ReadingOrder(WorkflowDefinition workflow) {
    this.workflow = workflow;
  }

  static List<TaskDefinition> of(WorkflowDefinition workflow) {
    ReadingOrder order = new ReadingOrder(workflow);
    order.walk(Transition.START);
    workflow.tasks().stream().map(TaskDefinition::key).forEach(order::walk);
    return order.lined();
  }

  private void walk(String from) {
    if (!begun.add(from)) {
      return;
    }
    for (Transition way : workflow.leaving(from)) {
      if (begun.contains(way.to()) && !left.contains(way.to())) {
        back.add(way);
      } else if (workflow.hasTask(way.to())) {
        walk(way.to());
      }
    }
    left.add(from);
  }

  private List<TaskDefinition> lined() {
    List<TaskDefinition> lined = new ArrayList<>();
    List<TaskDefinition> waiting = new ArrayList<>(workflow.tasks());
    while (!waiting.isEmpty()) {
      Set<String> awaited = ledTo(waiting);
      TaskDefinition next =
          waiting.stream().filter(task -> !awaited.contains(task.key())).findFirst().orElseThrow();
      lined.add(next);
      waiting.remove(next);
    }
    return lined;
  }

  private Set<String> ledTo(List<TaskDefinition> from) {
    return from.stream()
        .flatMap(task -> workflow.leaving(task.key()).stream())
        .filter(way -> !back.contains(way))
        .map(Transition::to)
        .collect(toSet());
  }
}

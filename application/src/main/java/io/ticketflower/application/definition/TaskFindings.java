package io.ticketflower.application.definition;

import io.ticketflower.domain.rule.Finding;
import io.ticketflower.domain.rule.JsonPointer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What is wrong or doubtful in a workflow, for somebody who looks at one of its tasks.
///
/// @param inTask with pointers into the task's own document
/// @param elsewhere with pointers into the workflow's document
public record TaskFindings(List<Finding> inTask, List<Finding> elsewhere) {
  public static final TaskFindings NONE = new TaskFindings(List.of(), List.of());

  public TaskFindings {
    inTask = List.copyOf(inTask);
    elsewhere = List.copyOf(elsewhere);
  }

  /// @param index where the task stands among the workflow's tasks
  static TaskFindings of(List<Finding> findings, int index) {
    JsonPointer task = JsonPointer.ROOT.child("tasks").child(index);
    List<Finding> inTask = new ArrayList<>();
    List<Finding> elsewhere = new ArrayList<>();
    for (Finding finding : findings) {
      Optional<JsonPointer> inside = finding.pointer().within(task);
      inside.ifPresentOrElse(
          at ->
              inTask.add(
                  new Finding(
                      finding.severity(), finding.code(), at, finding.message(), finding.hint())),
          () -> elsewhere.add(finding));
    }
    return new TaskFindings(inTask, elsewhere);
  }

  TaskFindings andInTask(Finding finding) {
    List<Finding> more = new ArrayList<>(inTask);
    more.add(finding);
    return new TaskFindings(more, elsewhere);
  }
}

package io.ticketflower.web.engine;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import io.ticketflower.application.engine.ReadTasks;
import io.ticketflower.domain.rule.Json;
import io.ticketflower.domain.rule.JsonObject;
import java.util.List;
import java.util.Optional;

/// A task with what is needed to do it.
///
/// @param outputSchema the JSON Schema that `output` must fit
/// @param ticketData what was submitted
/// @param next the tasks that it led to, once it is completed and has moved on
/// @param editLayout source of a component with which the output is filled in
/// @param displayLayout source of a component that shows the output
@Serdeable.Serializable
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@Schema(name = "TaskDetail")
record TaskDetailView(
    TaskView task,
    String description,
    Optional<Json> inputSchema,
    Optional<Json> outputSchema,
    JsonObject ticketData,
    List<TaskView> next,
    Optional<String> editLayout,
    Optional<String> displayLayout) {

  static TaskDetailView of(ReadTasks.TaskDetail detail) {
    return new TaskDetailView(
        TaskView.of(detail.task()),
        detail.definition().description(),
        detail.definition().inputSchema(),
        detail.definition().outputSchema(),
        detail.ticketData(),
        detail.next().stream().map(TaskView::of).toList(),
        detail.definition().layouts().edit(),
        detail.definition().layouts().display());
  }
}

package io.ticketflower.web.engine;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import io.ticketflower.application.engine.ReadTicketErrors;
import io.ticketflower.domain.engine.WorkflowInstance;
import io.ticketflower.domain.rule.JsonObject;
import java.util.List;
import java.util.Optional;

/// A ticket error with what is needed to repair it.
///
/// @param workflowData the workflow's fields as they are now; left out if it has not begun
/// @param ways the transitions that can be chosen; empty if that would not help
@Serdeable.Serializable
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@Schema(name = "TicketErrorDetail")
record TicketErrorDetailView(
    TicketErrorView error, Optional<JsonObject> workflowData, List<Way> ways) {

  /// A way on.
  ///
  /// @param to a task's key, or `end`: send it to choose-transition
  @Serdeable.Serializable
  @Schema(name = "Way")
  record Way(
      @Schema(example = "triage") String from,
      @Schema(example = "order") String to,
      @Schema(example = "10") int priority) {}

  static TicketErrorDetailView of(ReadTicketErrors.One.Found found) {
    return new TicketErrorDetailView(
        TicketErrorView.of(found.row()),
        found.instance().map(WorkflowInstance::data),
        found.ways().stream().map(it -> new Way(it.from(), it.to(), it.priority())).toList());
  }
}

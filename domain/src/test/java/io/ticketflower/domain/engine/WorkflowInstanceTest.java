package io.ticketflower.domain.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.ticketflower.domain.definition.DefinitionId;
import io.ticketflower.domain.rule.Json;
import io.ticketflower.domain.rule.JsonObject;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// One run of a workflow, and how it changes.
class WorkflowInstanceTest {
  private static final InstanceId ID = new InstanceId(new UUID(0, 1));
  private static final TicketId TICKET = new TicketId(new UUID(0, 2));
  private static final DefinitionId DEFINITION = new DefinitionId(new UUID(0, 3));
  private static final JsonObject DATA = JsonObject.of("sku", Json.of("rose"));

  @Test
  void a_change_of_its_status_or_data_leaves_the_rest_alone() {
    var data = JsonObject.of("sku", Json.of("tulip"));

    assertThat(running(DATA, 4, 2).with(WorkflowStatus.COMPLETED))
        .isEqualTo(
            new WorkflowInstance(ID, TICKET, DEFINITION, WorkflowStatus.COMPLETED, DATA, 4, 2));
    assertThat(running(DATA, 4, 2).with(data)).isEqualTo(running(data, 4, 2));
  }

  @Test
  void new_history_and_new_tasks_are_counted_on() {
    assertThat(running(DATA, 4, 2).after(3, 1)).isEqualTo(running(DATA, 7, 3));
    assertThat(running(DATA, 4, 2).after(0, 0)).isEqualTo(running(DATA, 4, 2));
  }

  private static WorkflowInstance running(JsonObject data, int lastHistory, int lastTask) {
    return new WorkflowInstance(
        ID, TICKET, DEFINITION, WorkflowStatus.IN_PROGRESS, data, lastHistory, lastTask);
  }
}

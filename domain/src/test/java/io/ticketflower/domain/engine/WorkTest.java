package io.ticketflower.domain.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// What the engine still has to do.
class WorkTest {
  private static final Instant NOON = Instant.parse("2026-05-04T12:00:00Z");
  private static final WorkId ID = new WorkId(new UUID(0, 1));
  private static final TicketId TICKET = new TicketId(new UUID(0, 2));

  @Test
  void whoever_leaves_work_has_it_for_a_moment_before_others_look_for_it() {
    var moveOn = new Work.Job.MoveOn(new TaskId(new UUID(0, 3)), Optional.empty());

    assertThat(Work.left(ID, TICKET, moveOn, NOON))
        .isEqualTo(new Work(ID, TICKET, moveOn, NOON.plusSeconds(2), 0));
  }
}

package io.ticketflower.domain.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.ticketflower.domain.engine.TicketError.Status;
import io.ticketflower.domain.identity.UserId;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// A fault that somebody must see.
class TicketErrorTest {
  private static final Instant NOON = Instant.parse("2026-05-04T12:00:00Z");
  private static final UserId ANNA = new UserId(new UUID(0, 1));
  private static final TicketErrorId ID = new TicketErrorId(new UUID(0, 2));
  private static final TicketId TICKET = new TicketId(new UUID(0, 3));
  private static final InstanceId INSTANCE = new InstanceId(new UUID(0, 4));
  private static final TaskId TASK = new TaskId(new UUID(0, 5));
  private static final Fault FAULT =
      new Fault(
          Fault.Kind.TASK_CREATION, Fault.Code.TRANSFORM_FAILED, "Expected a number.", "order");

  @Test
  void it_is_new_and_open_when_it_is_raised() {
    assertThat(raised())
        .isEqualTo(
            new TicketError(
                ID,
                TICKET,
                Optional.of(INSTANCE),
                Optional.of(TASK),
                FAULT,
                Status.NEW,
                "",
                NOON,
                Optional.empty(),
                1));
    assertThat(raised().isOpen()).isTrue();
  }

  @Test
  void whoever_reviews_it_is_remembered_with_what_they_wrote() {
    var reviewed = raised().handled(Status.REVIEWED, "Asked the wholesaler", Optional.of(ANNA));

    assertThat(reviewed)
        .isEqualTo(
            new TicketError(
                ID,
                TICKET,
                Optional.of(INSTANCE),
                Optional.of(TASK),
                FAULT,
                Status.REVIEWED,
                "Asked the wholesaler",
                NOON,
                Optional.of(ANNA),
                2));
    assertThat(reviewed.isOpen()).isTrue();
  }

  @Test
  void one_that_is_resolved_is_open_no_more() {
    assertThat(raised().handled(Status.RESOLVED, "", Optional.empty()).isOpen()).isFalse();
  }

  private static TicketError raised() {
    return TicketError.raised(ID, TICKET, Optional.of(INSTANCE), Optional.of(TASK), FAULT, NOON);
  }
}

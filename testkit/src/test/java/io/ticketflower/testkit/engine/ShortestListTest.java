package io.ticketflower.testkit.engine;

import static io.ticketflower.testkit.engine.Workshop.TWO_STEPS;
import static org.assertj.core.api.Assertions.assertThat;

import io.ticketflower.domain.identity.Actor;
import io.ticketflower.domain.identity.SystemRole;
import io.ticketflower.domain.identity.UserId;
import io.ticketflower.testkit.Race;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// Who gets a task.
final class ShortestListTest {
  private final Workshop workshop = new Workshop();
  private final Actor anna = workshop.anna();

  @AfterEach
  void nothing_is_stuck() {
    workshop.nothingIsStuck();
  }

  @Test
  void a_task_goes_to_whoever_has_the_shortest_list() {
    Actor ben = workshop.hire("Ben", SystemRole.TASK_WORKER);
    workshop.publish(TWO_STEPS);

    List<Optional<UserId>> assignees = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      workshop.street().clock().tick(Duration.ofMinutes(1));
      assignees.add(workshop.assignee(workshop.submit("steps"), "first"));
    }

    assertThat(assignees)
        .containsExactlyInAnyOrder(
            Optional.of(anna.user()),
            Optional.of(ben.user()),
            Optional.of(anna.user()),
            Optional.of(ben.user()));
    assertThat(assignees.get(0)).isNotEqualTo(assignees.get(1));
    assertThat(assignees.get(2)).isEqualTo(assignees.get(0));
  }

  @Test
  void tickets_that_start_at_once_do_not_all_go_to_the_same_person() {
    workshop.hire("Ben", SystemRole.TASK_WORKER);
    workshop.publish(TWO_STEPS);

    var assignees = Race.of(2, () -> workshop.assignee(workshop.submit("steps"), "first"));

    assertThat(assignees).doesNotHaveDuplicates();
  }
}

package io.ticketflower.bootstrap.life;

import static org.assertj.core.api.Assertions.assertThat;

import io.ticketflower.application.engine.MoveOn;
import io.ticketflower.application.engine.TaskOutcome;
import io.ticketflower.bootstrap.wiring.UseCases;
import io.ticketflower.domain.company.CompanyId;
import io.ticketflower.domain.engine.TaskId;
import io.ticketflower.domain.engine.TicketId;
import io.ticketflower.persistence.TestDatabase;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// What the main use cases cost: statements and commits are counted, not timed, so that a statement
/// more is noticed on every machine. A round trip is a statement or a commit.
class StatementCeilingsTest {
  private static Site site;

  private static Nursery nursery;

  private final List<MoveOn.Left> left = new ArrayList<>();
  private final MoveOn later =
      (_, work) -> {
        left.add(work);
        return List.of();
      };

  @BeforeAll
  static void start() {
    site = Site.counting(TestDatabase.shared());
    nursery = Nursery.founded(site.get(UseCases.class));
    nursery.complete(nursery.open(nursery.submit()).getFirst().id());
  }

  @AfterAll
  static void stop() {
    site.close();
  }

  @Test
  void submitting_a_ticket() {
    List<String> sent =
        site.get(Statements.class)
            .during(() -> nursery.submit(useCases().ticket().submitTicket(later)));

    expect("Submit a ticket", sent, 5, 1);
  }

  @Test
  void starting_its_workflow() {
    nursery.submit(useCases().ticket().submitTicket(later));

    expect("Start its workflow", moveOn(), 6, 1);
  }

  @Test
  void completing_a_task() {
    TaskId task = nursery.open(nursery.submit()).getFirst().id();

    List<String> sent =
        site.get(Statements.class)
            .during(() ->
                assertThat(nursery.complete(task, useCases().engine().completeTask(later)))
                    .isInstanceOf(TaskOutcome.Done.class));

    expect("Complete a task", sent, 3, 1);
  }

  @Test
  void moving_on_to_the_next_task() {
    TaskId task = nursery.open(nursery.submit()).getFirst().id();
    nursery.complete(task, useCases().engine().completeTask(later));

    expect("Move on to the next task", moveOn(), 5, 1);
  }

  @Test
  void moving_on_to_the_end() {
    TicketId ticket = nursery.submit();
    nursery.complete(nursery.open(ticket).getFirst().id());
    nursery.complete(nursery.open(ticket).getFirst().id(), useCases().engine().completeTask(later));

    expect("Move on to the end", moveOn(), 2, 1);
  }

  private List<String> moveOn() {
    CompanyId company = nursery.iris().company();
    return site.get(Statements.class)
        .during(() -> useCases().engine().moveOn().now(company, left.getLast()));
  }

  private static UseCases useCases() {
    return site.get(UseCases.class);
  }

  private static void expect(String what, List<String> sent, int statements, int commits) {
    List<String> executed = sent.stream().filter(it -> !it.equals("commit")).toList();
    System.out.printf(
        "%s: %d statements, %d commits%n", what, executed.size(), sent.size() - executed.size());
    assertThat(executed).as("statements").hasSizeLessThanOrEqualTo(statements);
    assertThat(sent.size() - executed.size()).as("commits").isEqualTo(commits);
  }
}

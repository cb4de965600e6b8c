package io.ticketflower.testkit.desk;

import static org.assertj.core.api.Assertions.assertThat;

import io.ticketflower.application.desk.Figure;
import io.ticketflower.application.page.Page;
import io.ticketflower.domain.engine.TicketId;
import io.ticketflower.domain.identity.Actor;
import io.ticketflower.domain.identity.SystemRole;
import io.ticketflower.testkit.WorkflowJson;
import io.ticketflower.testkit.engine.Workshop;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// The numbers of somebody's desk.
final class ReadFiguresTest {
  private static final Page EVERYTHING = Page.first(200);

  private final Workshop workshop = new Workshop();
  private final Actor anna = workshop.anna();
  private final Actor ben = workshop.hire("Ben", SystemRole.USER);
  private final Actor clara = workshop.hire("Clara", SystemRole.TASK_WORKER);

  @Test
  void everybody_sees_what_their_permissions_allow() {
    assertThat(shown(ben)).containsExactly(Figure.MY_ACTIVE_TICKETS);
    assertThat(shown(clara))
        .containsExactlyInAnyOrder(
            Figure.MY_OPEN_TASKS,
            Figure.MY_OVERDUE_TASKS,
            Figure.FREE_TASKS,
            Figure.MY_ACTIVE_TICKETS);
    assertThat(shown(workshop.hire("Emil", SystemRole.TICKET_ADMIN)))
        .containsExactlyInAnyOrder(
            Figure.MY_ACTIVE_TICKETS,
            Figure.ACTIVE_TICKETS,
            Figure.OVERDUE_TASKS,
            Figure.UNASSIGNED_TASKS,
            Figure.NEW_ERRORS,
            Figure.OPEN_ERRORS,
            Figure.MEMBERS_AWAY);
    assertThat(shown(anna)).containsExactlyInAnyOrder(Figure.values());
  }

  @Test
  void each_person_has_their_own_numbers() {
    workshop.publish(
        WorkflowJson.of("bouquet")
            .task("bind")
            .transition("start", "bind")
            .transition("bind", "end"));
    TicketId bens = workshop.submit(ben, "bouquet", "{}");
    workshop.submit(ben, "bouquet", "{}");
    workshop.assign(anna, workshop.task(bens, "bind").id(), clara.user());

    var readTasks = workshop.application().engine().readTasks();
    assertThat(figures(clara))
        .containsEntry(Figure.MY_OPEN_TASKS, readTasks.mine(clara, EVERYTHING).items().size())
        .containsEntry(Figure.FREE_TASKS, readTasks.free(clara, EVERYTHING).items().size())
        .containsEntry(Figure.MY_ACTIVE_TICKETS, 0);
    assertThat(figures(clara).get(Figure.MY_OPEN_TASKS)).isPositive();
    assertThat(figures(ben)).containsEntry(Figure.MY_ACTIVE_TICKETS, 2);
    assertThat(figures(anna)).containsEntry(Figure.ACTIVE_TICKETS, 2);
    assertThat(figures(workshop.street().rivalFlorist().anna()).values()).containsOnly(0);
  }

  private Set<Figure> shown(Actor actor) {
    return figures(actor).keySet();
  }

  private Map<Figure, Integer> figures(Actor actor) {
    return workshop.application().desk().readFigures().of(actor);
  }
}

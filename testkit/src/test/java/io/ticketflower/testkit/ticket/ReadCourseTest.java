package io.ticketflower.testkit.ticket;

import static org.assertj.core.api.Assertions.assertThat;

import io.ticketflower.application.ticket.ReadCourse;
import io.ticketflower.application.ticket.WithdrawTicket;
import io.ticketflower.domain.engine.Course.State;
import io.ticketflower.domain.engine.TicketId;
import io.ticketflower.domain.identity.Actor;
import io.ticketflower.domain.identity.SystemRole;
import io.ticketflower.testkit.WorkflowJson;
import io.ticketflower.testkit.engine.Workshop;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// Where a ticket is in its workflow, as people see it.
final class ReadCourseTest {
  private final Workshop workshop = new Workshop();
  private final Actor anna = workshop.anna();
  private final Actor ben = workshop.hire("Ben", SystemRole.USER);
  private final Actor clara = workshop.hire("Clara", SystemRole.TASK_WORKER);
  private final TicketId ticket = bensTicket("{}");

  @Test
  void a_ticket_is_followed_through_its_workflow() {
    assertThat(states(ben)).containsExactly(State.NOW, State.AHEAD);

    workshop.complete(ticket, "bind", "{}");
    assertThat(states(ben)).containsExactly(State.DONE, State.NOW);

    workshop.complete(ticket, "wrap", "{}");
    assertThat(states(ben)).containsExactly(State.DONE, State.DONE);
    assertThat(course(ben).course().ways()).allMatch(way -> way.taken() == 1);
  }

  @Test
  void a_ticket_that_is_stuck_shows_where() {
    workshop.complete(ticket, "bind", "{\"bad\": true}");

    assertThat(states(ben)).containsExactly(State.FAILED, State.AHEAD);
  }

  @Test
  void a_withdrawn_ticket_goes_nowhere() {
    workshop
        .application()
        .withdrawTicket()
        .withdraw(new WithdrawTicket.Command(ben, ticket, "", Optional.empty(), Optional.empty()));

    assertThat(states(ben)).containsExactly(State.SKIPPED, State.SKIPPED);
  }

  @Test
  void a_ticket_stays_with_its_version_of_the_workflow() {
    publish();

    assertThat(course(ben).version()).isEqualTo(1);
    assertThat(course(ben).workflow().key().value()).isEqualTo("bouquet");
  }

  @Test
  void it_is_shown_to_whoever_may_see_the_ticket() {
    workshop.assign(anna, workshop.task(ticket, "bind").id(), anna.user());

    assertThat(find(ben, ticket)).isPresent();
    assertThat(find(anna, ticket)).isPresent();
    assertThat(find(clara, ticket)).isEmpty();
    assertThat(find(workshop.street().rivalFlorist().anna(), ticket)).isEmpty();
    assertThat(find(anna, new TicketId(UUID.randomUUID()))).isEmpty();

    workshop.assign(anna, workshop.task(ticket, "bind").id(), clara.user());
    assertThat(find(clara, ticket)).isPresent();
  }

  @Test
  void tasks_and_conditions_are_for_those_who_may_read_them() {
    workshop.assign(anna, workshop.task(ticket, "bind").id(), clara.user());
    var bind = workshop.task(ticket, "bind").id();

    assertThat(course(ben).readable()).isEmpty();
    assertThat(course(ben).withConditions()).isFalse();
    assertThat(course(clara).readable()).containsExactly(bind);
    assertThat(course(clara).withConditions()).isFalse();
    assertThat(course(anna).readable()).containsExactly(bind);
    assertThat(course(anna).withConditions()).isTrue();
    assertThat(course(ben).names()).containsOnlyKeys(clara.user());
  }

  @Test
  void a_ticket_whose_workflow_could_not_begin_is_told_too() {
    workshop.publish(
        WorkflowJson.of("choosy")
            .task("bind")
            .transition("start", "bind", "{\"var\": \"ticket.go\"}")
            .transition("bind", "end"));
    TicketId stuck = workshop.submit(ben, "choosy", "{}");

    ReadCourse.Told told = find(ben, stuck).orElseThrow();

    assertThat(told.course().stuckAtStart()).isTrue();
    assertThat(told.course().steps()).allMatch(step -> step.state() == State.AHEAD);
  }

  private TicketId bensTicket(String data) {
    publish();
    return workshop.submit(ben, "bouquet", data);
  }

  private void publish() {
    workshop.publish(
        WorkflowJson.of("bouquet")
            .task("bind")
            .task("wrap")
            .transition("start", "bind")
            .transition("bind", "wrap", "{\"!\": [{\"var\": \"task.bad\"}]}")
            .transition("wrap", "end"));
  }

  private List<State> states(Actor actor) {
    return course(actor).course().steps().stream().map(step -> step.state()).toList();
  }

  private ReadCourse.Told course(Actor actor) {
    return find(actor, ticket).orElseThrow();
  }

  private Optional<ReadCourse.Told> find(Actor actor, TicketId id) {
    return workshop.application().tickets().readCourse().of(actor, id);
  }
}

package io.ticketflower.persistence.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.ApplicationContext;
import io.ticketflower.application.definition.DefinitionKind;
import io.ticketflower.application.engine.TaskLists;
import io.ticketflower.application.identity.ChangeRoles;
import io.ticketflower.application.ticket.ReadTicket.TicketDetail;
import io.ticketflower.domain.company.CompanyRoleId;
import io.ticketflower.domain.engine.Fault;
import io.ticketflower.domain.engine.TicketId;
import io.ticketflower.domain.identity.Actor;
import io.ticketflower.domain.identity.SystemRole;
import io.ticketflower.domain.identity.UserId;
import io.ticketflower.persistence.TestDatabase;
import io.ticketflower.persistence.TestPersistence;
import io.ticketflower.testkit.Application;
import io.ticketflower.testkit.SignedUpCompany;
import io.ticketflower.testkit.WorkflowJson;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The tasks of somebody who may not do them any more, on PostgreSQL: one goes to a colleague, one
/// to be claimed, and when the colleague may not do them either, the admins are told.
class LostRoleTest {
  @Test
  void no_task_stays_with_somebody_who_may_not_do_it() {
    TestDatabase database = TestDatabase.fresh();
    try (ApplicationContext context = TestPersistence.context(database)) {
      var application = new Application(TestPersistence.of(context), InstantSource.system());
      SignedUpCompany roseGarden = SignedUpCompany.signUp(application, "Rose Garden");
      CompanyRoleId drivers = roseGarden.role("Drivers");
      Actor ben = worker(roseGarden, "Ben", drivers);
      List<TicketId> tickets = deliveries(roseGarden);
      Actor cleo = worker(roseGarden, "Cleo", drivers);

      change(application, roseGarden.anna(), ben);
      application.engine().pickUpWork().pickUp();
      assertThat(assignees(application, roseGarden.anna(), tickets))
          .containsExactly(Optional.of(cleo.user()), Optional.empty());
      assertThat(errors(application, roseGarden.anna(), tickets)).isEmpty();

      change(application, roseGarden.anna(), cleo);
      application.engine().pickUpWork().pickUp();
      assertThat(assignees(application, roseGarden.anna(), tickets))
          .containsExactly(Optional.empty(), Optional.empty());
      assertThat(errors(application, roseGarden.anna(), tickets))
          .containsExactly(Fault.Code.NOBODY_ELIGIBLE, Fault.Code.NOBODY_ELIGIBLE);
      assertThat(database.invariants().violations()).isEmpty();
    }
  }

  private static Actor worker(SignedUpCompany company, String name, CompanyRoleId role) {
    return company.actor(company.hire(name, Set.of(SystemRole.TASK_WORKER), role));
  }

  /// Two tickets: one with a task that somebody gets, then one that waits to be claimed.
  private static List<TicketId> deliveries(SignedUpCompany company) {
    return List.of(delivery(company, "shortestList"), delivery(company, "claim"));
  }

  private static TicketId delivery(SignedUpCompany company, String assignment) {
    String key = "delivery-" + assignment.toLowerCase(Locale.ROOT);
    company.publish(
        DefinitionKind.WORKFLOW,
        WorkflowJson.of(key)
            .task(
                "drive",
                "\"companyRoles\": [\"Drivers\"], \"assignment\": \"%s\"".formatted(assignment))
            .transition("start", "drive")
            .transition("drive", "end")
            .json());
    company.publish(
        DefinitionKind.TICKET,
        "{\"key\": \"%s\", \"title\": \"Delivery\", \"workflow\": \"%s\", \"form\": {}}"
            .formatted(key, key));
    return company.submit(company.anna(), key, "{}");
  }

  private static void change(Application application, Actor admin, Actor member) {
    var changed =
        application
            .identity()
            .changeRoles()
            .change(
                new ChangeRoles.Command(
                    admin, member.user(), Set.of(SystemRole.TASK_WORKER), Set.of(), 1));
    assertThat(changed).isInstanceOf(ChangeRoles.Outcome.Changed.class);
  }

  private static List<Optional<UserId>> assignees(
      Application application, Actor admin, List<TicketId> tickets) {
    return details(application, admin, tickets)
        .flatMap(detail -> detail.tasks().stream())
        .map(TaskLists.Row::assignee)
        .toList();
  }

  private static List<Fault.Code> errors(
      Application application, Actor admin, List<TicketId> tickets) {
    return details(application, admin, tickets)
        .flatMap(detail -> detail.errors().stream())
        .map(row -> row.error().fault().code())
        .toList();
  }

  private static Stream<TicketDetail> details(
      Application application, Actor admin, List<TicketId> tickets) {
    return tickets.stream()
        .map(ticket -> application.tickets().readTicket().read(admin, ticket).orElseThrow());
  }
}

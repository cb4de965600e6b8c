package io.ticketflower.testkit.desk;

import static io.ticketflower.testkit.Florist.NOON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatObject;

import io.ticketflower.application.desk.Figure;
import io.ticketflower.application.desk.Figures.Onlooker;
import io.ticketflower.application.engine.TaskLists;
import io.ticketflower.application.engine.TicketErrors;
import io.ticketflower.application.identity.MemberLists;
import io.ticketflower.application.page.Page;
import io.ticketflower.application.ticket.TicketLists;
import io.ticketflower.domain.company.CompanyId;
import io.ticketflower.domain.company.CompanyRole;
import io.ticketflower.domain.company.CompanyRoleId;
import io.ticketflower.domain.engine.TaskState;
import io.ticketflower.domain.engine.TaskStatus;
import io.ticketflower.domain.engine.TicketError;
import io.ticketflower.domain.engine.TicketStatus;
import io.ticketflower.domain.engine.WorkflowInstance;
import io.ticketflower.domain.identity.Availability;
import io.ticketflower.domain.identity.Membership;
import io.ticketflower.domain.identity.UserId;
import io.ticketflower.domain.invitation.Invitation;
import io.ticketflower.domain.invitation.InvitationStatus;
import io.ticketflower.domain.rule.Json;
import io.ticketflower.testkit.Florist;
import io.ticketflower.testkit.Persistence;
import io.ticketflower.testkit.PersistenceContract;
import io.ticketflower.testkit.engine.TaskFilters;
import io.ticketflower.testkit.invitation.Asked;
import java.time.Instant;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What every [io.ticketflower.application.desk.Figures] does: each number is as long as the list
/// to which it leads.
public abstract class FiguresContract extends PersistenceContract {
  private static final Set<Figure> ALL = EnumSet.allOf(Figure.class);
  private static final Page EVERYTHING = Page.first(200);

  /// Tasks are due an hour after they were made.
  private static final Instant LATER = NOON.plusSeconds(2 * 3600);

  private CompanyRole binders;

  @BeforeEach
  public final void much_is_going_on() {
    Florist florist = roseGarden();
    UserId ben = florist.ben();
    binders = florist.role("Binders");
    CompanyRole drivers = florist.role("Drivers");
    WorkflowInstance annas = florist.instance();
    WorkflowInstance bens = florist.instance(florist.ticket(ben, NOON));
    end(florist.instance(florist.ticket(ben, NOON)));
    florist.ticket(ben, NOON);

    florist.task(annas).number(1).assignedTo(ben).store();
    florist.task(annas).number(2).is(new TaskState.InProgress(ben)).store();
    florist.task(annas).number(3).assignedTo(ben).createdAt(LATER).store();
    florist.task(annas).number(4).assignedTo(florist.anna()).store();
    florist.task(annas).number(5).completedBy(ben, Json.of("tied")).store();
    florist.task(annas).number(6).is(new TaskState.Cancelled(NOON)).store();
    florist.task(annas).number(7).is(new TaskState.Pending()).store();
    florist.task(annas).number(8).is(new TaskState.Failed()).store();
    florist.task(bens).number(1).store();
    florist.task(bens).number(2).forRole(binders).createdAt(LATER).store();
    florist.task(bens).number(3).forRole(drivers).store();

    florist.error(annas);
    florist.error(bens);
    handle(florist.error(annas), TicketError.Status.REVIEWED);
    handle(florist.error(annas), TicketError.Status.RESOLVED);

    Asked.storedBy(florist, NOON);
    Asked.storedBy(florist, NOON.minus(Invitation.USUAL));
    Invitation revoked = Asked.storedBy(florist, NOON).revoked(NOON);
    florist.run(id -> florist.persistence().invitations().save(id, revoked, NOON));

    away("Clara", LATER.plusSeconds(1), Membership.Status.ACTIVE);
    away("Dora", LATER, Membership.Status.ACTIVE);
    away("Emil", LATER.plusSeconds(1), Membership.Status.DEACTIVATED);
  }

  @Test
  public final void counts_what_there_is_to_do() {
    Map<Figure, Integer> figures = figures(roseGarden(), bensDesk(Set.of(binders.id())), ALL);

    assertThatObject(figures).isEqualTo(expected());
    assertThatObject(figures).isEqualTo(lengths(bensDesk(Set.of(binders.id()))));
  }

  @Test
  public final void somebody_without_a_company_role_may_take_less() {
    assertThat(figures(roseGarden(), bensDesk(Set.of()), ALL)).containsEntry(Figure.FREE_TASKS, 1);
    assertThatObject(figures(roseGarden(), bensDesk(Set.of()), ALL))
        .isEqualTo(lengths(bensDesk(Set.of())));
  }

  @Test
  public final void counts_nothing_that_is_not_wanted() {
    assertThat(figures(roseGarden(), bensDesk(Set.of()), EnumSet.of(Figure.MY_OPEN_TASKS)))
        .containsExactly(Map.entry(Figure.MY_OPEN_TASKS, 3));
    assertThat(figures(roseGarden(), bensDesk(Set.of()), EnumSet.noneOf(Figure.class))).isEmpty();
  }

  @Test
  public final void counts_nothing_of_another_company() {
    assertThat(figures(rivalFlorist(), bensDesk(Set.of(binders.id())), ALL).values())
        .hasSize(ALL.size())
        .containsOnly(0);
  }

  private static Map<Figure, Integer> expected() {
    Map<Figure, Integer> expected = new EnumMap<>(Figure.class);
    expected.put(Figure.MY_OPEN_TASKS, 3);
    expected.put(Figure.MY_OVERDUE_TASKS, 2);
    expected.put(Figure.FREE_TASKS, 2);
    expected.put(Figure.MY_ACTIVE_TICKETS, 2);
    expected.put(Figure.ACTIVE_TICKETS, 3);
    expected.put(Figure.OVERDUE_TASKS, 5);
    expected.put(Figure.UNASSIGNED_TASKS, 3);
    expected.put(Figure.NEW_ERRORS, 2);
    expected.put(Figure.OPEN_ERRORS, 3);
    expected.put(Figure.PENDING_INVITATIONS, 1);
    expected.put(Figure.MEMBERS_AWAY, 1);
    return expected;
  }

  /// How long the lists are to which the figures lead.
  private Map<Figure, Integer> lengths(Onlooker onlooker) {
    Map<Figure, Integer> lengths = new EnumMap<>(Figure.class);
    ALL.forEach(figure ->
        lengths.put(figure, roseGarden().get(id -> list(id, onlooker, figure).toList()).size()));
    return lengths;
  }

  private Stream<?> list(CompanyId company, Onlooker onlooker, Figure figure) {
    Persistence lists = roseGarden().persistence();
    Optional<UserId> me = Optional.of(onlooker.user());
    return switch (figure) {
      case MY_OPEN_TASKS ->
          tasks(
              company,
              new TaskLists.Filter(
                  Set.of(TaskStatus.OPEN, TaskStatus.IN_PROGRESS),
                  me,
                  Optional.empty(),
                  Optional.empty(),
                  Optional.empty()));
      case MY_OVERDUE_TASKS -> tasks(company, TaskFilters.overdue(me, onlooker.now()));
      case OVERDUE_TASKS -> tasks(company, TaskFilters.overdue(Optional.empty(), onlooker.now()));
      case UNASSIGNED_TASKS -> tasks(company, TaskFilters.UNASSIGNED);
      case FREE_TASKS ->
          tasks(
              company,
              new TaskLists.Filter(
                  Set.of(TaskStatus.OPEN),
                  Optional.empty(),
                  Optional.empty(),
                  Optional.empty(),
                  Optional.of(onlooker.companyRoles())));
      case MY_ACTIVE_TICKETS -> activeTickets(company, me);
      case ACTIVE_TICKETS -> activeTickets(company, Optional.empty());
      case NEW_ERRORS -> errors(company, Set.of(TicketError.Status.NEW));
      case OPEN_ERRORS ->
          errors(company, Set.of(TicketError.Status.NEW, TicketError.Status.REVIEWED));
      case PENDING_INVITATIONS ->
          lists
              .invitationLists()
              .rows(company, Set.of(InvitationStatus.PENDING), onlooker.now(), EVERYTHING)
              .items()
              .stream();
      case MEMBERS_AWAY ->
          lists
              .memberLists()
              .members(
                  company,
                  new MemberLists.Filter(
                      "",
                      Set.of(Membership.Status.ACTIVE),
                      Optional.empty(),
                      Optional.empty(),
                      Optional.of(onlooker.now())),
                  EVERYTHING)
              .items()
              .stream();
    };
  }

  private Stream<TaskLists.Row> tasks(CompanyId company, TaskLists.Filter filter) {
    return roseGarden()
        .persistence()
        .taskLists()
        .tasks(company, filter, EVERYTHING)
        .items()
        .stream();
  }

  private Stream<TicketLists.Row> activeTickets(CompanyId company, Optional<UserId> submitter) {
    return roseGarden()
        .persistence()
        .ticketLists()
        .tickets(
            company,
            new TicketLists.Filter(
                Set.of(TicketStatus.ACTIVE),
                submitter,
                Optional.empty(),
                Optional.empty(),
                Optional.empty()),
            EVERYTHING)
        .items()
        .stream();
  }

  private Stream<TicketErrors.Row> errors(CompanyId company, Set<TicketError.Status> statuses) {
    return roseGarden()
        .persistence()
        .ticketErrors()
        .list(
            company,
            new TicketErrors.Filter(statuses, Optional.empty(), Optional.empty()),
            EVERYTHING)
        .items()
        .stream();
  }

  private void end(WorkflowInstance instance) {
    roseGarden()
        .run(id ->
            roseGarden()
                .persistence()
                .submissions()
                .close(id, instance.ticket(), TicketStatus.COMPLETED, NOON));
  }

  private void handle(TicketError error, TicketError.Status status) {
    roseGarden()
        .run(id ->
            roseGarden()
                .persistence()
                .ticketErrors()
                .saveIfUnchanged(id, error.handled(status, "", Optional.empty())));
  }

  private void away(String name, Instant until, Membership.Status status) {
    UserId user = roseGarden().hireWorker(name);
    roseGarden()
        .run(id -> {
          Membership member = roseGarden().persistence().memberships().find(id, user).orElseThrow();
          roseGarden()
              .persistence()
              .memberships()
              .saveIfUnchanged(
                  id,
                  new Membership(
                      user,
                      member.roles(),
                      member.companyRoles(),
                      status,
                      new Availability(Optional.of(until), Optional.empty()),
                      member.version() + 1));
        });
  }

  private Onlooker bensDesk(Set<CompanyRoleId> roles) {
    return new Onlooker(roseGarden().ben(), roles, LATER);
  }

  private static Map<Figure, Integer> figures(
      Florist florist, Onlooker onlooker, Set<Figure> wanted) {
    return florist.get(id -> florist.persistence().figures().count(id, onlooker, wanted));
  }
}

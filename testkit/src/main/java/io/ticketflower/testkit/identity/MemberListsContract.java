package io.ticketflower.testkit.identity;

import static io.ticketflower.testkit.Florist.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import io.ticketflower.application.identity.MemberLists;
import io.ticketflower.application.identity.MemberLists.Filter;
import io.ticketflower.application.identity.MemberLists.Member;
import io.ticketflower.application.page.Page;
import io.ticketflower.application.page.Page.Position;
import io.ticketflower.domain.company.CompanyRole;
import io.ticketflower.domain.company.CompanyRoleId;
import io.ticketflower.domain.engine.TaskState;
import io.ticketflower.domain.engine.WorkflowInstance;
import io.ticketflower.domain.identity.Availability;
import io.ticketflower.domain.identity.Membership;
import io.ticketflower.domain.identity.SystemRole;
import io.ticketflower.domain.identity.User;
import io.ticketflower.domain.identity.UserId;
import io.ticketflower.domain.rule.Json;
import io.ticketflower.testkit.Paging;
import io.ticketflower.testkit.PersistenceContract;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/// What every [MemberLists] does.
public abstract class MemberListsContract extends PersistenceContract {
  private static final Set<Membership.Status> PRESENT = Filter.PRESENT.statuses();

  @Test
  public final void shows_a_member_with_all_that_people_want_to_see() {
    CompanyRole shop = roseGarden().role("Shop");
    CompanyRole buyers = roseGarden().role("buyers");
    Set<SystemRole> roles = Set.of(SystemRole.TASK_WORKER, SystemRole.TICKET_ADMIN);
    UserId clara =
        roseGarden().hire("Clara", roles, Set.of(shop.id(), buyers.id()), NOON.plusSeconds(5));
    User user = roseGarden().get(_ -> roseGarden().persistence().users().find(clara)).orElseThrow();

    assertThat(member(clara))
        .isEqualTo(
            new Member(
                clara,
                user.email(),
                user.name(),
                roles,
                List.of(buyers, shop),
                Membership.Status.ACTIVE,
                Availability.FULL,
                0,
                NOON.plusSeconds(5),
                1));
  }

  @Test
  public final void shows_no_company_roles_where_there_are_none() {
    assertThat(member(roseGarden().anna()).companyRoles()).isEmpty();
  }

  @Test
  public final void counts_the_tasks_that_are_open_or_begun() {
    WorkflowInstance instance = roseGarden().instance();
    UserId ben = roseGarden().ben();
    roseGarden().task(instance).number(1).assignedTo(ben).store();
    roseGarden().task(instance).number(2).is(new TaskState.InProgress(ben)).store();
    roseGarden().task(instance).number(3).completedBy(ben, Json.of("done")).store();
    roseGarden().task(instance).number(4).store();
    roseGarden().task(instance).number(5).assignedTo(roseGarden().anna()).store();

    assertThat(member(ben).openTasks()).isEqualTo(2);
    assertThat(member(roseGarden().anna()).openTasks()).isEqualTo(1);
  }

  @Test
  public final void shows_the_newest_first_page_by_page() {
    for (Instant joinedAt : Paging.times()) {
      roseGarden().hire("Clara", Set.of(SystemRole.USER), Set.of(), joinedAt);
    }

    List<Member> members =
        Paging.all(2, page -> roseGarden().get(id -> lists().members(id, Filter.PRESENT, page)));

    assertThat(members).hasSize(Paging.times().size() + 2);
    assertThat(members)
        .extracting(member -> member.user().value())
        .containsExactlyElementsOf(
            Paging.newestFirst(
                members.stream()
                    .map(member -> new Position(member.joinedAt(), member.user().value()))
                    .toList()));
  }

  @Test
  public final void finds_people_by_a_part_of_their_name_or_address() {
    UserId clara = roseGarden().hire("Clara", Set.of(SystemRole.USER), Set.of(), NOON);

    assertThat(found(text("lARa mil"))).containsExactly(clara);
    assertThat(found(text("clara."))).containsExactly(clara);
    assertThat(found(text("%"))).isEmpty();
    assertThat(found(text("zoe"))).isEmpty();
  }

  @Test
  public final void finds_people_by_what_they_are() {
    CompanyRole sales = roseGarden().role("Sales");
    UserId clara =
        roseGarden()
            .hire(
                "Clara",
                Set.of(SystemRole.USER, SystemRole.TICKET_ADMIN),
                Set.of(sales.id()),
                NOON);

    assertThat(found(new Filter("", PRESENT, Optional.of(SystemRole.TICKET_ADMIN), none())))
        .containsExactly(clara);
    assertThat(found(new Filter("", PRESENT, Optional.empty(), Optional.of(sales.id()))))
        .containsExactly(clara);
    assertThat(
            found(new Filter("", PRESENT, Optional.of(SystemRole.OWNER), Optional.of(sales.id()))))
        .isEmpty();
  }

  @Test
  public final void finds_people_by_their_status() {
    UserId ben = roseGarden().ben();
    change(ben, membership -> membership.becoming(Membership.Status.REMOVED));

    assertThat(found(Filter.PRESENT)).containsExactly(roseGarden().anna());
    assertThat(found(new Filter("", Set.of(Membership.Status.REMOVED), Optional.empty(), none())))
        .containsExactly(ben);
    assertThat(member(ben).status()).isEqualTo(Membership.Status.REMOVED);
  }

  @Test
  public final void finds_those_who_are_away() {
    UserId ben = roseGarden().ben();
    var away = new Availability(Optional.of(NOON.plusSeconds(60)), Optional.empty());
    change(ben, membership -> membership.with(away));

    assertThat(found(away(NOON.plusSeconds(59)))).containsExactly(ben);
    assertThat(found(away(NOON.plusSeconds(60)))).isEmpty();
  }

  private void change(UserId user, UnaryOperator<Membership> change) {
    roseGarden()
        .run(id -> {
          var memberships = roseGarden().persistence().memberships();
          memberships.saveIfUnchanged(id, change.apply(memberships.find(id, user).orElseThrow()));
        });
  }

  private static Filter away(Instant at) {
    return new Filter("", PRESENT, Optional.empty(), none(), Optional.of(at));
  }

  private List<UserId> found(Filter filter) {
    return roseGarden().get(id -> lists().members(id, filter, Page.first(50))).items().stream()
        .map(Member::user)
        .toList();
  }

  private static Filter text(String text) {
    return new Filter(text, PRESENT, Optional.empty(), none());
  }

  private static Optional<CompanyRoleId> none() {
    return Optional.empty();
  }

  @Test
  public final void a_page_that_holds_everything_has_no_next_one() {
    assertThat(roseGarden().get(id -> lists().members(id, Filter.PRESENT, Page.first(2))).next())
        .isEmpty();
    assertThat(roseGarden().get(id -> lists().members(id, Filter.PRESENT, Page.first(1))).next())
        .isPresent();
  }

  @Test
  public final void hides_a_member_from_every_other_company() {
    assertThatOptional(rivalFlorist().get(id -> lists().member(id, roseGarden().ben()))).isEmpty();
    assertThat(
            rivalFlorist().get(id -> lists().members(id, Filter.PRESENT, Page.first(200))).items())
        .extracting(Member::user)
        .containsExactlyInAnyOrder(rivalFlorist().anna(), rivalFlorist().ben());
  }

  private Member member(UserId user) {
    return roseGarden().get(id -> lists().member(id, user)).orElseThrow();
  }

  private MemberLists lists() {
    return roseGarden().persistence().memberLists();
  }
}

package io.ticketflower.domain.identity;

import static io.ticketflower.domain.identity.SystemRole.TASK_WORKER;
import static io.ticketflower.domain.identity.SystemRole.USER;
import static io.ticketflower.domain.identity.SystemRole.WORKFLOW_CREATOR;
import static org.assertj.core.api.Assertions.assertThat;

import io.ticketflower.domain.company.CompanyId;
import io.ticketflower.domain.company.CompanyRoleId;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// What somebody may do at this moment.
class ActorTest {
  private static final CompanyId ROSE_GARDEN = new CompanyId(new UUID(0, 1));
  private static final UserId ANNA = new UserId(new UUID(0, 2));
  private static final CompanyRoleId SALES = new CompanyRoleId(new UUID(0, 3));
  private static final CompanyRoleId IT = new CompanyRoleId(new UUID(0, 4));
  private static final CompanyRoleId DRIVERS = new CompanyRoleId(new UUID(0, 5));

  @Test
  void several_roles_add_up() {
    var anna = anna(Set.of(TASK_WORKER, WORKFLOW_CREATOR), Set.of());

    assertThat(EnumSet.allOf(Permission.class))
        .filteredOn(anna::may)
        .containsExactly(
            Permission.SUBMIT_TICKETS,
            Permission.WORK_ON_TASKS,
            Permission.READ_DEFINITIONS,
            Permission.DESIGN_WORKFLOWS);
  }

  @Test
  void without_a_role_nothing_is_allowed() {
    assertThat(EnumSet.allOf(Permission.class)).noneMatch(anna(Set.of(), Set.of())::may);
  }

  @Test
  void any_one_of_the_named_company_roles_is_enough() {
    var anna = anna(Set.of(USER), Set.of(SALES, IT));

    assertThat(anna.holdsOneOf(Set.of(SALES))).isTrue();
    assertThat(anna.holdsOneOf(Set.of(IT, DRIVERS))).isTrue();
    assertThat(anna.holdsOneOf(Set.of(DRIVERS))).isFalse();
  }

  @Test
  void no_company_role_named_means_everybody() {
    assertThat(anna(Set.of(USER), Set.of()).holdsOneOf(Set.of())).isTrue();
    assertThat(anna(Set.of(USER), Set.of(SALES)).holdsOneOf(Set.of())).isTrue();
    assertThat(anna(Set.of(USER), Set.of()).holdsOneOf(Set.of(SALES))).isFalse();
  }

  @Test
  void an_owner_does_not_hold_a_company_role_by_being_owner() {
    assertThat(anna(Set.of(SystemRole.OWNER), Set.of()).holdsOneOf(Set.of(SALES))).isFalse();
  }

  @Test
  void a_member_acts_with_the_roles_of_the_membership() {
    var membership = Membership.joining(ANNA, Set.of(TASK_WORKER), Set.of(SALES));

    assertThat(Actor.of(ROSE_GARDEN, membership))
        .isEqualTo(anna(Set.of(TASK_WORKER), Set.of(SALES)));
  }

  @Test
  void roles_that_change_afterwards_do_not_change_the_actor() {
    var roles = EnumSet.of(USER);
    var anna = anna(roles, Set.of());

    roles.add(SystemRole.OWNER);

    assertThat(anna.may(Permission.MANAGE_OWNERS)).isFalse();
  }

  @Test
  void a_program_may_what_both_the_roles_and_its_scopes_allow() {
    var key = new ApiKeyId(new UUID(0, 6));
    var scopes = Set.of(Permission.SUBMIT_TICKETS, Permission.READ_AUDIT);

    var program = anna(Set.of(USER), Set.of()).as(new Capacity.ByKey(key, scopes));

    assertThat(EnumSet.allOf(Permission.class))
        .filteredOn(program::may)
        .containsExactly(Permission.SUBMIT_TICKETS);
    assertThat(program.isInPerson()).isFalse();
    assertThat(program.author().by()).contains(ANNA);
    assertThat(program.author().key()).contains(key);
    assertThat(anna(Set.of(USER), Set.of()).author().key()).isEmpty();
  }

  private static Actor anna(Set<SystemRole> roles, Set<CompanyRoleId> companyRoles) {
    return new Actor(ROSE_GARDEN, ANNA, roles, companyRoles);
  }
}

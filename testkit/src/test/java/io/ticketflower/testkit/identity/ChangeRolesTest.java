package io.ticketflower.testkit.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.ticketflower.application.identity.ChangeRoles;
import io.ticketflower.application.identity.ChangeRoles.Outcome;
import io.ticketflower.domain.company.CompanyRoleId;
import io.ticketflower.domain.identity.Actor;
import io.ticketflower.domain.identity.Membership;
import io.ticketflower.domain.identity.Permission;
import io.ticketflower.domain.identity.SystemRole;
import io.ticketflower.domain.identity.UserId;
import io.ticketflower.testkit.FloristStreet;
import io.ticketflower.testkit.Race;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class ChangeRolesTest {
  private static final Set<SystemRole> USER = Set.of(SystemRole.USER);
  private static final Set<SystemRole> OWNER = Set.of(SystemRole.OWNER);

  private final FloristStreet street = new FloristStreet();
  private final Actor anna = street.roseGarden().anna();

  @Test
  void a_member_gets_other_roles() {
    CompanyRoleId sales = street.roseGarden().role("Sales");
    UserId ben = hire(SystemRole.USER);

    assertThat(change(anna, ben, Set.of(SystemRole.TASK_WORKER), Set.of(sales), 1))
        .isEqualTo(
            new Outcome.Changed(
                Membership.joining(ben, USER, Set.of())
                    .with(Set.of(SystemRole.TASK_WORKER), Set.of(sales))));
    assertThat(change(anna, ben, USER, Set.of(), 2)).isInstanceOf(Outcome.Changed.class);
  }

  @Test
  void another_companys_member_is_as_good_as_none() {
    UserId stranger = street.rivalFlorist().session().user().id();

    assertThat(change(anna, stranger, USER, Set.of(), 1)).isEqualTo(new Outcome.NoSuchMember());
    assertThat(change(anna, new UserId(UUID.randomUUID()), USER, Set.of(), 1))
        .isEqualTo(new Outcome.NoSuchMember());
  }

  @Test
  void another_companys_role_is_as_good_as_none() {
    CompanyRoleId spies = street.rivalFlorist().role("Spies");

    assertThat(change(anna, hire(SystemRole.USER), USER, Set.of(spies), 1))
        .isEqualTo(new Outcome.NoSuchCompanyRole(spies));
  }

  @Test
  void whoever_has_seen_an_old_version_comes_too_late() {
    UserId ben = hire(SystemRole.USER);
    change(anna, ben, Set.of(SystemRole.TASK_WORKER), Set.of(), 1);

    assertThat(change(anna, ben, USER, Set.of(), 1)).isEqualTo(new Outcome.ComeTooLate());
    assertThat(change(anna, ben, USER, Set.of(), 7)).isEqualTo(new Outcome.ComeTooLate());
  }

  @Test
  void a_company_keeps_its_last_owner() {
    assertThat(change(anna, anna.user(), USER, Set.of(), 1)).isEqualTo(new Outcome.LastOwner());

    hire(SystemRole.OWNER);
    assertThat(change(anna, anna.user(), USER, Set.of(), 1)).isInstanceOf(Outcome.Changed.class);
  }

  @Test
  void of_two_owners_who_step_back_at_once_one_stays() {
    Actor clara = street.roseGarden().actor(street.roseGarden().hire("Clara", OWNER));

    var outcomes =
        Race.between(
            () -> change(anna, anna.user(), USER, Set.of(), 1),
            () -> change(clara, clara.user(), USER, Set.of(), 2));

    assertThat(outcomes)
        .hasAtLeastOneElementOfType(Outcome.Changed.class)
        .hasAtLeastOneElementOfType(Outcome.LastOwner.class);
  }

  @ParameterizedTest
  @EnumSource(
      value = SystemRole.class,
      names = {"TICKET_ADMIN", "WORKFLOW_CREATOR", "TASK_WORKER", "USER"})
  void only_those_who_manage_members_change_roles(SystemRole role) {
    Actor ben = street.roseGarden().actor(street.roseGarden().hire("Ben", Set.of(role)));

    assertThat(change(ben, ben.user(), Set.of(SystemRole.ADMIN), Set.of(), 1))
        .isEqualTo(new Outcome.Forbidden(Permission.MANAGE_MEMBERS));
  }

  @Test
  void only_an_owner_makes_or_unmakes_an_owner() {
    Actor admin =
        street.roseGarden().actor(street.roseGarden().hire("Ben", Set.of(SystemRole.ADMIN)));

    assertThat(change(admin, admin.user(), OWNER, Set.of(), 1))
        .isEqualTo(new Outcome.Forbidden(Permission.MANAGE_OWNERS));
    assertThat(change(admin, anna.user(), USER, Set.of(), 1))
        .isEqualTo(new Outcome.Forbidden(Permission.MANAGE_OWNERS));
    assertThat(change(anna, admin.user(), OWNER, Set.of(), 1)).isInstanceOf(Outcome.Changed.class);
  }

  private UserId hire(SystemRole role) {
    return street.roseGarden().hire("Ben", Set.of(role)).user().id();
  }

  private Outcome change(
      Actor actor,
      UserId member,
      Set<SystemRole> roles,
      Set<CompanyRoleId> companyRoles,
      int seenVersion) {
    return street
        .application()
        .identity()
        .changeRoles()
        .change(new ChangeRoles.Command(actor, member, roles, companyRoles, seenVersion));
  }
}

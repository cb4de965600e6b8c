package io.ticketflower.testkit.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.ticketflower.application.company.CompanyRoles;
import io.ticketflower.application.identity.ChangeCompanyRole;
import io.ticketflower.application.identity.CreateCompanyRole;
import io.ticketflower.application.identity.DeleteCompanyRole;
import io.ticketflower.application.identity.MemberLists;
import io.ticketflower.application.page.Page;
import io.ticketflower.application.transaction.RequestKey;
import io.ticketflower.domain.company.CompanyRole;
import io.ticketflower.domain.company.CompanyRoleId;
import io.ticketflower.domain.company.RoleDescription;
import io.ticketflower.domain.company.RoleName;
import io.ticketflower.domain.identity.Actor;
import io.ticketflower.domain.identity.Permission;
import io.ticketflower.domain.identity.SystemRole;
import io.ticketflower.testkit.FloristStreet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class CompanyRoleUseCasesTest {
  private static final RoleName SALES = new RoleName("Sales");
  private static final RoleName SHOP = new RoleName("Shop");

  private final FloristStreet street = new FloristStreet();
  private final Actor anna = street.roseGarden().anna();

  @Test
  void a_company_names_its_roles() {
    CompanyRoleId sales = created(create(anna, SALES, Optional.empty()));
    CompanyRoleId buyers = created(create(anna, new RoleName("buyers"), Optional.empty()));

    assertThat(street.application().identity().readMembers().companyRoles(anna))
        .containsExactly(
            new CompanyRole(buyers, new RoleName("buyers"), RoleDescription.NONE, 1),
            new CompanyRole(sales, SALES, RoleDescription.NONE, 1));
    assertThat(
            street
                .application()
                .identity()
                .readMembers()
                .companyRoles(street.rivalFlorist().anna()))
        .isEmpty();
  }

  @Test
  void no_two_roles_have_the_same_name() {
    create(anna, SALES, Optional.empty());

    assertThat(create(anna, new RoleName("SALES"), Optional.empty()))
        .isEqualTo(new CreateCompanyRole.Outcome.NameTaken(new RoleName("SALES")));
  }

  @Test
  void a_repeated_request_makes_no_second_role() {
    Optional<RequestKey> key = Optional.of(new RequestKey("anna/1", "a hash"));

    assertThat(create(anna, SALES, key)).isEqualTo(create(anna, SALES, key));
  }

  @Test
  void a_role_gets_another_name_and_stays_the_same() {
    CompanyRoleId sales = street.roseGarden().role("Sales");
    var ben = street.roseGarden().hire("Ben", Set.of(SystemRole.USER), sales);

    assertThat(rename(anna, sales, SHOP, 1))
        .isEqualTo(
            new ChangeCompanyRole.Outcome.Changed(
                new CompanyRole(sales, SHOP, RoleDescription.NONE, 2)));

    assertThat(street.roseGarden().actor(ben).companyRoles()).containsExactly(sales);
  }

  @Test
  void a_role_is_described_and_keeps_its_name() {
    RoleDescription what = new RoleDescription("Whoever talks to customers");
    CompanyRoleId sales =
        created(
            street
                .application()
                .identity()
                .createCompanyRole()
                .create(new CreateCompanyRole.Command(anna, SALES, what, Optional.empty())));
    assertThat(street.application().identity().readMembers().companyRoles(anna))
        .containsExactly(new CompanyRole(sales, SALES, what, 1));

    var described =
        street
            .application()
            .identity()
            .changeCompanyRole()
            .change(
                new ChangeCompanyRole.Command(
                    anna, sales, Optional.empty(), Optional.of(RoleDescription.NONE), 1));

    assertThat(described)
        .isEqualTo(
            new ChangeCompanyRole.Outcome.Changed(
                new CompanyRole(sales, SALES, RoleDescription.NONE, 2)));
    assertThat(rename(anna, sales, SHOP, 2))
        .isEqualTo(
            new ChangeCompanyRole.Outcome.Changed(
                new CompanyRole(sales, SHOP, RoleDescription.NONE, 3)));
  }

  @Test
  void a_rename_may_be_refused() {
    CompanyRoleId sales = street.roseGarden().role("Sales");
    street.roseGarden().role("Shop");
    CompanyRoleId theirs = street.rivalFlorist().role("Spies");

    assertThat(rename(anna, sales, new RoleName("sHOP"), 1))
        .isEqualTo(new ChangeCompanyRole.Outcome.NameTaken(new RoleName("sHOP")));
    assertThat(rename(anna, sales, new RoleName("Till"), 2))
        .isEqualTo(new ChangeCompanyRole.Outcome.ComeTooLate());
    assertThat(rename(anna, theirs, SALES, 1))
        .isEqualTo(new ChangeCompanyRole.Outcome.NoSuchRole());
    assertThat(rename(anna, new CompanyRoleId(UUID.randomUUID()), SALES, 1))
        .isEqualTo(new ChangeCompanyRole.Outcome.NoSuchRole());
  }

  @ParameterizedTest
  @EnumSource(
      value = SystemRole.class,
      names = {"TICKET_ADMIN", "WORKFLOW_CREATOR", "TASK_WORKER", "USER"})
  void only_those_who_manage_members_name_roles(SystemRole role) {
    CompanyRoleId sales = street.roseGarden().role("Sales");
    Actor ben = street.roseGarden().actor(street.roseGarden().hire("Ben", Set.of(role)));

    assertThat(create(ben, SHOP, Optional.empty()))
        .isEqualTo(new CreateCompanyRole.Outcome.Forbidden(Permission.MANAGE_MEMBERS));
    assertThat(rename(ben, sales, SHOP, 1))
        .isEqualTo(new ChangeCompanyRole.Outcome.Forbidden(Permission.MANAGE_MEMBERS));
    assertThat(delete(ben, sales, 1))
        .isEqualTo(new DeleteCompanyRole.Outcome.Forbidden(Permission.MANAGE_MEMBERS));
  }

  @Test
  void a_role_is_deleted_once_nobody_holds_it() {
    CompanyRoleId sales = street.roseGarden().role("Sales");
    street.roseGarden().hire("Ben", Set.of(SystemRole.USER), sales);

    assertThat(delete(anna, sales, 1))
        .isEqualTo(new DeleteCompanyRole.Outcome.InUse(new CompanyRoles.Uses(1, List.of())));
    CompanyRoleId shop = street.roseGarden().role("Shop");
    assertThat(delete(anna, shop, 7)).isEqualTo(new DeleteCompanyRole.Outcome.ComeTooLate());
    assertThat(delete(anna, shop, 1)).isEqualTo(new DeleteCompanyRole.Outcome.Deleted());
    assertThat(delete(anna, shop, 1)).isEqualTo(new DeleteCompanyRole.Outcome.NoSuchRole());
    assertThat(delete(anna, street.rivalFlorist().role("Spies"), 1))
        .isEqualTo(new DeleteCompanyRole.Outcome.NoSuchRole());
  }

  private DeleteCompanyRole.Outcome delete(Actor actor, CompanyRoleId role, int seenVersion) {
    return street
        .application()
        .identity()
        .deleteCompanyRole()
        .delete(new DeleteCompanyRole.Command(actor, role, seenVersion));
  }

  @Test
  void everybody_sees_their_colleagues_and_nobody_elses() {
    var ben = street.roseGarden().hire("Ben", Set.of(SystemRole.USER));
    Actor actor = street.roseGarden().actor(ben);
    var members = street.application().identity().readMembers();

    assertThat(members.members(actor, MemberLists.Filter.PRESENT, Page.first(10)).items())
        .extracting(MemberLists.Member::user)
        .containsExactlyInAnyOrder(anna.user(), ben.user().id());
    assertThat(members.member(actor, anna.user())).isPresent();
    assertThat(members.member(actor, street.rivalFlorist().anna().user())).isEmpty();
  }

  private CreateCompanyRole.Outcome create(Actor actor, RoleName name, Optional<RequestKey> key) {
    return street
        .application()
        .identity()
        .createCompanyRole()
        .create(new CreateCompanyRole.Command(actor, name, RoleDescription.NONE, key));
  }

  private ChangeCompanyRole.Outcome rename(
      Actor actor, CompanyRoleId role, RoleName name, int seenVersion) {
    return street
        .application()
        .identity()
        .changeCompanyRole()
        .change(
            new ChangeCompanyRole.Command(
                actor, role, Optional.of(name), Optional.empty(), seenVersion));
  }

  private static CompanyRoleId created(CreateCompanyRole.Outcome outcome) {
    return ((CreateCompanyRole.Outcome.Created) outcome).role();
  }
}

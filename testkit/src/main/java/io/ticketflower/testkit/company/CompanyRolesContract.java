package io.ticketflower.testkit.company;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatList;
import static org.assertj.core.api.Assertions.assertThatObject;

import io.ticketflower.application.company.CompanyRoles;
import io.ticketflower.application.company.CompanyRoles.Saved;
import io.ticketflower.application.company.CompanyRoles.Uses;
import io.ticketflower.application.definition.DefinitionKind;
import io.ticketflower.domain.company.CompanyRole;
import io.ticketflower.domain.company.CompanyRoleId;
import io.ticketflower.domain.company.RoleDescription;
import io.ticketflower.domain.company.RoleName;
import io.ticketflower.testkit.PersistenceContract;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// What every [CompanyRoles] does.
public abstract class CompanyRolesContract extends PersistenceContract {
  @Test
  public final void finds_a_role_by_its_id_and_by_its_name() {
    CompanyRole sales = roseGarden().role("Sales");

    assertThatOptional(roseGarden().get(id -> roles().find(id, sales.id()))).contains(sales);
    assertThatOptional(roseGarden().get(id -> roles().findByName(id, new RoleName("Sales"))))
        .contains(sales);
  }

  @Test
  public final void finds_a_role_by_its_name_whatever_the_case() {
    CompanyRole buyers = roseGarden().role("Einkäufer");

    assertThatOptional(roseGarden().get(id -> roles().findByName(id, new RoleName("EINKÄUFER"))))
        .contains(buyers);
  }

  @Test
  public final void finds_no_role_that_is_not_there() {
    assertThatOptional(roseGarden().get(id -> roles().find(id, role("Sales").id()))).isEmpty();
    assertThatOptional(roseGarden().get(id -> roles().findByName(id, new RoleName("Sales"))))
        .isEmpty();
    assertThatList(roseGarden().get(roles()::all)).isEmpty();
  }

  @Test
  public final void refuses_a_name_that_is_taken_whatever_the_case() {
    CompanyRole sales = roseGarden().role("Sales");

    assertThatBoolean(roseGarden().get(id -> roles().add(id, role("sALES")))).isFalse();
    assertThatList(roseGarden().get(roles()::all)).containsExactly(sales);
  }

  @Test
  public final void goes_on_in_the_same_transaction_after_a_refused_name() {
    roseGarden().role("Sales");

    boolean added =
        roseGarden().get(id -> !roles().add(id, role("Sales")) && roles().add(id, role("Sales 2")));

    assertThat(added).isTrue();
  }

  @Test
  public final void shows_all_in_the_order_of_their_names() {
    CompanyRole drivers = roseGarden().role("Drivers");
    CompanyRole apprentices = roseGarden().role("apprentices");
    CompanyRole buyers = roseGarden().role("Buyers");
    CompanyRole cashiers = roseGarden().role("cashiers");

    assertThatList(roseGarden().get(roles()::all))
        .containsExactly(apprentices, buyers, cashiers, drivers);
  }

  @Test
  public final void saves_another_name() {
    CompanyRole sales = roseGarden().role("Sales");
    CompanyRole shop = sales.with(new RoleName("Shop"), sales.description());

    assertThatObject(roseGarden().get(id -> roles().save(id, shop))).isEqualTo(Saved.SAVED);

    assertThatOptional(roseGarden().get(id -> roles().find(id, sales.id()))).contains(shop);
    assertThatOptional(roseGarden().get(id -> roles().findByName(id, new RoleName("Sales"))))
        .isEmpty();
  }

  @Test
  public final void a_role_is_described() {
    CompanyRole sales = roseGarden().role("Sales");
    CompanyRole described =
        sales.with(sales.name(), new RoleDescription("Whoever talks to customers 🌹"));

    assertThatObject(roseGarden().get(id -> roles().save(id, described))).isEqualTo(Saved.SAVED);

    assertThatOptional(roseGarden().get(id -> roles().find(id, sales.id()))).contains(described);
    assertThatList(roseGarden().get(roles()::all)).containsExactly(described);
  }

  @Test
  public final void a_role_may_change_the_case_of_its_own_name() {
    CompanyRole it = roseGarden().role("it");
    CompanyRole upper = it.with(new RoleName("IT"), it.description());

    assertThatObject(roseGarden().get(id -> roles().save(id, upper))).isEqualTo(Saved.SAVED);

    assertThatList(roseGarden().get(roles()::all)).containsExactly(upper);
  }

  @Test
  public final void refuses_another_roles_name() {
    CompanyRole sales = roseGarden().role("Sales");
    CompanyRole shop = roseGarden().role("Shop");

    Saved saved =
        roseGarden()
            .get(id -> roles().save(id, sales.with(new RoleName("SHOP"), sales.description())));

    assertThat(saved).isEqualTo(Saved.NAME_TAKEN);
    assertThatList(roseGarden().get(roles()::all)).containsExactly(sales, shop);
  }

  @Test
  public final void whoever_saves_an_old_version_comes_too_late() {
    CompanyRole sales = roseGarden().role("Sales");
    CompanyRole first = sales.with(new RoleName("Shop"), sales.description());
    roseGarden().run(id -> roles().save(id, first));

    Saved second =
        roseGarden()
            .get(id -> roles().save(id, sales.with(new RoleName("Till"), sales.description())));

    assertThat(second).isEqualTo(Saved.STALE);
    assertThatList(roseGarden().get(roles()::all)).containsExactly(first);
  }

  @Test
  public final void hides_a_role_from_every_other_company() {
    CompanyRole sales = roseGarden().role("Sales");

    assertThatOptional(rivalFlorist().get(id -> roles().find(id, sales.id()))).isEmpty();
    assertThatOptional(rivalFlorist().get(id -> roles().findByName(id, sales.name()))).isEmpty();
    assertThatList(rivalFlorist().get(roles()::all)).isEmpty();
    assertThatObject(
            rivalFlorist()
                .get(id -> roles().save(id, sales.with(new RoleName("Mine"), sales.description()))))
        .isEqualTo(Saved.STALE);
    assertThatList(roseGarden().get(roles()::all)).containsExactly(sales);
  }

  @Test
  public final void tells_what_uses_a_role() {
    CompanyRole sales = roseGarden().role("Sales");
    CompanyRole spare = roseGarden().role("Spare");
    roseGarden().hireWorker("Clara", sales);
    roseGarden()
        .publish(
            DefinitionKind.WORKFLOW,
            roseGarden().draft("sell", 1, "Sell"),
            Map.of("Sales", sales.id()));

    assertThatObject(roseGarden().get(id -> roles().lockUses(id, sales.id())))
        .isEqualTo(new Uses(1, List.of("sell 1")));
    assertThatObject(roseGarden().get(id -> roles().lockUses(id, spare.id())))
        .isEqualTo(new Uses(0, List.of()));
    assertThatObject(rivalFlorist().get(id -> roles().lockUses(id, sales.id())))
        .isEqualTo(new Uses(0, List.of()));
  }

  @Test
  public final void a_role_that_is_deleted_leaves_its_name_to_another() {
    CompanyRole sales = roseGarden().role("Sales");
    rivalFlorist().run(id -> roles().delete(id, sales.id()));
    assertThatList(roseGarden().get(roles()::all)).containsExactly(sales);

    roseGarden().run(id -> roles().delete(id, sales.id()));

    assertThatList(roseGarden().get(roles()::all)).isEmpty();
    assertThatBoolean(roseGarden().get(id -> roles().add(id, role("Sales")))).isTrue();
  }

  @Test
  public final void each_company_has_its_own_names() {
    roseGarden().role("Sales");

    assertThatBoolean(rivalFlorist().get(id -> roles().add(id, role("Sales")))).isTrue();
  }

  private static CompanyRole role(String name) {
    return new CompanyRole(
        new CompanyRoleId(UUID.randomUUID()), new RoleName(name), RoleDescription.NONE, 1);
  }

  private CompanyRoles roles() {
    return roseGarden().persistence().companyRoles();
  }
}

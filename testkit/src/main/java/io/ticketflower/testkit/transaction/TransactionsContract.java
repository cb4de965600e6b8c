package io.ticketflower.testkit.transaction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatList;
import static org.assertj.core.api.Assertions.assertThatObject;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ticketflower.application.company.Companies;
import io.ticketflower.application.company.CompanyRoles;
import io.ticketflower.application.transaction.Transactions;
import io.ticketflower.domain.company.Company;
import io.ticketflower.domain.company.CompanyId;
import io.ticketflower.domain.company.CompanyRole;
import io.ticketflower.domain.company.CompanyRoleId;
import io.ticketflower.domain.company.RoleDescription;
import io.ticketflower.domain.company.RoleName;
import io.ticketflower.testkit.Florist;
import io.ticketflower.testkit.PersistenceContract;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// What every [Transactions] does.
public abstract class TransactionsContract extends PersistenceContract {
  private final CompanyRole sales = freshRole("Sales");

  @Test
  public final void gives_back_what_came_of_the_work() {
    assertThatObject(transactions().inCompany(roseGarden().id(), () -> "roses")).isEqualTo("roses");
    assertThatObject(transactions().acrossCompanies(() -> "all")).isEqualTo("all");
  }

  @Test
  public final void keeps_what_was_done() {
    roseGarden().run(id -> roles().add(id, sales));

    assertThat(findRole(roseGarden(), sales)).contains(sales);
  }

  @Test
  public final void a_fault_inside_rolls_everything_back() {
    CompanyRole garden = freshRole("Garden");

    assertThatThrownBy(() ->
            roseGarden()
                .run(id -> {
                  roles().add(id, sales);
                  roles().add(id, garden);
                  throw new IllegalArgumentException("wilted");
                }))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("wilted");

    assertThat(findRole(roseGarden(), sales)).isEmpty();
    assertThat(findRole(roseGarden(), garden)).isEmpty();
  }

  @Test
  public final void a_fault_across_companies_rolls_everything_back() {
    Company bakery = Florist.company("Bakery");

    assertThatThrownBy(() ->
            transactions()
                .acrossCompanies(() -> {
                  companies().add(bakery);
                  throw new IllegalArgumentException("burnt");
                }))
        .hasMessage("burnt");

    assertThatOptional(transactions().acrossCompanies(() -> companies().find(bakery.id())))
        .isEmpty();
  }

  @Test
  public final void an_error_inside_rolls_everything_back_too() {
    assertThatThrownBy(() ->
            roseGarden()
                .run(id -> {
                  roles().add(id, sales);
                  throw new AssertionError("wilted");
                }))
        .isInstanceOf(AssertionError.class);

    assertThat(findRole(roseGarden(), sales)).isEmpty();
  }

  @Test
  public final void a_change_is_seen_by_what_follows_in_the_same_transaction() {
    Optional<CompanyRole> found =
        roseGarden()
            .get(id -> {
              roles().add(id, sales);
              return roles().find(id, sales.id());
            });

    assertThat(found).contains(sales);
  }

  @Test
  public final void what_belongs_to_no_company_commits_together_with_the_companys_own() {
    Company bakery = Florist.company("Bakery");
    CompanyRole bakers = freshRole("Bakers");

    transactions()
        .inCompany(
            bakery.id(),
            () -> {
              companies().add(bakery);
              return roles().add(bakery.id(), bakers);
            });

    assertThatOptional(transactions().acrossCompanies(() -> companies().find(bakery.id())))
        .contains(bakery);
    assertThatList(transactions().inCompany(bakery.id(), () -> roles().all(bakery.id())))
        .containsExactly(bakers);
  }

  @Test
  public final void nesting_is_refused() {
    CompanyId rose = roseGarden().id();
    CompanyId rival = rivalFlorist().id();

    assertNestingRefused(() -> transactions().inCompany(rose, () -> enter(rose)));
    assertNestingRefused(() -> transactions().inCompany(rose, () -> enter(rival)));
    assertNestingRefused(() -> transactions().inCompany(rose, this::enterAcross));
    assertNestingRefused(() -> transactions().acrossCompanies(() -> enter(rose)));
    assertNestingRefused(() -> transactions().acrossCompanies(this::enterAcross));
  }

  @Test
  public final void goes_on_after_a_refused_nesting_and_after_a_fault() {
    assertNestingRefused(() -> transactions().acrossCompanies(this::enterAcross));

    assertThatObject(transactions().inCompany(roseGarden().id(), () -> "roses")).isEqualTo("roses");
  }

  @Test
  public final void a_companys_data_is_out_of_reach_outside_of_its_transactions() {
    CompanyId rose = roseGarden().id();

    assertThatThrownBy(() -> roles().all(rose)).isInstanceOf(RuntimeException.class);
    assertThatThrownBy(() -> roles().add(rose, freshRole("Sales")))
        .isInstanceOf(RuntimeException.class);
    assertThatThrownBy(() -> transactions().acrossCompanies(() -> roles().all(rose)))
        .isInstanceOf(RuntimeException.class);
    assertThatThrownBy(
            () -> transactions().acrossCompanies(() -> roles().add(rose, freshRole("Sales"))))
        .isInstanceOf(RuntimeException.class);
  }

  @Test
  public final void another_companys_data_is_out_of_reach_inside_of_a_company() {
    roseGarden().run(id -> roles().add(id, sales));
    CompanyId rose = roseGarden().id();

    assertThat(sees(rose, sales)).isFalse();
    assertThatThrownBy(() -> rivalFlorist().run(_ -> roles().add(rose, freshRole("Spies"))))
        .isInstanceOf(RuntimeException.class);
    assertThatList(roseGarden().get(roles()::all)).containsExactly(sales);
  }

  /// A database shows nothing; the adapters in memory complain. Either keeps the secret.
  private boolean sees(CompanyId company, CompanyRole role) {
    try {
      return rivalFlorist().get(_ -> roles().find(company, role.id())).isPresent();
    } catch (IllegalStateException _) {
      return false;
    }
  }

  private static void assertNestingRefused(Runnable nested) {
    assertThatIllegalStateException().isThrownBy(nested::run);
  }

  private String enter(CompanyId company) {
    return transactions().inCompany(company, () -> "entered");
  }

  private String enterAcross() {
    return transactions().acrossCompanies(() -> "entered");
  }

  private Optional<CompanyRole> findRole(Florist florist, CompanyRole role) {
    return florist.get(id -> roles().find(id, role.id()));
  }

  private static CompanyRole freshRole(String name) {
    return new CompanyRole(
        new CompanyRoleId(UUID.randomUUID()), new RoleName(name), RoleDescription.NONE, 1);
  }

  private Transactions transactions() {
    return roseGarden().persistence().transactions();
  }

  private Companies companies() {
    return roseGarden().persistence().companies();
  }

  private CompanyRoles roles() {
    return roseGarden().persistence().companyRoles();
  }
}

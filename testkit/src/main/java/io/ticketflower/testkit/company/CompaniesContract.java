package io.ticketflower.testkit.company;

import static io.ticketflower.testkit.Florist.NOON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ticketflower.application.company.Companies;
import io.ticketflower.application.identity.Memberships;
import io.ticketflower.application.identity.Users;
import io.ticketflower.domain.company.Company;
import io.ticketflower.domain.company.CompanyId;
import io.ticketflower.domain.company.CompanyState;
import io.ticketflower.domain.company.Slug;
import io.ticketflower.domain.identity.Membership;
import io.ticketflower.domain.identity.SystemRole;
import io.ticketflower.domain.identity.UserId;
import io.ticketflower.testkit.Florist;
import io.ticketflower.testkit.PersistenceContract;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// What every [Companies] does.
public abstract class CompaniesContract extends PersistenceContract {
  private static final CompanyState ACTIVE = new CompanyState.Active();

  @Test
  public final void finds_a_company_by_its_id_and_by_its_slug() {
    Company bakery = add(Florist.company("Bäckerei Müller & Söhne"));

    assertThatOptional(across(() -> companies().find(bakery.id()))).contains(bakery);
    assertThatOptional(across(() -> companies().findBySlug(bakery.slug()))).contains(bakery);
  }

  @Test
  public final void finds_no_company_that_is_not_there() {
    assertThatOptional(across(() -> companies().find(new CompanyId(UUID.randomUUID())))).isEmpty();
    assertThatOptional(across(() -> companies().findBySlug(new Slug("nobody-has-this-slug"))))
        .isEmpty();
  }

  @Test
  public final void can_be_asked_from_inside_of_a_company() {
    assertThatOptional(roseGarden().get(companies()::find)).contains(roseGarden().company());
  }

  @Test
  public final void refuses_a_slug_that_is_taken() {
    Company bakery = add(Florist.company("Bakery"));

    assertThatThrownBy(
            () -> add(new Company(new CompanyId(UUID.randomUUID()), bakery.slug(), "Copy cat")))
        .isInstanceOf(RuntimeException.class);
  }

  @Test
  public final void saves_another_name_and_another_slug() {
    Company bakery = add(Florist.company("Bakery"));
    Company renamed =
        new Company(bakery.id(), Florist.company("Confectionery").slug(), "Confectionery");

    across(() -> {
      companies().save(renamed);
      return bakery;
    });

    assertThatOptional(across(() -> companies().find(bakery.id()))).contains(renamed);
    assertThatOptional(across(() -> companies().findBySlug(bakery.slug()))).isEmpty();
  }

  @Test
  public final void two_companies_may_have_the_same_name() {
    Company one = add(Florist.company("Bakery"));
    Company other = add(Florist.company("Bakery"));

    assertThatOptional(across(() -> companies().find(one.id()))).contains(one);
    assertThatOptional(across(() -> companies().find(other.id()))).contains(other);
  }

  @Test
  public final void goes_through_all_companies_page_by_page() {
    List<CompanyId> added =
        Stream.generate(() -> add(Florist.company("Bakery")).id()).limit(5).toList();

    List<CompanyId> seen = new ArrayList<>();
    List<CompanyId> page = across(() -> companies().after(Optional.empty(), 3));
    while (!page.isEmpty()) {
      assertThat(page).hasSizeLessThanOrEqualTo(3);
      seen.addAll(page);
      CompanyId last = page.getLast();
      page = across(() -> companies().after(Optional.of(last), 3));
    }

    assertThat(seen)
        .doesNotHaveDuplicates()
        .containsAll(added)
        .contains(roseGarden().id(), rivalFlorist().id());
  }

  @Test
  public final void a_company_is_at_work_until_something_else_is_said() {
    CompanyId bakery = add(Florist.company("Bakery")).id();

    assertThatOptional(across(() -> companies().state(bakery))).contains(ACTIVE);
    assertThatOptional(across(() -> companies().state(new CompanyId(UUID.randomUUID())))).isEmpty();
  }

  @Test
  public final void every_state_is_kept() {
    CompanyState seen = ACTIVE;
    for (CompanyState next :
        List.of(
            new CompanyState.SuspendedByOwner(NOON),
            new CompanyState.SuspendedByPlatform(NOON.plusSeconds(1)),
            new CompanyState.ToBeDeleted(NOON, NOON.plusSeconds(2)),
            ACTIVE)) {
      assertThatBoolean(change(roseGarden(), seen, next)).isTrue();
      assertThatOptional(across(() -> companies().state(roseGarden().id()))).contains(next);
      seen = next;
    }
    assertThatOptional(across(() -> companies().state(rivalFlorist().id()))).contains(ACTIVE);
  }

  @Test
  public final void whoever_saw_another_state_comes_too_late() {
    CompanyState suspended = new CompanyState.SuspendedByOwner(NOON);
    change(roseGarden(), ACTIVE, suspended);

    assertThatBoolean(change(roseGarden(), ACTIVE, new CompanyState.ToBeDeleted(NOON, NOON)))
        .isFalse();
    assertThatOptional(across(() -> companies().state(roseGarden().id()))).contains(suspended);
  }

  @Test
  public final void deletes_nothing_before_it_is_due() {
    assertThatBoolean(across(() -> companies().delete(roseGarden().id(), NOON))).isFalse();
    change(roseGarden(), ACTIVE, new CompanyState.SuspendedByOwner(NOON.minusSeconds(9)));
    assertThatBoolean(across(() -> companies().delete(roseGarden().id(), NOON))).isFalse();
    change(rivalFlorist(), ACTIVE, new CompanyState.ToBeDeleted(NOON.minusSeconds(9), NOON));
    assertThatBoolean(across(() -> companies().delete(rivalFlorist().id(), NOON.minusMillis(1))))
        .isFalse();

    assertThatOptional(across(() -> companies().find(roseGarden().id()))).isPresent();
    assertThatOptional(rivalFlorist().get(id -> members().find(id, rivalFlorist().anna())))
        .isPresent();
  }

  @Test
  public final void deletes_a_company_that_is_due_and_nothing_of_another() {
    roseGarden().error(roseGarden().instance());
    rivalFlorist().error(rivalFlorist().instance());
    change(roseGarden(), ACTIVE, new CompanyState.ToBeDeleted(NOON, NOON));

    assertThatBoolean(across(() -> companies().delete(roseGarden().id(), NOON))).isTrue();

    assertThatOptional(across(() -> companies().find(roseGarden().id()))).isEmpty();
    assertThatOptional(roseGarden().get(id -> members().find(id, roseGarden().anna()))).isEmpty();
    assertThatOptional(across(() -> users().find(roseGarden().anna()))).isEmpty();
    assertThatOptional(across(() -> companies().find(rivalFlorist().id()))).isPresent();
    assertThatOptional(rivalFlorist().get(id -> members().find(id, rivalFlorist().anna())))
        .isPresent();
    assertThatBoolean(across(() -> companies().delete(roseGarden().id(), NOON))).isFalse();
  }

  @Test
  public final void whoever_belongs_to_another_company_too_keeps_their_account() {
    UserId both = roseGarden().hireWorker("Clara");
    UserId removed = roseGarden().hireWorker("Dora");
    rivalFlorist()
        .run(id -> {
          members().add(id, worker(both), NOON);
          members().add(id, worker(removed).becoming(Membership.Status.REMOVED), NOON);
          roseGarden().persistence().companiesOfUsers().add(both, id);
        });
    change(roseGarden(), ACTIVE, new CompanyState.ToBeDeleted(NOON, NOON));

    across(() -> companies().delete(roseGarden().id(), NOON));

    assertThatOptional(across(() -> openAccount(both))).isPresent();
    assertThatOptional(across(() -> openAccount(removed))).isEmpty();
    assertThatOptional(across(() -> users().find(removed))).isPresent();
  }

  private Optional<Users.Credentials> openAccount(UserId user) {
    return users().find(user).flatMap(it -> users().findByEmail(it.email()));
  }

  private static Membership worker(UserId user) {
    return Membership.joining(user, Set.of(SystemRole.TASK_WORKER), Set.of());
  }

  private boolean change(Florist florist, CompanyState seen, CompanyState next) {
    return across(() -> companies().change(florist.id(), seen, next));
  }

  private Memberships members() {
    return roseGarden().persistence().memberships();
  }

  private Users users() {
    return roseGarden().persistence().users();
  }

  private Company add(Company company) {
    return across(() -> {
      companies().add(company);
      return company;
    });
  }

  private <T> T across(Supplier<T> work) {
    return roseGarden().persistence().transactions().acrossCompanies(work);
  }

  private Companies companies() {
    return roseGarden().persistence().companies();
  }
}

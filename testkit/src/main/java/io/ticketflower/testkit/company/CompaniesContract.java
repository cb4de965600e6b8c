package io.ticketflower.testkit.company;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ticketflower.application.company.Companies;
import io.ticketflower.domain.company.Company;
import io.ticketflower.domain.company.CompanyId;
import io.ticketflower.domain.company.Slug;
import io.ticketflower.testkit.Florist;
import io.ticketflower.testkit.PersistenceContract;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// What every [Companies] does.
public abstract class CompaniesContract extends PersistenceContract {
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
  public final void saves_another_name() {
    Company bakery = add(Florist.company("Bakery"));

    across(() -> {
      companies().save(bakery.named("Confectionery"));
      return bakery;
    });

    assertThatOptional(across(() -> companies().find(bakery.id())))
        .contains(bakery.named("Confectionery"));
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

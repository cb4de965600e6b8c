package io.ticketflower.testkit.platform;

import static org.assertj.core.api.Assertions.assertThat;

import io.ticketflower.application.identity.Sessions;
import io.ticketflower.application.identity.Sessions.Session;
import io.ticketflower.application.page.Page;
import io.ticketflower.application.page.Slice;
import io.ticketflower.application.platform.Directory;
import io.ticketflower.application.platform.Directory.Filter;
import io.ticketflower.application.platform.Directory.ListedCompany;
import io.ticketflower.application.platform.Directory.ListedPerson;
import io.ticketflower.domain.company.CompanyId;
import io.ticketflower.domain.company.CompanyStatus;
import io.ticketflower.domain.identity.PlatformRole;
import io.ticketflower.domain.identity.SessionId;
import io.ticketflower.domain.identity.Standing;
import io.ticketflower.domain.identity.User;
import io.ticketflower.domain.identity.UserId;
import io.ticketflower.testkit.Florist;
import io.ticketflower.testkit.PersistenceContract;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/// What every [Directory] does. Others may write into the same tables at the same time.
public abstract class DirectoryContract extends PersistenceContract {

  @Test
  public final void finds_a_company_by_a_part_of_its_slug_with_the_number_of_its_members() {
    String part = roseGarden().company().slug().value().substring(8).toUpperCase(Locale.ROOT);

    assertThat(across(() -> directory().companies(part, Page.first(10))).items())
        .containsExactly(new ListedCompany(roseGarden().company(), 2, CompanyStatus.ACTIVE, false));
    assertThatOptional(across(() -> directory().company(roseGarden().id())))
        .contains(new ListedCompany(roseGarden().company(), 2, CompanyStatus.ACTIVE, false));
    assertThatOptional(across(() -> directory().company(new CompanyId(UUID.randomUUID()))))
        .isEmpty();
  }

  @Test
  public final void lists_all_companies_page_by_page_and_each_of_them_once() {
    Slice<ListedCompany> first = across(() -> directory().companies("", Page.first(1)));
    Slice<ListedCompany> second =
        across(() -> directory().companies("", new Page(1, first.next())));

    assertThat(first.items()).hasSize(1);
    assertThat(second.items()).hasSize(1).doesNotContainAnyElementsOf(first.items());
  }

  @Test
  public final void finds_a_person_with_their_companies_and_how_they_stand() {
    UserId ben = roseGarden().ben();
    does(() -> {
      roseGarden().persistence().companiesOfUsers().add(ben, rivalFlorist().id());
      roseGarden().persistence().standings().deactivate(ben, Florist.NOON);
    });

    ListedPerson found = across(() -> directory().person(ben)).orElseThrow();

    assertThat(found.companies())
        .containsExactly(roseGarden().company().slug(), rivalFlorist().company().slug());
    assertThat(found.standing()).isEqualTo(new Standing(Optional.empty(), false));
    assertThat(named(ben, Optional.empty(), Optional.of(false))).containsExactly(found);
    assertThat(named(ben, Optional.empty(), Optional.of(true))).isEmpty();
    assertThat(named(ben, Optional.of(PlatformRole.SUPERUSER), Optional.empty())).isEmpty();
  }

  @Test
  public final void finds_whoever_runs_the_installation() {
    User olga = Florist.person("Olga");
    does(() -> {
      roseGarden().persistence().users().add(olga, "hash");
      roseGarden().persistence().standings().appoint(olga.id(), PlatformRole.SUPERUSER);
    });

    assertThat(named(olga.id(), Optional.of(PlatformRole.SUPERUSER), Optional.of(true)))
        .extracting(ListedPerson::user)
        .containsExactly(olga);
  }

  @Test
  public final void knows_nobody_whose_account_is_closed() {
    UserId ben = roseGarden().ben();
    does(() -> roseGarden().persistence().users().close(ben, Florist.NOON));

    assertThatOptional(across(() -> directory().person(ben))).isEmpty();
    assertThat(named(ben, Optional.empty(), Optional.empty())).isEmpty();
  }

  @Test
  public final void counts_what_there_is() {
    Directory.Figures before = figures();
    roseGarden().ticket();
    rivalFlorist().ticket();
    UserId clara = roseGarden().hireWorker("Clara");
    does(() ->
        roseGarden()
            .persistence()
            .sessions()
            .add(
                new Session(
                    new SessionId(UUID.randomUUID()),
                    clara,
                    roseGarden().id(),
                    Florist.NOON,
                    Florist.NOON.plus(Duration.ofDays(1)),
                    Optional.empty(),
                    new Sessions.Use(Florist.NOON, Optional.empty(), Optional.empty()))));

    Directory.Figures after = figures();

    assertThat(after.tickets()).isGreaterThanOrEqualTo(before.tickets() + 2);
    assertThat(after.people()).isGreaterThan(before.people());
    assertThat(after.memberships()).isGreaterThan(before.memberships());
    assertThat(after.liveSessions()).isGreaterThan(before.liveSessions());
    assertThat(after.companies()).isGreaterThanOrEqualTo(2);
  }

  /// By a part of the address that nobody else has.
  private List<ListedPerson> named(
      UserId user, Optional<PlatformRole> role, Optional<Boolean> active) {
    Filter filter = new Filter(user.value().toString().toUpperCase(Locale.ROOT), role, active);
    return across(() -> directory().people(filter, Page.first(10))).items();
  }

  private Directory.Figures figures() {
    return across(() -> directory().figures(Florist.NOON.plusSeconds(1)));
  }

  private void does(Runnable work) {
    across(() -> {
      work.run();
      return work;
    });
  }

  private <T> T across(Supplier<T> work) {
    return roseGarden().persistence().transactions().acrossCompanies(work);
  }

  private Directory directory() {
    return roseGarden().persistence().directory();
  }
}

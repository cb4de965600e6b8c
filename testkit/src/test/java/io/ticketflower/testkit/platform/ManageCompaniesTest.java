package io.ticketflower.testkit.platform;

import static io.ticketflower.testkit.Florist.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import io.ticketflower.application.platform.ManageCompanies;
import io.ticketflower.application.platform.ManageCompanies.Change;
import io.ticketflower.application.platform.ManageCompanies.Creation;
import io.ticketflower.application.platform.ManageCompanies.NewCompany;
import io.ticketflower.application.platform.ManageCompanies.Wish;
import io.ticketflower.domain.company.CompanyId;
import io.ticketflower.domain.company.CompanyState;
import io.ticketflower.domain.company.CompanyStatus;
import io.ticketflower.domain.company.Slug;
import io.ticketflower.domain.identity.AuditAction;
import io.ticketflower.domain.identity.EmailAddress;
import io.ticketflower.domain.identity.Origin;
import io.ticketflower.domain.identity.PersonName;
import io.ticketflower.domain.identity.PlatformActor;
import io.ticketflower.domain.identity.PlatformRole;
import io.ticketflower.domain.identity.SessionId;
import io.ticketflower.domain.identity.SystemRole;
import io.ticketflower.domain.identity.UserId;
import io.ticketflower.testkit.FloristStreet;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

final class ManageCompaniesTest {
  private static final PersonName LILY = new PersonName("Lily", "Pond");

  private final FloristStreet street = new FloristStreet();
  private final ManageCompanies managing = street.application().platform().manageCompanies();
  private final PlatformActor adam =
      new PlatformActor(
          new UserId(UUID.randomUUID()),
          PlatformRole.PLATFORM_ADMIN,
          new SessionId(UUID.randomUUID()),
          Origin.INSIDE);
  private final CompanyId roseGarden = street.roseGarden().id();

  @Test
  void a_company_is_opened_for_somebody_new() {
    var created = (Creation.Created) create("lily@pond.example", Optional.of(new Slug("lily")));

    var persistence = street.persistence();
    var owner =
        persistence
            .transactions()
            .inCompany(
                created.company(), () -> persistence.memberships().longestOwner(created.company()))
            .orElseThrow();
    assertThat(owner.roles()).containsExactly(SystemRole.OWNER);
    assertThat(
            persistence
                .transactions()
                .acrossCompanies(() -> persistence.users().find(owner.user()))
                .orElseThrow()
                .name())
        .isEqualTo(LILY);
    assertThat(latestOnPlatform()).isEqualTo(AuditAction.COMPANY_OPENED);
  }

  @Test
  void somebody_who_is_here_already_owns_one_more() {
    var anna = street.roseGarden().session().user();

    var created = (Creation.Created) create(anna.email().value(), Optional.empty());

    assertThat(
            street
                .persistence()
                .transactions()
                .acrossCompanies(() -> street.persistence().companiesOfUsers().of(anna.id())))
        .extracting(company -> company.id())
        .containsExactly(roseGarden, created.company());
  }

  @Test
  void two_companies_never_have_the_same_slug() {
    Slug taken = street.roseGarden().session().company().slug();

    assertThat(create("lily@pond.example", Optional.of(taken)))
        .isEqualTo(new Creation.SlugTaken(taken));
  }

  @Test
  void a_suspended_company_is_closed_to_its_owners_too_until_it_is_resumed() {
    assertThat(change(new Wish.Suspend()))
        .isEqualTo(new Change.Changed(new CompanyState.SuspendedByPlatform(NOON)));
    assertThat(isKeptOut()).isTrue();
    assertThat(change(new Wish.Suspend()))
        .isEqualTo(new Change.WrongState(CompanyStatus.SUSPENDED_BY_PLATFORM));

    assertThat(change(new Wish.Resume())).isEqualTo(new Change.Changed(new CompanyState.Active()));
    assertThat(isKeptOut()).isFalse();
    assertThat(latestOnPlatform()).isEqualTo(AuditAction.COMPANY_STATE_CHANGED);
  }

  @Test
  void nobody_deletes_a_company_by_a_slip() {
    assertThat(change(new Wish.GiveUp(new Slug("rose")))).isEqualTo(new Change.OtherSlug());

    assertThat(change(new Wish.GiveUp(street.roseGarden().session().company().slug())))
        .isEqualTo(
            new Change.Changed(new CompanyState.ToBeDeleted(NOON, NOON.plus(CompanyState.GRACE))));
  }

  @Test
  void what_is_not_there_can_t_be_changed() {
    assertThat(managing.change(adam, new CompanyId(UUID.randomUUID()), new Wish.Suspend()))
        .isEqualTo(new Change.NoSuchCompany());
  }

  private Creation create(String owner, Optional<Slug> slug) {
    return managing.create(adam, new NewCompany("Lily Pond", slug, new EmailAddress(owner), LILY));
  }

  private Change change(Wish wish) {
    return managing.change(adam, roseGarden, wish);
  }

  private boolean isKeptOut() {
    var anna = street.roseGarden().session();
    return street
        .application()
        .identity()
        .identifyCaller()
        .identify(anna.session(), anna.user().id(), roseGarden)
        .orElseThrow()
        .keptOut()
        .isPresent();
  }

  private AuditAction latestOnPlatform() {
    var persistence = street.persistence();
    return persistence
        .transactions()
        .acrossCompanies(() -> persistence.platformAudit().newest(1))
        .getFirst()
        .action();
  }
}

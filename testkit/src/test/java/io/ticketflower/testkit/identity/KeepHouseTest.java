package io.ticketflower.testkit.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.ticketflower.application.identity.LoggedIn;
import io.ticketflower.application.identity.RefreshSession;
import io.ticketflower.application.transaction.Receipts.Receipt;
import io.ticketflower.application.transaction.RequestKey;
import io.ticketflower.domain.company.CompanyId;
import io.ticketflower.domain.identity.Origin;
import io.ticketflower.domain.identity.SystemRole;
import io.ticketflower.testkit.FloristStreet;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

final class KeepHouseTest {
  private static final RequestKey KEY = new RequestKey("anna/1", "a hash");

  private final FloristStreet street = new FloristStreet();

  @Test
  void receipts_of_every_company_are_thrown_away_after_a_day() {
    CompanyId rose = street.roseGarden().id();
    CompanyId rival = street.rivalFlorist().id();
    keepReceipt(rose, KEY);
    keepReceipt(rival, KEY);
    street.clock().tick(Duration.ofHours(20));
    RequestKey fresh = new RequestKey("anna/2", "a hash");
    keepReceipt(rose, fresh);
    street.clock().tick(Duration.ofHours(5));

    assertThat(keepHouse()).isEqualTo(2);

    assertThat(receipt(rose, KEY)).isEmpty();
    assertThat(receipt(rival, KEY)).isEmpty();
    assertThat(receipt(rose, fresh)).isPresent();
  }

  @Test
  void more_than_one_step_is_thrown_away_step_by_step() {
    CompanyId rose = street.roseGarden().id();
    for (int i = 0; i < 1_234; i++) {
      keepReceipt(rose, new RequestKey("anna/" + i, "a hash"));
    }
    street.clock().tick(Duration.ofDays(2));

    assertThat(keepHouse()).isEqualTo(1_234);
    assertThat(keepHouse()).isZero();
  }

  @Test
  void a_session_is_thrown_away_a_day_after_its_end() {
    LoggedIn ben = street.roseGarden().hire("Ben", Set.of(SystemRole.USER));
    street.application().identity().logOut().logOut(street.roseGarden().actor(ben), ben.session());
    street.clock().tick(Duration.ofHours(23));
    assertThat(keepHouse()).isZero();
    street.clock().tick(Duration.ofHours(2));

    assertThat(keepHouse()).isPositive();

    assertThat(
            street
                .persistence()
                .transactions()
                .acrossCompanies(() -> street.persistence().sessions().find(ben.session())))
        .isEmpty();
  }

  @Test
  void who_is_logged_in_stays_so() {
    LoggedIn ben = street.roseGarden().hire("Ben", Set.of(SystemRole.USER));
    street.clock().tick(Duration.ofDays(13));

    keepHouse();

    assertThat(
            street
                .application()
                .identity()
                .refreshSession()
                .refresh(ben.refreshToken(), Origin.INSIDE))
        .isInstanceOf(RefreshSession.Outcome.Refreshed.class);
  }

  private long keepHouse() {
    return street.application().identity().keepHouse().keep();
  }

  private void keepReceipt(CompanyId company, RequestKey key) {
    street
        .persistence()
        .transactions()
        .inCompany(
            company,
            () -> {
              street
                  .persistence()
                  .receipts()
                  .keep(company, key, UUID.randomUUID(), street.clock().instant());
              return key;
            });
  }

  private Optional<Receipt> receipt(CompanyId company, RequestKey key) {
    return street
        .persistence()
        .transactions()
        .inCompany(
            company, () -> street.persistence().receipts().find(company, key, Instant.EPOCH));
  }
}

package io.ticketflower.testkit.guest;

import static io.ticketflower.testkit.Florist.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import io.ticketflower.application.identity.Guests;
import io.ticketflower.domain.company.CompanyId;
import io.ticketflower.domain.identity.Guest;
import io.ticketflower.domain.identity.GuestRecord;
import io.ticketflower.domain.identity.UserId;
import io.ticketflower.testkit.PersistenceContract;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/// What every [Guests] does.
public abstract class GuestsContract extends PersistenceContract {
  private final CompanyId trial = new CompanyId(UUID.randomUUID());

  @Test
  public final void counts_what_all_guests_of_a_trial_made() {
    UserId mia = add(trial);
    UserId noah = add(trial);
    UserId elsewhere = add(new CompanyId(UUID.randomUUID()));
    assertThat(across(() -> guests().made(trial))).isZero();

    does(() -> guests().count(mia, GuestRecord.TICKET, 1));
    does(() -> guests().count(mia, GuestRecord.TICKET, 2));
    does(() -> guests().count(noah, GuestRecord.CONTACT, 5));
    does(() -> guests().count(elsewhere, GuestRecord.DEFINITION, 7));

    assertThat(across(() -> guests().made(trial))).isEqualTo(8);
  }

  private UserId add(CompanyId company) {
    UserId guest = new UserId(UUID.randomUUID());
    does(() -> guests().add(new Guest(guest, company, NOON)));
    return guest;
  }

  private void does(Runnable work) {
    across(() -> {
      work.run();
      return trial;
    });
  }

  private <T> T across(Supplier<T> work) {
    return roseGarden().persistence().transactions().acrossCompanies(work);
  }

  private Guests guests() {
    return roseGarden().persistence().guests();
  }
}

package io.ticketflower.testkit.guest;

import static org.assertj.core.api.Assertions.assertThat;

import io.ticketflower.application.guest.GuestFigures;
import io.ticketflower.application.guest.GuestFigures.Day;
import io.ticketflower.application.identity.Guests;
import io.ticketflower.domain.company.CompanyId;
import io.ticketflower.domain.identity.Guest;
import io.ticketflower.domain.identity.GuestRecord;
import io.ticketflower.domain.identity.UserId;
import io.ticketflower.testkit.PersistenceContract;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/// What every [GuestFigures] does.
public abstract class GuestFiguresContract extends PersistenceContract {
  private final CompanyId trial = new CompanyId(UUID.randomUUID());

  /// A day of its own for each test, since they may share one database; long after any other.
  private final Instant morning =
      Instant.parse("2100-01-01T00:00:00Z")
          .plus(Duration.ofDays(10L * ThreadLocalRandom.current().nextInt(1_000_000)));

  @Test
  public final void tells_day_by_day_who_came_what_they_made_and_who_stayed() {
    UserId mia = add(trial, morning);
    UserId noah = add(trial, morning.plus(Duration.ofDays(1)).minusMillis(1));
    UserId olga = add(trial, morning.plus(Duration.ofDays(1)));
    does(() -> guests().count(mia, GuestRecord.TICKET, 3));
    does(() -> guests().count(noah, GuestRecord.TICKET, 1));
    does(() -> guests().count(noah, GuestRecord.COMPANY_ROLE, 2));
    does(() -> guests().count(olga, GuestRecord.CONTACT, 4));
    does(() -> guests().count(olga, GuestRecord.DEFINITION, 5));
    does(() -> guests().keep(noah, morning.plus(Duration.ofDays(3))));

    LocalDate first = LocalDate.ofInstant(morning, ZoneOffset.UTC);
    Day firstDay = new Day(first, 2, 1, made(4, 0, 0, 2));
    Day secondDay = new Day(first.plusDays(1), 1, 0, made(0, 4, 5, 0));
    assertThat(days(morning)).containsExactly(secondDay, firstDay);
    assertThat(days(morning.plus(Duration.ofDays(1)))).containsExactly(secondDay);
  }

  private static Map<GuestRecord, Integer> made(
      int tickets, int contacts, int definitions, int companyRoles) {
    return Map.of(
        GuestRecord.TICKET, tickets,
        GuestRecord.CONTACT, contacts,
        GuestRecord.DEFINITION, definitions,
        GuestRecord.COMPANY_ROLE, companyRoles);
  }

  /// Without the days of tests that took a later one.
  private List<Day> days(Instant from) {
    LocalDate last = LocalDate.ofInstant(morning, ZoneOffset.UTC).plusDays(2);
    return across(() -> figures().since(from)).stream()
        .filter(day -> day.date().isBefore(last))
        .toList();
  }

  private UserId add(CompanyId company, Instant cameAt) {
    UserId guest = new UserId(UUID.randomUUID());
    does(() -> guests().add(new Guest(guest, company, cameAt)));
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

  private GuestFigures figures() {
    return roseGarden().persistence().guestFigures();
  }
}

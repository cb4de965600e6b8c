package io.ticketflower.testkit.identity;

import static io.ticketflower.testkit.Florist.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import io.ticketflower.application.identity.Trials;
import io.ticketflower.domain.company.Company;
import io.ticketflower.domain.company.CompanyId;
import io.ticketflower.domain.company.CompanyState;
import io.ticketflower.domain.identity.SessionId;
import io.ticketflower.domain.identity.Trial;
import io.ticketflower.testkit.Florist;
import io.ticketflower.testkit.PersistenceContract;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/// What every [Trials] does.
public abstract class TrialsContract extends PersistenceContract {
  /// Later than whatever other tests leave behind.
  private static final Instant LATEST = Instant.parse("2900-01-01T00:00:00Z");

  @Test
  public final void finds_a_trial_and_no_other_company() {
    Trial trial = add(false, NOON);

    assertThatOptional(find(trial.company())).contains(trial);
    assertThatOptional(across(() -> trials().lock(trial.company()))).contains(trial);
    assertThatOptional(find(roseGarden().id())).isEmpty();
    assertThatOptional(find(new CompanyId(UUID.randomUUID()))).isEmpty();
  }

  @Test
  public final void finds_the_shared_trial_that_lasts_longest() {
    Trial earlier = add(true, LATEST);
    Trial later = add(true, LATEST.plusSeconds(1));
    add(false, LATEST.plusSeconds(2));
    assertThatOptional(across(trials()::shared)).contains(later);

    remove(later);
    assertThatOptional(across(trials()::shared)).contains(earlier);

    remove(earlier);
  }

  @Test
  public final void counts_the_trials() {
    int before = across(trials()::count);

    Trial trial = add(false, NOON);
    assertThat(across(trials()::count)).isEqualTo(before + 1);

    remove(trial);
    assertThat(across(trials()::count)).isEqualTo(before);
  }

  @Test
  public final void finds_those_whose_time_is_up_the_oldest_first() {
    Instant longAgo = Instant.EPOCH;
    Trial second = add(false, longAgo.plusSeconds(2));
    Trial first = add(false, longAgo.plusSeconds(1));
    Trial third = add(false, longAgo.plusSeconds(3));

    assertThat(across(() -> trials().over(longAgo.plusSeconds(2), 10)))
        .containsExactly(first, second);
    assertThat(across(() -> trials().over(longAgo.plusSeconds(2), 1))).containsExactly(first);

    remove(first);
    remove(second);
    remove(third);
  }

  @Test
  public final void goes_with_its_company() {
    Trial trial = add(false, NOON);
    CompanyState due = new CompanyState.ToBeDeleted(NOON, NOON);

    across(() -> {
      var companies = roseGarden().persistence().companies();
      companies.change(trial.company(), new CompanyState.Active(), due);
      return companies.delete(trial.company(), NOON);
    });

    assertThatOptional(find(trial.company())).isEmpty();
  }

  @Test
  public final void a_session_tells_whether_its_company_is_a_trial() {
    SessionId session = new SessionId(UUID.randomUUID());
    var sessions = roseGarden().persistence().sessions();
    across(() -> {
      sessions.add(SessionsContract.session(session, roseGarden().anna(), roseGarden().id()));
      return session;
    });
    assertThatOptional(across(() -> sessions.visit(session)))
        .hasValueSatisfying(visit -> assertThat(visit.isTrial()).isFalse());

    Trial trial = new Trial(roseGarden().id(), false, NOON, 1);
    across(() -> {
      trials().add(trial);
      return trial;
    });

    assertThatOptional(across(() -> sessions.visit(session)))
        .hasValueSatisfying(visit -> assertThat(visit.isTrial()).isTrue());
    remove(trial);
  }

  private Trial add(boolean shared, Instant until) {
    Company company = Florist.company("Guest Demo");
    Trial trial = new Trial(company.id(), shared, until, 100);
    return across(() -> {
      roseGarden().persistence().companies().add(company);
      trials().add(trial);
      return trial;
    });
  }

  private void remove(Trial trial) {
    across(() -> {
      trials().remove(trial.company());
      return trial;
    });
  }

  private Optional<Trial> find(CompanyId company) {
    return across(() -> trials().find(company));
  }

  private <T> T across(Supplier<T> work) {
    return roseGarden().persistence().transactions().acrossCompanies(work);
  }

  private Trials trials() {
    return roseGarden().persistence().trials();
  }
}

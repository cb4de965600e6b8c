package io.ticketflower.domain.company;

import static org.assertj.core.api.Assertions.assertThat;

import io.ticketflower.domain.company.CompanyState.Active;
import io.ticketflower.domain.company.CompanyState.SuspendedByOwner;
import io.ticketflower.domain.company.CompanyState.SuspendedByPlatform;
import io.ticketflower.domain.company.CompanyState.ToBeDeleted;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

class CompanyStateTest {
  private static final Instant NOON = Instant.parse("2026-05-04T12:00:00Z");
  private static final CompanyState ACTIVE = new Active();
  private static final CompanyState RESTS = new SuspendedByOwner(NOON);
  private static final CompanyState SHUT = new SuspendedByPlatform(NOON);
  private static final CompanyState GOES = new ToBeDeleted(NOON, NOON.plusSeconds(1));
  private static final List<CompanyState> ALL = List.of(ACTIVE, RESTS, SHUT, GOES);

  @Test
  void each_has_a_status_of_its_own() {
    assertThat(ALL).extracting(CompanyState::status).containsExactly(CompanyStatus.values());
  }

  @Test
  void owners_suspend_a_company_that_is_at_work() {
    assertThat(ACTIVE.suspendedByOwner(NOON)).contains(RESTS);
    assertThat(those(state -> state.suspendedByOwner(NOON).isPresent())).containsExactly(ACTIVE);
  }

  @Test
  void owners_give_up_what_the_platform_has_not_suspended_and_have_thirty_days_to_regret_it() {
    assertThat(ACTIVE.givenUp(NOON))
        .contains(new ToBeDeleted(NOON, NOON.plus(Duration.ofDays(30))));
    assertThat(those(state -> state.givenUp(NOON).isPresent())).containsExactly(ACTIVE, RESTS);
  }

  @Test
  void owners_take_back_what_owners_did() {
    assertThat(those(state -> state.resumedByOwner().equals(Optional.of(ACTIVE))))
        .containsExactly(RESTS, GOES);
    assertThat(those(state -> state.resumedByOwner().isPresent())).containsExactly(RESTS, GOES);
  }

  @Test
  void whoever_runs_the_installation_shuts_gives_up_and_resumes() {
    assertThat(ACTIVE.suspendedByPlatform(NOON)).contains(SHUT);
    assertThat(those(state -> state.suspendedByPlatform(NOON).isPresent()))
        .containsExactly(ACTIVE, RESTS);
    assertThat(SHUT.givenUpByPlatform(NOON))
        .contains(new ToBeDeleted(NOON, NOON.plus(Duration.ofDays(30))));
    assertThat(those(state -> state.givenUpByPlatform(NOON).isPresent()))
        .containsExactly(ACTIVE, RESTS, SHUT);
    assertThat(those(state -> state.resumedByPlatform().equals(Optional.of(ACTIVE))))
        .containsExactly(RESTS, SHUT, GOES);
    assertThat(those(state -> state.resumedByPlatform().isPresent()))
        .containsExactly(RESTS, SHUT, GOES);
  }

  @Test
  void owners_may_go_on_where_owners_can_resume() {
    Function<Boolean, List<CompanyState>> openTo = who -> those(state -> state.isOpenTo(who));

    assertThat(openTo.apply(true)).containsExactly(ACTIVE, RESTS, GOES);
    assertThat(openTo.apply(false)).containsExactly(ACTIVE);
  }

  private static List<CompanyState> those(Predicate<CompanyState> wanted) {
    return ALL.stream().filter(wanted).toList();
  }
}

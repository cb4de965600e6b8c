package io.ticketflower.testkit.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.ticketflower.application.identity.Standings;
import io.ticketflower.domain.identity.PlatformRole;
import io.ticketflower.domain.identity.Standing;
import io.ticketflower.domain.identity.User;
import io.ticketflower.domain.identity.UserId;
import io.ticketflower.testkit.Florist;
import io.ticketflower.testkit.PersistenceContract;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/// What every [Standings] does.
public abstract class StandingsContract extends PersistenceContract {
  private final User olga = Florist.person("Olga");

  @Test
  public final void everybody_is_usual_until_something_else_is_said() {
    assertThat(of(roseGarden().anna())).isEqualTo(Standing.USUAL);
    assertThat(of(new UserId(UUID.randomUUID()))).isEqualTo(Standing.USUAL);
  }

  @Test
  public final void somebody_gets_a_role_and_another_one() {
    across(() -> roseGarden().persistence().users().add(olga, "hash"));
    does(() -> standings().appoint(olga.id(), PlatformRole.PLATFORM_ADMIN));
    assertThat(of(olga.id()).role()).contains(PlatformRole.PLATFORM_ADMIN);

    does(() -> standings().appoint(olga.id(), PlatformRole.SUPERUSER));
    assertThat(of(olga.id())).isEqualTo(new Standing(Optional.of(PlatformRole.SUPERUSER), true));
    assertThat(of(roseGarden().anna())).isEqualTo(Standing.USUAL);
  }

  @Test
  public final void somebody_is_shut_out_and_let_in_again_and_nobody_else_is() {
    does(() -> standings().deactivate(roseGarden().ben(), Florist.NOON));

    assertThat(of(roseGarden().ben())).isEqualTo(new Standing(Optional.empty(), false));
    assertThat(of(rivalFlorist().ben())).isEqualTo(Standing.USUAL);

    does(() -> standings().reactivate(roseGarden().ben()));
    assertThat(of(roseGarden().ben())).isEqualTo(Standing.USUAL);
  }

  private Standing of(UserId user) {
    return across(() -> standings().of(user));
  }

  private void does(Runnable work) {
    across(() -> {
      work.run();
      return olga;
    });
  }

  private <T> T across(Supplier<T> work) {
    return roseGarden().persistence().transactions().acrossCompanies(work);
  }

  private Standings standings() {
    return roseGarden().persistence().standings();
  }
}

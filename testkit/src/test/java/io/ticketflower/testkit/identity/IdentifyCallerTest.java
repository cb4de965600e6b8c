package io.ticketflower.testkit.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.ticketflower.application.identity.ChangeRoles;
import io.ticketflower.application.identity.IdentifyCaller.Identified;
import io.ticketflower.application.identity.LoggedIn;
import io.ticketflower.application.identity.WhoAmI;
import io.ticketflower.domain.company.CompanyId;
import io.ticketflower.domain.company.CompanyRole;
import io.ticketflower.domain.company.CompanyRoleId;
import io.ticketflower.domain.identity.Actor;
import io.ticketflower.domain.identity.Permission;
import io.ticketflower.domain.identity.SessionId;
import io.ticketflower.domain.identity.SystemRole;
import io.ticketflower.domain.identity.UserId;
import io.ticketflower.testkit.FloristStreet;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

final class IdentifyCallerTest {
  private final FloristStreet street = new FloristStreet();
  private final LoggedIn anna = street.roseGarden().session();
  private final UserId annaId = anna.user().id();
  private final CompanyId roseGarden = anna.company().id();

  @Test
  void a_session_tells_who_acts_with_which_roles() {
    CompanyRoleId sales = street.roseGarden().role("Sales");
    LoggedIn ben = street.roseGarden().hire("Ben", Set.of(SystemRole.TASK_WORKER), sales);

    assertThat(identify(ben.session(), ben.user().id(), roseGarden))
        .contains(
            new Actor(roseGarden, ben.user().id(), Set.of(SystemRole.TASK_WORKER), Set.of(sales)));
  }

  @Test
  void a_change_of_roles_holds_at_once() {
    LoggedIn ben = street.roseGarden().hire("Ben", Set.of(SystemRole.TASK_WORKER));

    street
        .application()
        .identity()
        .changeRoles()
        .change(
            new ChangeRoles.Command(
                street.roseGarden().anna(), ben.user().id(), Set.of(SystemRole.USER), Set.of(), 1));

    assertThat(street.roseGarden().actor(ben).may(Permission.WORK_ON_TASKS)).isFalse();
  }

  @Test
  void a_session_is_worth_nothing_elsewhere() {
    UserId rivalsAnna = street.rivalFlorist().session().user().id();
    CompanyId rival = street.rivalFlorist().id();

    assertThat(identify(anna.session(), annaId, rival)).isEmpty();
    assertThat(identify(anna.session(), rivalsAnna, roseGarden)).isEmpty();
    assertThat(identify(anna.session(), rivalsAnna, rival)).isEmpty();
    assertThat(identify(new SessionId(UUID.randomUUID()), annaId, roseGarden)).isEmpty();
  }

  @Test
  void a_session_is_over_after_ninety_days() {
    street.clock().tick(Duration.ofDays(90).minusSeconds(1));
    assertThat(identify(anna.session(), annaId, roseGarden)).isPresent();

    street.clock().tick(Duration.ofSeconds(1));
    assertThat(identify(anna.session(), annaId, roseGarden)).isEmpty();
  }

  @Test
  void somebody_learns_what_they_may_do() {
    CompanyRoleId sales = street.roseGarden().role("Sales");
    street.roseGarden().role("Shop");
    LoggedIn ben = street.roseGarden().hire("Ben", Set.of(SystemRole.TASK_WORKER), sales);

    WhoAmI.Me me = street.application().identity().whoAmI().of(street.roseGarden().actor(ben));

    assertThat(me.user()).isEqualTo(ben.user());
    assertThat(me.company()).isEqualTo(anna.company());
    assertThat(me.roles()).containsExactly(SystemRole.TASK_WORKER);
    assertThat(me.companyRoles()).extracting(CompanyRole::id).containsExactly(sales);
    assertThat(me.permissions())
        .containsExactlyInAnyOrder(Permission.SUBMIT_TICKETS, Permission.WORK_ON_TASKS);
    assertThat(me.companies()).containsExactly(anna.company());
  }

  private Optional<Actor> identify(SessionId session, UserId user, CompanyId company) {
    return street
        .application()
        .identity()
        .identifyCaller()
        .identify(session, user, company)
        .map(Identified::actor);
  }
}

package io.ticketflower.testkit.identity;

import static io.ticketflower.testkit.Florist.NOON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatObject;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ticketflower.application.identity.Memberships;
import io.ticketflower.domain.company.CompanyId;
import io.ticketflower.domain.company.CompanyRole;
import io.ticketflower.domain.identity.Availability;
import io.ticketflower.domain.identity.Membership;
import io.ticketflower.domain.identity.Membership.Status;
import io.ticketflower.domain.identity.SystemRole;
import io.ticketflower.domain.identity.UserId;
import io.ticketflower.testkit.PersistenceContract;
import io.ticketflower.testkit.Race;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// What every [Memberships] does.
public abstract class MembershipsContract extends PersistenceContract {
  @Test
  public final void finds_a_member_with_all_roles() {
    CompanyRole sales = roseGarden().role("Sales");
    CompanyRole shop = roseGarden().role("Shop");
    Set<SystemRole> roles = Set.of(SystemRole.TICKET_ADMIN, SystemRole.WORKFLOW_CREATOR);

    UserId clara = roseGarden().hire("Clara", roles, Set.of(sales.id(), shop.id()), NOON);

    assertThatOptional(roseGarden().get(id -> members().find(id, clara)))
        .contains(Membership.joining(clara, roles, Set.of(sales.id(), shop.id())));
  }

  @Test
  public final void finds_a_member_without_company_roles() {
    assertThatOptional(roseGarden().get(id -> members().find(id, roseGarden().ben())))
        .contains(Membership.joining(roseGarden().ben(), Set.of(SystemRole.TASK_WORKER), Set.of()));
  }

  @Test
  public final void nobody_becomes_a_member_twice() {
    Membership again = Membership.joining(roseGarden().ben(), Set.of(SystemRole.ADMIN), Set.of());

    assertThatBoolean(roseGarden().get(id -> members().add(id, again, NOON))).isFalse();

    assertThat(member(roseGarden().ben()).roles()).containsExactly(SystemRole.TASK_WORKER);
  }

  @Test
  public final void a_person_may_be_in_two_companies_as_different_things() {
    Membership user = Membership.joining(rivalFlorist().ben(), Set.of(SystemRole.USER), Set.of());

    assertThatBoolean(roseGarden().get(id -> members().add(id, user, NOON))).isTrue();

    assertThat(member(rivalFlorist().ben())).isEqualTo(user);
    assertThat(rivalFlorist().get(id -> members().find(id, rivalFlorist().ben())).orElseThrow())
        .isNotEqualTo(user);
  }

  @Test
  public final void saves_other_roles() {
    CompanyRole sales = roseGarden().role("Sales");
    CompanyRole shop = roseGarden().role("Shop");
    UserId clara = roseGarden().hireWorker("Clara", sales);
    Membership changed =
        member(clara).with(Set.of(SystemRole.ADMIN, SystemRole.USER), Set.of(shop.id()));

    assertThatBoolean(roseGarden().get(id -> members().saveIfUnchanged(id, changed))).isTrue();

    assertThat(member(clara)).isEqualTo(changed);
  }

  @Test
  public final void whoever_saves_an_old_version_comes_too_late() {
    Membership seen = member(roseGarden().ben());
    Membership first = seen.with(Set.of(SystemRole.ADMIN), Set.of());
    Membership second = seen.with(Set.of(SystemRole.USER), Set.of(roseGarden().role("Sales").id()));
    roseGarden().run(id -> members().saveIfUnchanged(id, first));

    assertThatBoolean(roseGarden().get(id -> members().saveIfUnchanged(id, second))).isFalse();

    assertThat(member(roseGarden().ben())).isEqualTo(first);
  }

  @Test
  public final void saves_a_status_and_an_availability() {
    Membership away =
        member(roseGarden().ben())
            .with(new Availability(Optional.of(NOON.plusSeconds(60)), Optional.of(3)));
    roseGarden().run(id -> members().saveIfUnchanged(id, away));
    assertThat(member(roseGarden().ben())).isEqualTo(away);

    Membership shutOut = away.becoming(Membership.Status.DEACTIVATED);
    roseGarden().run(id -> members().saveIfUnchanged(id, shutOut));
    assertThat(member(roseGarden().ben())).isEqualTo(shutOut);
  }

  @Test
  public final void only_whoever_was_removed_can_join_again() {
    UserId ben = roseGarden().ben();
    Membership again = Membership.joining(ben, Set.of(SystemRole.ADMIN), Set.of());
    Availability away = new Availability(Optional.of(NOON.plusSeconds(60)), Optional.of(3));
    roseGarden().run(id -> members().saveIfUnchanged(id, member(id, ben).with(away)));
    roseGarden()
        .run(id ->
            members().saveIfUnchanged(id, member(id, ben).becoming(Membership.Status.DEACTIVATED)));
    assertThatBoolean(roseGarden().get(id -> members().add(id, again, NOON))).isFalse();

    roseGarden()
        .run(id ->
            members().saveIfUnchanged(id, member(id, ben).becoming(Membership.Status.REMOVED)));
    assertThatBoolean(roseGarden().get(id -> members().add(id, again, NOON))).isTrue();

    assertThat(member(ben).roles()).containsExactly(SystemRole.ADMIN);
    assertThat(member(ben).status()).isEqualTo(Membership.Status.ACTIVE);
    assertThat(member(ben).availability()).isEqualTo(Availability.FULL);
    assertThat(member(ben).version()).isEqualTo(5);
  }

  @Test
  public final void an_owner_who_is_shut_out_does_not_count() {
    UserId clara = roseGarden().hire("Clara", Set.of(SystemRole.OWNER), Set.of(), NOON);
    roseGarden()
        .run(id ->
            members()
                .saveIfUnchanged(id, member(id, clara).becoming(Membership.Status.DEACTIVATED)));

    assertThatObject(roseGarden().get(members()::countOwners)).isEqualTo(1);
  }

  private Membership member(CompanyId company, UserId user) {
    return members().find(company, user).orElseThrow();
  }

  @Test
  public final void counts_the_owners() {
    roseGarden().hire("Clara", Set.of(SystemRole.OWNER, SystemRole.USER), Set.of(), NOON);

    assertThatObject(roseGarden().get(members()::countOwners)).isEqualTo(2);
    assertThatObject(rivalFlorist().get(members()::countOwners)).isEqualTo(1);
  }

  @Test
  public final void finds_the_owner_who_has_been_there_longest() {
    UserId earlier =
        roseGarden().hire("Clara", Set.of(SystemRole.OWNER), Set.of(), NOON.minusSeconds(60));
    roseGarden().hire("Dora", Set.of(SystemRole.USER), Set.of(), NOON.minusSeconds(120));
    assertThatOptional(roseGarden().get(members()::longestOwner)).contains(member(earlier));

    roseGarden()
        .run(id -> members().saveIfUnchanged(id, member(id, earlier).becoming(Status.DEACTIVATED)));

    assertThatOptional(roseGarden().get(members()::longestOwner))
        .contains(member(roseGarden().anna()));
    assertThatOptional(rivalFlorist().get(members()::longestOwner))
        .map(Membership::user)
        .contains(rivalFlorist().anna());
  }

  @Test
  public final void of_two_owners_who_step_back_at_once_one_stays() {
    UserId clara = roseGarden().hire("Clara", Set.of(SystemRole.OWNER), Set.of(), NOON);

    var steppedBack = Race.between(() -> stepBack(roseGarden().anna()), () -> stepBack(clara));

    assertThat(steppedBack).containsExactlyInAnyOrder(true, false);
    assertThatObject(roseGarden().get(members()::countOwners)).isEqualTo(1);
  }

  @Test
  public final void hides_a_member_from_every_other_company() {
    Membership ben = member(roseGarden().ben());

    assertThatOptional(rivalFlorist().get(id -> members().find(id, ben.user()))).isEmpty();
    assertThatBoolean(
            rivalFlorist()
                .get(id ->
                    members().saveIfUnchanged(id, ben.with(Set.of(SystemRole.OWNER), Set.of()))))
        .isFalse();
    assertThat(member(ben.user())).isEqualTo(ben);
  }

  @Test
  public final void nobody_can_hold_another_companys_role() {
    CompanyRole spies = rivalFlorist().role("Spies");
    Membership seen = member(roseGarden().ben());

    assertThatThrownBy(() ->
            roseGarden()
                .run(id ->
                    members().saveIfUnchanged(id, seen.with(seen.roles(), Set.of(spies.id())))))
        .isInstanceOf(RuntimeException.class);
    assertThat(member(roseGarden().ben())).isEqualTo(seen);
  }

  private boolean stepBack(UserId owner) {
    return roseGarden()
        .get(id ->
            members().countOwners(id) > 1
                && members()
                    .saveIfUnchanged(
                        id,
                        members()
                            .find(id, owner)
                            .orElseThrow()
                            .with(Set.of(SystemRole.USER), Set.of())));
  }

  private Membership member(UserId user) {
    return roseGarden().get(id -> members().find(id, user)).orElseThrow();
  }

  private Memberships members() {
    return roseGarden().persistence().memberships();
  }
}

package io.ticketflower.testkit.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.ticketflower.application.identity.ChangeMemberStatus;
import io.ticketflower.application.identity.HandOverCompany;
import io.ticketflower.application.identity.HandOverCompany.Outcome;
import io.ticketflower.domain.identity.Actor;
import io.ticketflower.domain.identity.Membership.Status;
import io.ticketflower.domain.identity.Permission;
import io.ticketflower.domain.identity.SystemRole;
import io.ticketflower.domain.identity.UserId;
import io.ticketflower.testkit.FloristStreet;
import io.ticketflower.testkit.Race;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class HandOverCompanyTest {
  private final FloristStreet street = new FloristStreet();
  private final Actor anna = street.roseGarden().anna();

  @Test
  void the_member_becomes_owner_and_the_owner_an_admin() {
    var ben = street.roseGarden().hire("Ben", Set.of(SystemRole.TASK_WORKER));

    assertThat(handOver(anna, ben.user().id())).isEqualTo(new Outcome.HandedOver(ben.user().id()));

    assertThat(street.roseGarden().actor(ben).roles())
        .containsExactlyInAnyOrder(SystemRole.OWNER, SystemRole.TASK_WORKER);
    assertThat(street.roseGarden().anna().roles()).containsExactly(SystemRole.ADMIN);
  }

  @Test
  void only_members_who_can_act_get_it() {
    UserId ben = street.roseGarden().hire("Ben", Set.of(SystemRole.USER)).user().id();
    UserId stranger = street.rivalFlorist().session().user().id();

    assertThat(handOver(anna, stranger)).isEqualTo(new Outcome.NoSuchMember());
    assertThat(handOver(anna, anna.user())).isEqualTo(new Outcome.OwnerAlready());
    change(ben, Status.DEACTIVATED, 1);
    assertThat(handOver(anna, ben)).isEqualTo(new Outcome.MemberDeactivated());
    change(ben, Status.REMOVED, 2);
    assertThat(handOver(anna, ben)).isEqualTo(new Outcome.NoSuchMember());
    assertThat(street.roseGarden().anna().roles()).containsExactly(SystemRole.OWNER);
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "OWNER")
  void only_owners_hand_it_over(SystemRole role) {
    Actor ben = street.roseGarden().actor(street.roseGarden().hire("Ben", Set.of(role)));

    assertThat(handOver(ben, ben.user())).isEqualTo(new Outcome.Forbidden(Permission.OWN_COMPANY));
  }

  @Test
  void whoever_handed_it_over_before_owns_it_no_more() {
    UserId ben = street.roseGarden().hire("Ben", Set.of(SystemRole.USER)).user().id();
    UserId clara = street.roseGarden().hire("Clara", Set.of(SystemRole.USER)).user().id();

    var outcomes = Race.between(() -> handOver(anna, ben), () -> handOver(anna, clara));

    assertThat(outcomes)
        .hasAtLeastOneElementOfType(Outcome.HandedOver.class)
        .hasAtLeastOneElementOfType(Outcome.Forbidden.class);
  }

  private Outcome handOver(Actor actor, UserId member) {
    return street
        .application()
        .companyLife()
        .handOverCompany()
        .handOver(new HandOverCompany.Command(actor, member, Optional.empty()));
  }

  private void change(UserId member, Status status, int seenVersion) {
    street
        .application()
        .identity()
        .changeMemberStatus()
        .change(new ChangeMemberStatus.Command(anna, member, status, seenVersion));
  }
}

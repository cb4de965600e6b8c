package io.ticketflower.testkit.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.ticketflower.application.identity.ChangeMemberStatus;
import io.ticketflower.application.identity.ChangeMemberStatus.Outcome;
import io.ticketflower.application.identity.IdentifyCaller.Identified;
import io.ticketflower.application.identity.LogIn;
import io.ticketflower.application.identity.LoggedIn;
import io.ticketflower.application.identity.SetAvailability;
import io.ticketflower.domain.identity.Actor;
import io.ticketflower.domain.identity.Availability;
import io.ticketflower.domain.identity.Membership.Status;
import io.ticketflower.domain.identity.Origin;
import io.ticketflower.domain.identity.Permission;
import io.ticketflower.domain.identity.SystemRole;
import io.ticketflower.domain.identity.UserId;
import io.ticketflower.testkit.FloristStreet;
import io.ticketflower.testkit.Race;
import io.ticketflower.testkit.SignedUpCompany;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class MembersComeAndGoTest {
  private final FloristStreet street = new FloristStreet();
  private final Actor anna = street.roseGarden().anna();

  @ParameterizedTest
  @EnumSource(names = {"DEACTIVATED", "REMOVED"})
  void whoever_may_not_work_here_any_more_is_logged_out_and_kept_out(Status status) {
    LoggedIn ben = hire(SystemRole.TASK_WORKER);
    assertThat(identify(ben)).isPresent();

    assertThat(change(anna, ben.user().id(), status, 1)).isInstanceOf(Outcome.Changed.class);

    assertThat(identify(ben)).isEmpty();
    assertThat(logIn(ben)).isInstanceOf(LogIn.Outcome.Refused.class);
  }

  @Test
  void whoever_is_let_in_again_logs_in_again() {
    LoggedIn ben = hire(SystemRole.TASK_WORKER);
    change(anna, ben.user().id(), Status.DEACTIVATED, 1);

    assertThat(change(anna, ben.user().id(), Status.ACTIVE, 2)).isInstanceOf(Outcome.Changed.class);

    assertThat(identify(ben)).isEmpty();
    assertThat(logIn(ben)).isInstanceOf(LogIn.Outcome.Begun.class);
  }

  @Test
  void whoever_was_removed_is_changed_no_more() {
    UserId ben = hire(SystemRole.USER).user().id();
    change(anna, ben, Status.REMOVED, 1);

    assertThat(change(anna, ben, Status.ACTIVE, 2)).isEqualTo(new Outcome.NoSuchMember());
    assertThat(setAvailability(anna, ben, 2)).isEqualTo(new SetAvailability.Outcome.NoSuchMember());
  }

  @Test
  void another_companys_member_is_as_good_as_none() {
    UserId stranger = street.rivalFlorist().session().user().id();

    assertThat(change(anna, stranger, Status.REMOVED, 1)).isEqualTo(new Outcome.NoSuchMember());
    assertThat(change(anna, new UserId(UUID.randomUUID()), Status.REMOVED, 1))
        .isEqualTo(new Outcome.NoSuchMember());
    assertThat(setAvailability(anna, stranger, 1))
        .isEqualTo(new SetAvailability.Outcome.NoSuchMember());
  }

  @ParameterizedTest
  @EnumSource(names = {"DEACTIVATED", "REMOVED"})
  void a_company_keeps_its_last_owner(Status status) {
    assertThat(change(anna, anna.user(), status, 1)).isEqualTo(new Outcome.LastOwner());

    hire(SystemRole.OWNER);
    assertThat(change(anna, anna.user(), status, 1)).isInstanceOf(Outcome.Changed.class);
  }

  @Test
  void of_two_owners_who_leave_at_once_one_stays() {
    Actor clara = street.roseGarden().actor(hire(SystemRole.OWNER));

    var outcomes =
        Race.between(
            () -> change(anna, anna.user(), Status.REMOVED, 1),
            () -> change(clara, clara.user(), Status.REMOVED, 2));

    assertThat(outcomes)
        .hasAtLeastOneElementOfType(Outcome.Changed.class)
        .hasAtLeastOneElementOfType(Outcome.LastOwner.class);
  }

  @Test
  void everybody_may_leave_but_not_send_others_away() {
    Actor ben = street.roseGarden().actor(hire(SystemRole.USER));
    UserId clara = hire(SystemRole.USER).user().id();

    assertThat(change(ben, clara, Status.REMOVED, 1))
        .isEqualTo(new Outcome.Forbidden(Permission.MANAGE_MEMBERS));
    assertThat(change(ben, ben.user(), Status.DEACTIVATED, 1))
        .isEqualTo(new Outcome.Forbidden(Permission.MANAGE_MEMBERS));
    assertThat(change(ben, ben.user(), Status.REMOVED, 1)).isInstanceOf(Outcome.Changed.class);
  }

  @Test
  void an_admin_can_not_send_an_owner_away() {
    Actor admin = street.roseGarden().actor(hire(SystemRole.ADMIN));
    UserId owner = hire(SystemRole.OWNER).user().id();

    assertThat(change(admin, owner, Status.DEACTIVATED, 1))
        .isEqualTo(new Outcome.Forbidden(Permission.MANAGE_OWNERS));
  }

  @Test
  void whoever_has_seen_an_old_version_comes_too_late() {
    UserId ben = hire(SystemRole.USER).user().id();
    setAvailability(anna, ben, 1);

    assertThat(change(anna, ben, Status.REMOVED, 1)).isEqualTo(new Outcome.ComeTooLate());
    assertThat(setAvailability(anna, ben, 1)).isEqualTo(new SetAvailability.Outcome.ComeTooLate());
  }

  @Test
  void everybody_says_when_they_are_away_and_admins_say_it_for_others() {
    Actor ben = street.roseGarden().actor(hire(SystemRole.TASK_WORKER));
    UserId clara = hire(SystemRole.TASK_WORKER).user().id();

    assertThat(setAvailability(ben, ben.user(), 1))
        .isInstanceOf(SetAvailability.Outcome.Changed.class);
    assertThat(setAvailability(anna, clara, 1)).isInstanceOf(SetAvailability.Outcome.Changed.class);
    assertThat(setAvailability(ben, clara, 2))
        .isEqualTo(new SetAvailability.Outcome.Forbidden(Permission.MANAGE_MEMBERS));
  }

  private LoggedIn hire(SystemRole role) {
    return street.roseGarden().hire("Ben", Set.of(role));
  }

  private Outcome change(Actor actor, UserId member, Status status, int seenVersion) {
    return street
        .application()
        .identity()
        .changeMemberStatus()
        .change(new ChangeMemberStatus.Command(actor, member, status, seenVersion));
  }

  private SetAvailability.Outcome setAvailability(Actor actor, UserId member, int seenVersion) {
    return street
        .application()
        .identity()
        .setAvailability()
        .set(
            new SetAvailability.Command(
                actor, member, new Availability(Optional.empty(), Optional.of(5)), seenVersion));
  }

  private Optional<Actor> identify(LoggedIn session) {
    return street
        .application()
        .identity()
        .identifyCaller()
        .identify(session.session(), session.user().id(), session.company().id())
        .map(Identified::actor);
  }

  private LogIn.Outcome logIn(LoggedIn person) {
    return street
        .application()
        .identity()
        .logIn()
        .logIn(
            new LogIn.Command(
                person.user().email(), SignedUpCompany.PASSWORD, Optional.empty(), Origin.INSIDE));
  }
}

package io.ticketflower.testkit.invitation;

import static io.ticketflower.testkit.Florist.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import io.ticketflower.application.invitation.AcceptInvitation;
import io.ticketflower.application.invitation.InvitePerson.Outcome;
import io.ticketflower.application.invitation.ResendInvitation;
import io.ticketflower.application.invitation.WithdrawInvitation;
import io.ticketflower.application.transaction.RequestKey;
import io.ticketflower.domain.identity.Actor;
import io.ticketflower.domain.identity.SystemRole;
import io.ticketflower.domain.invitation.Invitation;
import io.ticketflower.domain.invitation.InvitationId;
import io.ticketflower.domain.invitation.InvitationStatus;
import io.ticketflower.testkit.SignedUpCompany;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// Whom somebody may ask, how often, and what becomes of it.
class InvitePersonTest extends InvitingFixture {
  @Test
  void members_and_invited_people_are_not_invited() {
    invite(clara);

    assertThat(invite(clara)).isEqualTo(new Outcome.AlreadyInvited());
    assertThat(invite(roseGarden.session().user().email())).isEqualTo(new Outcome.AlreadyMember());
    clock.tick(Invitation.USUAL);
    assertThat(invite(clara)).isInstanceOf(Outcome.Invited.class);
  }

  @Test
  void nobody_gives_away_more_than_they_have() {
    Actor admin = roseGarden.actor(join("Ada", Set.of(SystemRole.ADMIN)));
    Actor worker = roseGarden.actor(join("Will", Set.of(SystemRole.TASK_WORKER)));

    assertThat(invite(roseGarden.anna(), clara, Set.of(SystemRole.OWNER), Set.of()))
        .isEqualTo(new Outcome.BeyondOwnRights(SystemRole.OWNER));
    assertThat(invite(admin, clara, Set.of(SystemRole.OWNER, SystemRole.USER), Set.of()))
        .isEqualTo(new Outcome.BeyondOwnRights(SystemRole.OWNER));
    assertThat(invite(worker, clara, Set.of(SystemRole.USER), Set.of()))
        .isInstanceOf(Outcome.Forbidden.class);
    assertThat(invite(admin, clara, Set.of(SystemRole.ADMIN), Set.of()))
        .isInstanceOf(Outcome.Invited.class);
  }

  @Test
  void the_eleventh_within_an_hour_has_to_wait() {
    for (int i = 0; i < 10; i++) {
      assertThat(invite(SignedUpCompany.email("P" + i))).isInstanceOf(Outcome.Invited.class);
      clock.tick(Duration.ofMinutes(1));
    }

    assertThat(invite(clara)).isEqualTo(new Outcome.TooMany(Duration.ofMinutes(50)));
    clock.tick(Duration.ofMinutes(50));
    assertThat(invite(clara)).isInstanceOf(Outcome.Invited.class);
    assertThat(invite(SignedUpCompany.email("Last"))).isInstanceOf(Outcome.TooMany.class);
  }

  @Test
  void what_is_deleted_still_counts() {
    for (int i = 0; i < 10; i++) {
      InvitationId id = id(invite(clara));
      withdraw().revoke(new WithdrawInvitation.Command(roseGarden.anna(), id, Optional.empty()));
      withdraw().delete(new WithdrawInvitation.Command(roseGarden.anna(), id, Optional.empty()));
    }

    assertThat(invite(clara)).isInstanceOf(Outcome.TooMany.class);
  }

  @Test
  void what_is_sent_again_has_a_new_token_and_new_time() {
    Outcome first = invite(clara);
    clock.tick(Duration.ofDays(8));

    var again = (ResendInvitation.Outcome.Resent) resend(id(first));

    assertThat(check(delivery(first).token())).isEmpty();
    assertThat(accept(asClara(delivery(first).token())))
        .isEqualTo(new AcceptInvitation.Outcome.NoSuchInvitation());
    assertThat(again.invitation().expiresAt()).isEqualTo(NOON.plus(Duration.ofDays(15)));
    assertThat(application.mail().lettersTo(clara)).hasSize(2);
    joined(accept(asClara(again.delivery().token())));
    assertThat(resend(id(first)))
        .isEqualTo(new ResendInvitation.Outcome.WrongState(InvitationStatus.ACCEPTED));
  }

  @Test
  void what_is_revoked_lets_nobody_in_and_can_be_deleted() {
    Outcome invited = invite(clara);
    var command = new WithdrawInvitation.Command(roseGarden.anna(), id(invited), Optional.empty());
    assertThat(withdraw().delete(command))
        .isEqualTo(new WithdrawInvitation.Outcome.WrongState(InvitationStatus.PENDING));

    withdraw().revoke(command);

    assertThat(accept(asClara(delivery(invited).token())))
        .isEqualTo(new AcceptInvitation.Outcome.NotPending(InvitationStatus.REVOKED));
    assertThat(resend(id(invited)))
        .isEqualTo(new ResendInvitation.Outcome.WrongState(InvitationStatus.REVOKED));
    assertThat(withdraw().delete(command)).isInstanceOf(WithdrawInvitation.Outcome.Done.class);
    assertThat(check(delivery(invited).token())).isEmpty();
  }

  @Test
  void a_repeated_request_invites_once_and_shows_no_token_again() {
    Optional<RequestKey> key = Optional.of(new RequestKey("k", "f"));

    Outcome first = invite(roseGarden.anna(), clara, key);
    Outcome second = invite(roseGarden.anna(), clara, key);

    assertThat(second).isEqualTo(new Outcome.Invited(id(first), Optional.empty()));
    assertThat(application.mail().lettersTo(clara)).hasSize(1);
  }

  @Test
  void another_companys_invitation_is_as_good_as_none() {
    SignedUpCompany rival = SignedUpCompany.signUp(application, "Rival Florist");
    InvitationId id = id(invite(clara));
    var command = new WithdrawInvitation.Command(rival.anna(), id, Optional.empty());

    assertThat(withdraw().revoke(command))
        .isEqualTo(new WithdrawInvitation.Outcome.NoSuchInvitation());
    assertThat(
            application
                .invitations()
                .resendInvitation()
                .resend(new ResendInvitation.Command(rival.anna(), id, Optional.empty())))
        .isEqualTo(new ResendInvitation.Outcome.NoSuchInvitation());
  }
}

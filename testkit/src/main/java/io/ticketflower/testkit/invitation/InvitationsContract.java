package io.ticketflower.testkit.invitation;

import static io.ticketflower.testkit.Florist.NOON;
import static io.ticketflower.testkit.invitation.Asked.A_WEEK_LATER;
import static org.assertj.core.api.Assertions.assertThat;

import io.ticketflower.application.invitation.Invitations;
import io.ticketflower.domain.company.CompanyRole;
import io.ticketflower.domain.identity.EmailAddress;
import io.ticketflower.domain.identity.SystemRole;
import io.ticketflower.domain.invitation.Invitation;
import io.ticketflower.domain.invitation.InvitationId;
import io.ticketflower.domain.invitation.InvitationState;
import io.ticketflower.testkit.Florist;
import io.ticketflower.testkit.PersistenceContract;
import io.ticketflower.testkit.Race;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// What every [Invitations] does.
public abstract class InvitationsContract extends PersistenceContract {
  @Test
  public final void finds_an_invitation_as_it_was_added() {
    CompanyRole sales = roseGarden().role("Sales");
    Invitation invitation =
        new Invitation(
            new InvitationId(UUID.randomUUID()),
            Florist.person("Clara").email(),
            Set.of(SystemRole.ADMIN, SystemRole.USER),
            Set.of(sales.id()),
            roseGarden().anna(),
            NOON,
            NOON.plusSeconds(5),
            NOON.plusSeconds(90),
            new InvitationState.Open(),
            1);

    assertThatBoolean(add(invitation)).isTrue();

    assertThatOptional(find(invitation)).contains(invitation);
    assertThatOptional(roseGarden().get(id -> invitations().lock(id, invitation.id())))
        .contains(invitation);
  }

  @Test
  public final void of_one_person_no_two_are_pending() {
    Invitation first = Asked.storedBy(roseGarden(), NOON);
    Invitation second = Asked.by(roseGarden(), first.email(), NOON.plusSeconds(1));

    assertThatBoolean(add(second)).isFalse();

    assertThatOptional(find(second)).isEmpty();
    assertThatBoolean(isPending(first.email(), NOON)).isTrue();
  }

  @Test
  public final void of_two_who_invite_the_same_person_at_once_one_comes_too_late() {
    EmailAddress clara = Florist.person("Clara").email();

    var added = Race.of(2, () -> add(Asked.by(roseGarden(), clara, NOON)));

    assertThat(added).containsExactlyInAnyOrder(true, false);
  }

  @Test
  public final void what_has_expired_makes_place() {
    Invitation expired = Asked.storedBy(roseGarden(), NOON);
    assertThatBoolean(isPending(expired.email(), A_WEEK_LATER)).isFalse();

    assertThatBoolean(add(Asked.by(roseGarden(), expired.email(), A_WEEK_LATER))).isTrue();

    Invitation replaced = find(expired).orElseThrow();
    assertThat(replaced.state()).isEqualTo(new InvitationState.Replaced());
    assertThat(replaced.version()).isEqualTo(2);
  }

  @Test
  public final void what_was_replaced_comes_back_when_its_place_is_free_again() {
    Invitation replaced = Asked.storedBy(roseGarden(), NOON);
    Invitation inItsPlace = Asked.by(roseGarden(), replaced.email(), A_WEEK_LATER);
    add(inItsPlace);
    Invitation again = find(replaced).orElseThrow().sentAgain(A_WEEK_LATER);

    assertThatBoolean(save(again, A_WEEK_LATER)).isFalse();
    save(inItsPlace.revoked(A_WEEK_LATER), A_WEEK_LATER);
    assertThatBoolean(save(again, A_WEEK_LATER)).isTrue();

    assertThatOptional(find(replaced)).contains(again);
    assertThatBoolean(isPending(replaced.email(), A_WEEK_LATER)).isTrue();
  }

  @Test
  public final void what_is_sent_again_takes_the_place_of_what_has_expired() {
    Invitation first = Asked.storedBy(roseGarden(), NOON);
    Invitation second = Asked.by(roseGarden(), first.email(), A_WEEK_LATER);
    add(second);
    Instant later = second.expiresAt();

    assertThatBoolean(save(find(first).orElseThrow().sentAgain(later), later)).isTrue();

    assertThat(find(second).orElseThrow().state()).isEqualTo(new InvitationState.Replaced());
  }

  @Test
  public final void saves_what_became_of_it() {
    Invitation accepted = Asked.storedBy(roseGarden(), NOON).accepted(roseGarden().ben(), NOON);
    Invitation revoked = Asked.storedBy(roseGarden(), NOON).revoked(NOON.plusSeconds(3));

    save(accepted, NOON);
    save(revoked, NOON);

    assertThatOptional(find(accepted)).contains(accepted);
    assertThatOptional(find(revoked)).contains(revoked);
    assertThatBoolean(isPending(accepted.email(), NOON)).isFalse();
  }

  @Test
  public final void of_two_who_accept_at_once_the_second_sees_the_first() {
    Invitation invitation = Asked.storedBy(roseGarden(), NOON);

    var accepted =
        Race.of(
            2,
            () ->
                roseGarden()
                    .get(id -> {
                      Invitation seen = invitations().lock(id, invitation.id()).orElseThrow();
                      boolean isOpen = seen.isUnanswered();
                      if (isOpen) {
                        invitations().save(id, seen.accepted(roseGarden().ben(), NOON), NOON);
                      }
                      return isOpen;
                    }));

    assertThat(accepted).containsExactlyInAnyOrder(true, false);
  }

  @Test
  public final void what_is_deleted_is_gone_with_its_token() {
    Invitation invitation = Asked.storedBy(roseGarden(), NOON);
    String hash = UUID.randomUUID().toString();
    roseGarden()
        .run(id -> roseGarden().persistence().invitationTokens().put(id, invitation.id(), hash));

    roseGarden().run(id -> invitations().delete(id, invitation.id()));

    assertThatOptional(find(invitation)).isEmpty();
    assertThatOptional(
            roseGarden().get(_ -> roseGarden().persistence().invitationTokens().find(hash)))
        .isEmpty();
  }

  @Test
  public final void hides_an_invitation_from_every_other_company() {
    Invitation invitation = Asked.storedBy(roseGarden(), NOON);

    assertThatOptional(rivalFlorist().get(id -> invitations().find(id, invitation.id()))).isEmpty();
    assertThatOptional(rivalFlorist().get(id -> invitations().lock(id, invitation.id()))).isEmpty();
    assertThatBoolean(
            rivalFlorist().get(id -> invitations().isPending(id, invitation.email(), NOON)))
        .isFalse();
    assertThatBoolean(
            rivalFlorist().get(id -> invitations().save(id, invitation.revoked(NOON), NOON)))
        .isFalse();
    rivalFlorist().run(id -> invitations().delete(id, invitation.id()));
    assertThatOptional(find(invitation)).contains(invitation);
  }

  @Test
  public final void two_companies_may_invite_the_same_person() {
    Invitation ours = Asked.storedBy(roseGarden(), NOON);
    Invitation theirs = Asked.by(rivalFlorist(), ours.email(), A_WEEK_LATER);

    assertThatBoolean(rivalFlorist().get(id -> invitations().add(id, theirs))).isTrue();

    assertThatOptional(find(ours)).contains(ours);
  }

  private boolean add(Invitation invitation) {
    return roseGarden().get(id -> invitations().add(id, invitation));
  }

  private boolean save(Invitation invitation, Instant now) {
    return roseGarden().get(id -> invitations().save(id, invitation, now));
  }

  private boolean isPending(EmailAddress email, Instant now) {
    return roseGarden().get(id -> invitations().isPending(id, email, now));
  }

  private Optional<Invitation> find(Invitation invitation) {
    return roseGarden().get(id -> invitations().find(id, invitation.id()));
  }

  private Invitations invitations() {
    return roseGarden().persistence().invitations();
  }
}

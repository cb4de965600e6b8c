package io.ticketflower.testkit.invitation;

import static io.ticketflower.testkit.Florist.NOON;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ticketflower.application.invitation.InvitationTokens;
import io.ticketflower.application.invitation.InvitationTokens.Place;
import io.ticketflower.domain.invitation.Invitation;
import io.ticketflower.testkit.PersistenceContract;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// What every [InvitationTokens] does.
public abstract class InvitationTokensContract extends PersistenceContract {
  @Test
  public final void finds_where_the_invitation_is() {
    Invitation invitation = Asked.storedBy(roseGarden(), NOON);

    String hash = put(invitation);

    assertThatOptional(find(hash)).contains(new Place(roseGarden().id(), invitation.id()));
    assertThatOptional(find("unknown")).isEmpty();
  }

  @Test
  public final void a_new_token_takes_the_place_of_the_old_one() {
    Invitation invitation = Asked.storedBy(roseGarden(), NOON);
    String old = put(invitation);

    String next = put(invitation);

    assertThatOptional(find(old)).isEmpty();
    assertThatOptional(find(next)).isPresent();
  }

  @Test
  public final void no_token_leads_to_another_companys_invitation() {
    Invitation invitation = Asked.storedBy(roseGarden(), NOON);

    assertThatThrownBy(() ->
            rivalFlorist().run(id -> tokens().put(id, invitation.id(), "a hash of the rival")))
        .isInstanceOf(RuntimeException.class);

    assertThatOptional(find("a hash of the rival")).isEmpty();
  }

  private String put(Invitation invitation) {
    String hash = UUID.randomUUID().toString();
    roseGarden().run(id -> tokens().put(id, invitation.id(), hash));
    return hash;
  }

  private Optional<Place> find(String hash) {
    return roseGarden().persistence().transactions().acrossCompanies(() -> tokens().find(hash));
  }

  private InvitationTokens tokens() {
    return roseGarden().persistence().invitationTokens();
  }
}

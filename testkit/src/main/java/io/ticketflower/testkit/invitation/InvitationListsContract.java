package io.ticketflower.testkit.invitation;

import static io.ticketflower.domain.invitation.InvitationStatus.ACCEPTED;
import static io.ticketflower.domain.invitation.InvitationStatus.EXPIRED;
import static io.ticketflower.domain.invitation.InvitationStatus.PENDING;
import static io.ticketflower.domain.invitation.InvitationStatus.REVOKED;
import static io.ticketflower.testkit.Florist.NOON;
import static io.ticketflower.testkit.invitation.Asked.A_WEEK_LATER;
import static org.assertj.core.api.Assertions.assertThat;

import io.ticketflower.application.invitation.InvitationLists;
import io.ticketflower.application.invitation.InvitationLists.Figures;
import io.ticketflower.application.page.Page;
import io.ticketflower.application.page.Slice;
import io.ticketflower.domain.invitation.Invitation;
import io.ticketflower.domain.invitation.InvitationId;
import io.ticketflower.domain.invitation.InvitationStatus;
import io.ticketflower.testkit.PersistenceContract;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// What every [InvitationLists] does.
public abstract class InvitationListsContract extends PersistenceContract {
  @Test
  public final void tells_who_invited() {
    Invitation invitation = Asked.storedBy(roseGarden(), NOON);

    InvitationLists.Row row =
        roseGarden().get(id -> lists().row(id, invitation.id())).orElseThrow();

    assertThat(row.invitation()).isEqualTo(invitation);
    assertThat(row.inviter().full()).isEqualTo("Anna Miller");
  }

  @Test
  public final void lists_the_newest_first_page_by_page() {
    Invitation first = Asked.storedBy(roseGarden(), NOON);
    Invitation second = Asked.storedBy(roseGarden(), NOON.plusSeconds(1));
    Invitation third = Asked.storedBy(roseGarden(), NOON.plusSeconds(2));

    Slice<InvitationLists.Row> page =
        roseGarden().get(id -> lists().rows(id, Set.of(), NOON, Page.first(2)));
    Slice<InvitationLists.Row> rest =
        roseGarden().get(id -> lists().rows(id, Set.of(), NOON, new Page(2, page.next())));

    assertThat(ids(page)).containsExactly(third.id(), second.id());
    assertThat(ids(rest)).containsExactly(first.id());
    assertThat(rest.next()).isEmpty();
  }

  @Test
  public final void each_state_has_its_own() {
    Invitation expired = Asked.storedBy(roseGarden(), NOON);
    Invitation replaced = Asked.storedBy(roseGarden(), NOON);
    Invitation accepted = accepted(NOON, NOON.plusSeconds(60));
    Invitation revoked = Asked.storedBy(roseGarden(), NOON);
    save(revoked.revoked(NOON));
    Invitation pending = Asked.by(roseGarden(), replaced.email(), A_WEEK_LATER);
    roseGarden().run(id -> roseGarden().persistence().invitations().add(id, pending));

    assertThat(those(PENDING)).containsExactly(pending.id());
    assertThat(those(ACCEPTED)).containsExactly(accepted.id());
    assertThat(those(REVOKED)).containsExactly(revoked.id());
    assertThat(those(EXPIRED)).containsExactlyInAnyOrder(expired.id(), replaced.id());
    assertThat(those(PENDING, REVOKED)).containsExactly(pending.id(), revoked.id());
    assertThat(figures(A_WEEK_LATER))
        .isEqualTo(new Figures(1, 1, 2, 1, Optional.of(Duration.ofSeconds(60))));
  }

  @Test
  public final void counts_how_long_people_take() {
    assertThat(figures(NOON)).isEqualTo(new Figures(0, 0, 0, 0, Optional.empty()));
    accepted(NOON, NOON.plusSeconds(10));
    accepted(NOON, NOON.plusSeconds(20));
    assertThat(figures(NOON).medianTime()).contains(Duration.ofSeconds(15));

    accepted(NOON, NOON.plusSeconds(400));

    assertThat(figures(NOON).medianTime()).contains(Duration.ofSeconds(20));
  }

  @Test
  public final void hides_invitations_from_every_other_company() {
    Invitation invitation = Asked.storedBy(roseGarden(), NOON);

    assertThatOptional(rivalFlorist().get(id -> lists().row(id, invitation.id()))).isEmpty();
    assertThat(rivalFlorist().get(id -> lists().rows(id, Set.of(), NOON, Page.first(9))).items())
        .isEmpty();
    assertThat(rivalFlorist().get(id -> lists().figures(id, NOON)).pending()).isZero();
  }

  private Invitation accepted(Instant invited, Instant at) {
    Invitation accepted = Asked.storedBy(roseGarden(), invited).accepted(roseGarden().ben(), at);
    save(accepted);
    return accepted;
  }

  private void save(Invitation invitation) {
    roseGarden().run(id -> roseGarden().persistence().invitations().save(id, invitation, NOON));
  }

  private List<InvitationId> those(InvitationStatus... wanted) {
    return ids(
        roseGarden().get(id -> lists().rows(id, Set.of(wanted), A_WEEK_LATER, Page.first(9))));
  }

  private static List<InvitationId> ids(Slice<InvitationLists.Row> slice) {
    return slice.items().stream().map(row -> row.invitation().id()).toList();
  }

  private Figures figures(Instant now) {
    return roseGarden().get(id -> lists().figures(id, now));
  }

  private InvitationLists lists() {
    return roseGarden().persistence().invitationLists();
  }
}

package io.ticketflower.testkit.invitation;

import static io.ticketflower.testkit.memory.Table.INVITATIONS;
import static io.ticketflower.testkit.memory.Table.INVITATION_TOKENS;

import io.ticketflower.application.invitation.InvitationTokens;
import io.ticketflower.domain.company.CompanyId;
import io.ticketflower.domain.invitation.InvitationId;
import io.ticketflower.testkit.memory.InMemoryStore;
import java.util.Optional;

/// Tokens of invitations in memory.
public final class InMemoryInvitationTokens implements InvitationTokens {
  private final InMemoryStore store;

  public InMemoryInvitationTokens(InMemoryStore store) {
    this.store = store;
  }

  @Override
  public void put(CompanyId company, InvitationId invitation, String hash) {
    store.demand(company, INVITATIONS, invitation);
    Place place = new Place(company, invitation);
    store.shared(INVITATION_TOKENS).values().remove(place);
    InMemoryStore.addNew(store.shared(INVITATION_TOKENS), hash, place);
  }

  @Override
  public Optional<Place> find(String hash) {
    return Optional.ofNullable(store.shared(INVITATION_TOKENS).get(hash));
  }
}

package io.ticketflower.testkit.invitation;

import static io.ticketflower.testkit.memory.Table.INVITATIONS;
import static io.ticketflower.testkit.memory.Table.INVITATION_TOKENS;
import static io.ticketflower.testkit.memory.Table.MEMBERS;

import io.ticketflower.application.invitation.InvitationTokens.Place;
import io.ticketflower.application.invitation.Invitations;
import io.ticketflower.domain.company.CompanyId;
import io.ticketflower.domain.identity.EmailAddress;
import io.ticketflower.domain.invitation.Invitation;
import io.ticketflower.domain.invitation.InvitationId;
import io.ticketflower.domain.invitation.InvitationState;
import io.ticketflower.domain.invitation.InvitationStatus;
import io.ticketflower.testkit.memory.InMemoryStore;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/// Invitations in memory.
public final class InMemoryInvitations implements Invitations {
  private final InMemoryStore store;

  public InMemoryInvitations(InMemoryStore store) {
    this.store = store;
  }

  @Override
  public boolean add(CompanyId company, Invitation invitation) {
    store.demand(company, MEMBERS, invitation.inviter());
    replaceExpired(company, invitation, invitation.createdAt());
    if (isAnotherOpen(company, invitation)) {
      return false;
    }
    InMemoryStore.addNew(invitations(company), invitation.id(), invitation);
    return true;
  }

  @Override
  public boolean isPending(CompanyId company, EmailAddress email, Instant now) {
    return invitations(company).values().stream()
        .anyMatch(it -> it.email().equals(email) && it.status(now) == InvitationStatus.PENDING);
  }

  @Override
  public Optional<Invitation> find(CompanyId company, InvitationId id) {
    return Optional.ofNullable(invitations(company).get(id));
  }

  @Override
  public Optional<Invitation> lock(CompanyId company, InvitationId id) {
    return find(company, id);
  }

  @Override
  public boolean save(CompanyId company, Invitation invitation, Instant now) {
    if (invitation.state() instanceof InvitationState.Open) {
      replaceExpired(company, invitation, now);
      if (isAnotherOpen(company, invitation)) {
        return false;
      }
    }
    if (invitation.state() instanceof InvitationState.Accepted(var by, _)) {
      store.demand(company, MEMBERS, by);
    }
    return invitations(company).computeIfPresent(invitation.id(), (_, _) -> invitation) != null;
  }

  @Override
  public void delete(CompanyId company, InvitationId id) {
    if (invitations(company).remove(id) != null) {
      store.shared(INVITATION_TOKENS).values().remove(new Place(company, id));
    }
  }

  private boolean isAnotherOpen(CompanyId company, Invitation invitation) {
    return invitations(company).values().stream().anyMatch(it -> isOpenFor(invitation, it));
  }

  private void replaceExpired(CompanyId company, Invitation by, Instant now) {
    invitations(company)
        .replaceAll((_, it) ->
            isOpenFor(by, it) && it.status(now) == InvitationStatus.EXPIRED ? replaced(it) : it);
  }

  private static boolean isOpenFor(Invitation invitation, Invitation other) {
    return other.email().equals(invitation.email())
        && !other.id().equals(invitation.id())
        && other.state() instanceof InvitationState.Open;
  }

  private static Invitation replaced(Invitation it) {
    return new Invitation(
        it.id(),
        it.email(),
        it.roles(),
        it.companyRoles(),
        it.inviter(),
        it.createdAt(),
        it.sentAt(),
        it.expiresAt(),
        new InvitationState.Replaced(),
        it.version() + 1);
  }

  private Map<InvitationId, Invitation> invitations(CompanyId company) {
    return store.of(company, INVITATIONS);
  }
}

package io.ticketflower.testkit.identity;

import static io.ticketflower.testkit.memory.Table.EMAIL_PROOFS;
import static io.ticketflower.testkit.memory.Table.INVITATIONS;
import static io.ticketflower.testkit.memory.Table.PASSWORD_RESETS;
import static io.ticketflower.testkit.memory.Table.PLATFORM_AUDIT;
import static io.ticketflower.testkit.memory.Table.SECOND_FACTORS;
import static io.ticketflower.testkit.memory.Table.SESSIONS;
import static io.ticketflower.testkit.memory.Table.TOKENS;
import static io.ticketflower.testkit.memory.Table.USERS;

import io.ticketflower.application.identity.Erasures;
import io.ticketflower.application.identity.Users.Credentials;
import io.ticketflower.domain.identity.AuditEntry;
import io.ticketflower.domain.identity.AuditFacts;
import io.ticketflower.domain.identity.AuditFacts.Fact;
import io.ticketflower.domain.identity.EmailAddress;
import io.ticketflower.domain.identity.PersonProfile;
import io.ticketflower.domain.identity.User;
import io.ticketflower.domain.identity.UserId;
import io.ticketflower.domain.invitation.Invitation;
import io.ticketflower.domain.invitation.InvitationState;
import io.ticketflower.testkit.memory.InMemoryStore;
import io.ticketflower.testkit.memory.Table.UserRow;
import java.time.Instant;
import java.util.Optional;

/// Erases people in memory.
public final class InMemoryErasures implements Erasures {
  private final InMemoryStore store;

  public InMemoryErasures(InMemoryStore store) {
    this.store = store;
  }

  @Override
  public boolean erase(UserId id, Instant at) {
    Optional<User> closed =
        Optional.ofNullable(store.shared(USERS).get(id))
            .filter(row -> row.closedAt().isPresent())
            .map(row -> row.credentials().user());
    closed.ifPresent(user -> erase(user, at));
    return closed.isPresent();
  }

  private void erase(User user, Instant at) {
    boolean isAnothers = isAnothers(user.email());
    store
        .ofEveryCompany(INVITATIONS)
        .values()
        .forEach(rows ->
            rows.replaceAll((_, it) ->
                it.email().equals(user.email()) && (!isAnothers || isAcceptedBy(it, user.id()))
                    ? without(it, user, at)
                    : it));
    if (!isAnothers) {
      store.shared(PLATFORM_AUDIT).replaceAll((_, entry) -> without(entry, user.email()));
    }
    forgetTokens(user.id());
    store.shared(USERS).computeIfPresent(user.id(), (_, row) -> erased(row, user.erased()));
  }

  /// Whoever has the address by now keeps what was meant for them.
  private boolean isAnothers(EmailAddress email) {
    return store.shared(USERS).values().stream()
        .filter(row -> row.closedAt().isEmpty())
        .anyMatch(row -> row.credentials().user().email().equals(email));
  }

  private void forgetTokens(UserId user) {
    store.shared(PASSWORD_RESETS).remove(user);
    store.shared(EMAIL_PROOFS).remove(user);
    store.shared(SECOND_FACTORS).remove(user);
    store.shared(SESSIONS).values().removeIf(session -> session.user().equals(user));
    store
        .shared(TOKENS)
        .values()
        .removeIf(token -> !store.shared(SESSIONS).containsKey(token.session()));
  }

  private static UserRow erased(UserRow row, User erased) {
    return new UserRow(
        new Credentials(erased, "erased"),
        new PersonProfile(erased.name(), Optional.empty(), Optional.empty()),
        Optional.empty(),
        row.closedAt());
  }

  private static boolean isAcceptedBy(Invitation invitation, UserId user) {
    return invitation.state() instanceof InvitationState.Accepted(var by, _) && by.equals(user);
  }

  private static Invitation without(Invitation it, User user, Instant at) {
    InvitationState state =
        it.state() instanceof InvitationState.Open ? new InvitationState.Revoked(at) : it.state();
    return new Invitation(
        it.id(),
        user.erased().email(),
        it.roles(),
        it.companyRoles(),
        it.inviter(),
        it.createdAt(),
        it.sentAt(),
        it.expiresAt(),
        state,
        it.version() + 1);
  }

  private static AuditEntry without(AuditEntry entry, EmailAddress email) {
    return entry.after().equals(AuditFacts.of(Fact.EMAIL, email.value()))
        ? new AuditEntry(
            entry.id(),
            entry.at(),
            entry.author(),
            entry.action(),
            entry.thing(),
            entry.before(),
            AuditFacts.NONE)
        : entry;
  }
}

package io.ticketflower.testkit.company;

import static io.ticketflower.testkit.memory.Table.API_KEY_HASHES;
import static io.ticketflower.testkit.memory.Table.COMPANIES;
import static io.ticketflower.testkit.memory.Table.COMPANY_STATES;
import static io.ticketflower.testkit.memory.Table.MEMBERS;
import static io.ticketflower.testkit.memory.Table.SECOND_FACTORS;
import static io.ticketflower.testkit.memory.Table.SECOND_FACTOR_WANTED;
import static io.ticketflower.testkit.memory.Table.SESSIONS;
import static io.ticketflower.testkit.memory.Table.TOKENS;
import static io.ticketflower.testkit.memory.Table.TRIALS;
import static io.ticketflower.testkit.memory.Table.USERS;
import static io.ticketflower.testkit.memory.Table.USER_COMPANIES;

import io.ticketflower.application.identity.Sessions;
import io.ticketflower.domain.company.CompanyId;
import io.ticketflower.domain.identity.UserId;
import io.ticketflower.testkit.memory.InMemoryStore;
import io.ticketflower.testkit.memory.Table.UserRow;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/// Takes a company out of all tables in memory, and the people with it who are left without one.
///
/// @param now when accounts are closed that others still refer to
record CompanyDeletion(InMemoryStore store, CompanyId company, Instant now) {

  void carryOut() {
    Set<UserId> people =
        Set.copyOf(store.ofEveryCompany(MEMBERS).getOrDefault(company, Map.of()).keySet());
    store.forget(company);
    store.shared(COMPANIES).remove(company);
    store.shared(COMPANY_STATES).remove(company);
    store.shared(API_KEY_HASHES).values().removeIf(it -> it.company().equals(company));
    store.shared(TRIALS).remove(company);
    store.shared(SECOND_FACTOR_WANTED).remove(company);
    store.shared(USER_COMPANIES).keySet().removeIf(it -> it.company().equals(company));
    endSessions(session -> session.company().equals(company));
    people.stream().filter(this::hasNoCompany).forEach(this::letGo);
  }

  private boolean hasNoCompany(UserId user) {
    return store.shared(USER_COMPANIES).keySet().stream().noneMatch(it -> it.user().equals(user));
  }

  private void letGo(UserId user) {
    endSessions(session -> session.user().equals(user));
    boolean isReferredTo =
        store.ofEveryCompany(MEMBERS).values().stream()
            .anyMatch(members -> members.containsKey(user));
    if (isReferredTo) {
      store.shared(USERS).computeIfPresent(user, (_, row) -> closed(row));
    } else {
      store.shared(USERS).remove(user);
      store.shared(SECOND_FACTORS).remove(user);
    }
  }

  private UserRow closed(UserRow row) {
    return new UserRow(
        row.credentials(),
        row.profile(),
        row.emailVerifiedAt(),
        row.closedAt().or(() -> Optional.of(now)));
  }

  private void endSessions(Predicate<Sessions.Session> over) {
    store.shared(SESSIONS).values().removeIf(over);
    store
        .shared(TOKENS)
        .values()
        .removeIf(token -> !store.shared(SESSIONS).containsKey(token.session()));
  }
}

package io.ticketflower.testkit.identity;

import static io.ticketflower.testkit.memory.Table.USERS;

import io.ticketflower.application.identity.Users;
import io.ticketflower.domain.identity.EmailAddress;
import io.ticketflower.domain.identity.PersonProfile;
import io.ticketflower.domain.identity.User;
import io.ticketflower.domain.identity.UserId;
import io.ticketflower.testkit.memory.InMemoryStore;
import io.ticketflower.testkit.memory.Table.UserRow;
import java.time.Instant;
import java.util.Optional;

/// People in memory.
public final class InMemoryUsers implements Users {
  private final InMemoryStore store;

  public InMemoryUsers(InMemoryStore store) {
    this.store = store;
  }

  @Override
  public boolean add(User user, String passwordHash) {
    if (findByEmail(user.email()).isPresent()) {
      return false;
    }
    InMemoryStore.addNew(
        store.shared(USERS),
        user.id(),
        new UserRow(
            new Credentials(user, passwordHash),
            new PersonProfile(user.name(), Optional.empty(), Optional.empty()),
            Optional.empty()));
    return true;
  }

  @Override
  public Optional<User> find(UserId id) {
    return credentials(id).map(Credentials::user);
  }

  @Override
  public Optional<Credentials> findByEmail(EmailAddress email) {
    return store.shared(USERS).values().stream()
        .filter(row -> row.closedAt().isEmpty())
        .map(UserRow::credentials)
        .filter(it -> it.user().email().equals(email))
        .findAny();
  }

  @Override
  public Optional<Credentials> credentials(UserId id) {
    return Optional.ofNullable(store.shared(USERS).get(id)).map(UserRow::credentials);
  }

  @Override
  public boolean rename(User user, String passwordHash) {
    if (findByEmail(user.email()).filter(it -> !it.user().id().equals(user.id())).isPresent()) {
      return false;
    }
    store
        .shared(USERS)
        .computeIfPresent(
            user.id(),
            (_, row) ->
                new UserRow(
                    new Credentials(user, passwordHash),
                    new PersonProfile(
                        user.name(), row.profile().language(), row.profile().timeZone()),
                    row.closedAt()));
    return true;
  }

  @Override
  public void close(UserId id, Instant at) {
    store
        .shared(USERS)
        .computeIfPresent(
            id, (_, row) -> new UserRow(row.credentials(), row.profile(), Optional.of(at)));
  }

  @Override
  public void changePassword(UserId id, String passwordHash) {
    store
        .shared(USERS)
        .computeIfPresent(
            id,
            (_, row) ->
                new UserRow(
                    new Credentials(row.credentials().user(), passwordHash),
                    row.profile(),
                    row.closedAt()));
  }

  @Override
  public Optional<PersonProfile> profile(UserId id) {
    return Optional.ofNullable(store.shared(USERS).get(id)).map(UserRow::profile);
  }

  @Override
  public void changeProfile(UserId id, PersonProfile profile) {
    store.shared(USERS).computeIfPresent(id, (_, row) -> changed(row, profile));
  }

  private static UserRow changed(UserRow row, PersonProfile profile) {
    User before = row.credentials().user();
    User after = new User(before.id(), before.email(), profile.name());
    return new UserRow(
        new Credentials(after, row.credentials().passwordHash()), profile, row.closedAt());
  }
}

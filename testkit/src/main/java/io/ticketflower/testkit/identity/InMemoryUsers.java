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
import java.util.function.UnaryOperator;

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
            Optional.empty(),
            Optional.empty()));
    return true;
  }

  @Override
  public Optional<User> find(UserId id) {
    return credentials(id).map(Credentials::user);
  }

  @Override
  public Optional<Account> account(UserId id) {
    return Optional.ofNullable(store.shared(USERS).get(id))
        .map(row -> new Account(row.credentials().user(), row.profile(), row.emailVerifiedAt()));
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
    change(
        user.id(),
        row ->
            new UserRow(
                new Credentials(user, passwordHash),
                new PersonProfile(user.name(), row.profile().language(), row.profile().timeZone()),
                Optional.empty(),
                row.closedAt()));
    return true;
  }

  @Override
  public void close(UserId id, Instant at) {
    change(
        id,
        row ->
            new UserRow(row.credentials(), row.profile(), row.emailVerifiedAt(), Optional.of(at)));
  }

  @Override
  public void changePassword(UserId id, String passwordHash) {
    change(
        id,
        row ->
            new UserRow(
                new Credentials(row.credentials().user(), passwordHash),
                row.profile(),
                row.emailVerifiedAt(),
                row.closedAt()));
  }

  @Override
  public Optional<Instant> emailVerifiedAt(UserId id) {
    return Optional.ofNullable(store.shared(USERS).get(id)).flatMap(UserRow::emailVerifiedAt);
  }

  @Override
  public void verifyEmail(UserId id, Instant at) {
    change(
        id,
        row ->
            new UserRow(
                row.credentials(),
                row.profile(),
                row.emailVerifiedAt().or(() -> Optional.of(at)),
                row.closedAt()));
  }

  @Override
  public boolean changeEmail(UserId id, EmailAddress email, Instant verifiedAt) {
    boolean isOpen =
        Optional.ofNullable(store.shared(USERS).get(id))
            .filter(row -> row.closedAt().isEmpty())
            .isPresent();
    if (!isOpen || findByEmail(email).isPresent()) {
      return false;
    }
    change(
        id,
        row -> {
          User before = row.credentials().user();
          return new UserRow(
              new Credentials(new User(id, email, before.name()), row.credentials().passwordHash()),
              row.profile(),
              Optional.of(verifiedAt),
              row.closedAt());
        });
    return true;
  }

  @Override
  public Optional<PersonProfile> profile(UserId id) {
    return Optional.ofNullable(store.shared(USERS).get(id)).map(UserRow::profile);
  }

  @Override
  public void changeProfile(UserId id, PersonProfile profile) {
    change(
        id,
        row -> {
          User before = row.credentials().user();
          return new UserRow(
              new Credentials(
                  new User(id, before.email(), profile.name()), row.credentials().passwordHash()),
              profile,
              row.emailVerifiedAt(),
              row.closedAt());
        });
  }

  private void change(UserId id, UnaryOperator<UserRow> changing) {
    store.shared(USERS).computeIfPresent(id, (_, row) -> changing.apply(row));
  }
}

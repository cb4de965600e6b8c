package io.ticketflower.persistence.identity;

import io.ticketflower.application.identity.Users;
import io.ticketflower.domain.identity.EmailAddress;
import io.ticketflower.domain.identity.LanguageTag;
import io.ticketflower.domain.identity.PersonProfile;
import io.ticketflower.domain.identity.TimeZoneName;
import io.ticketflower.domain.identity.User;
import io.ticketflower.domain.identity.UserId;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Optional;

@Singleton
final class JdbcUsers implements Users {
  private final UserRows rows;

  JdbcUsers(UserRows rows) {
    this.rows = rows;
  }

  @Override
  public boolean add(User user, String passwordHash) {
    rows.lockAddress(user.email().value());
    return rows.insert(
            user.id().value(),
            user.email().value(),
            user.name().first(),
            user.name().last(),
            passwordHash)
        == 1;
  }

  @Override
  public Optional<User> find(UserId id) {
    return rows.findById(id.value()).map(UserRow::user);
  }

  @Override
  public Optional<Account> account(UserId id) {
    return rows.findById(id.value()).map(UserRow::account);
  }

  @Override
  public Optional<Credentials> findByEmail(EmailAddress email) {
    return rows.findByEmailAndClosedAtIsNull(email.value()).map(UserRow::credentials);
  }

  @Override
  public Optional<Credentials> credentials(UserId id) {
    return rows.findById(id.value()).map(UserRow::credentials);
  }

  @Override
  public boolean rename(User user, String passwordHash) {
    rows.lockAddress(user.email().value());
    return rows.rename(
            user.id().value(),
            user.email().value(),
            user.name().first(),
            user.name().last(),
            passwordHash)
        == 1;
  }

  @Override
  public void close(UserId id, Instant at) {
    rows.close(id.value(), at);
  }

  @Override
  public Optional<PersonProfile> profile(UserId id) {
    return rows.findById(id.value()).map(UserRow::profile);
  }

  @Override
  public void changeProfile(UserId id, PersonProfile profile) {
    rows.changeProfile(
        id.value(),
        profile.name().first(),
        profile.name().last(),
        profile.language().map(LanguageTag::value).orElse(null),
        profile.timeZone().map(TimeZoneName::value).orElse(null));
  }

  @Override
  public void changePassword(UserId id, String passwordHash) {
    rows.update(id.value(), passwordHash);
  }

  @Override
  public Optional<Instant> emailVerifiedAt(UserId id) {
    return rows.findById(id.value()).flatMap(row -> Optional.ofNullable(row.emailVerifiedAt()));
  }

  @Override
  public void verifyEmail(UserId id, Instant at) {
    rows.verifyEmail(id.value(), at);
  }

  /// A unique key refuses by ending the transaction, so whoever wants the address is let in one
  /// after the other, and looks first.
  @Override
  public boolean changeEmail(UserId id, EmailAddress email, Instant verifiedAt) {
    rows.lockAddress(email.value());
    return rows.changeEmail(id.value(), email.value(), verifiedAt) == 1;
  }
}

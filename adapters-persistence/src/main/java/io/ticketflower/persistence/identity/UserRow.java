package io.ticketflower.persistence.identity;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.ticketflower.application.identity.Users.Account;
import io.ticketflower.application.identity.Users.Credentials;
import io.ticketflower.domain.identity.EmailAddress;
import io.ticketflower.domain.identity.LanguageTag;
import io.ticketflower.domain.identity.PersonName;
import io.ticketflower.domain.identity.PersonProfile;
import io.ticketflower.domain.identity.TimeZoneName;
import io.ticketflower.domain.identity.User;
import io.ticketflower.domain.identity.UserId;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@MappedEntity("users")
record UserRow(
    @Id UUID id,
    String email,
    String firstName,
    String lastName,
    String passwordHash,
    @Nullable Instant emailVerifiedAt,
    @Nullable Instant closedAt,
    @Nullable String language,
    @Nullable String timeZone) {

  User user() {
    return new User(new UserId(id), new EmailAddress(email), new PersonName(firstName, lastName));
  }

  PersonProfile profile() {
    return new PersonProfile(
        user().name(),
        Optional.ofNullable(language).map(LanguageTag::new),
        Optional.ofNullable(timeZone).map(TimeZoneName::new));
  }

  Account account() {
    return new Account(user(), profile(), Optional.ofNullable(emailVerifiedAt));
  }

  Credentials credentials() {
    return new Credentials(user(), passwordHash);
  }
}

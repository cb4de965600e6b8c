package io.ticketflower.persistence.identity;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.ticketflower.application.identity.Users.Credentials;
import io.ticketflower.domain.identity.EmailAddress;
import io.ticketflower.domain.identity.PersonName;
import io.ticketflower.domain.identity.User;
import io.ticketflower.domain.identity.UserId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@MappedEntity("users")
record UserRow(
    @Id UUID id,
    String email,
    String firstName,
    String lastName,
    String passwordHash,
    @Nullable Instant closedAt) {

  User user() {
    return new User(new UserId(id), new EmailAddress(email), new PersonName(firstName, lastName));
  }

  Credentials credentials() {
    return new Credentials(user(), passwordHash);
  }
}

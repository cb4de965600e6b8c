package io.ticketflower.persistence.platform;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.ticketflower.application.platform.Directory.ListedPerson;
import io.ticketflower.domain.company.Slug;
import io.ticketflower.domain.identity.EmailAddress;
import io.ticketflower.domain.identity.PersonName;
import io.ticketflower.domain.identity.PlatformRole;
import io.ticketflower.domain.identity.Standing;
import io.ticketflower.domain.identity.User;
import io.ticketflower.domain.identity.UserId;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// @param companies their slugs, with spaces between
@MappedEntity("users")
record ListedPersonRow(
    @Id UUID id,
    String email,
    String firstName,
    String lastName,
    @Nullable String role,
    boolean active,
    String companies) {

  ListedPerson listed() {
    return new ListedPerson(
        new User(new UserId(id), new EmailAddress(email), new PersonName(firstName, lastName)),
        new Standing(Optional.ofNullable(role).map(PlatformRole::valueOf), active),
        Stream.of(companies.split(" ", -1)).filter(it -> !it.isEmpty()).map(Slug::new).toList());
  }
}

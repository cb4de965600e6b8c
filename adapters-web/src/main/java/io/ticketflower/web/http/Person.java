package io.ticketflower.web.http;

import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import io.ticketflower.domain.identity.PersonName;
import io.ticketflower.domain.identity.UserId;
import java.util.Optional;

/// Somebody, as others see them.
@Serdeable.Serializable
@Schema(name = "Person")
public record Person(UserId id, @Schema(example = "Anna Berg") String name) {

  public static Person of(UserId id, PersonName name) {
    return new Person(id, name.full());
  }

  public static Optional<Person> of(Optional<UserId> id, Optional<PersonName> name) {
    return id.map(it -> new Person(it, name.map(PersonName::full).orElse("")));
  }
}

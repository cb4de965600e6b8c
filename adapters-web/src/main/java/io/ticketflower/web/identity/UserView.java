package io.ticketflower.web.identity;

import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import io.ticketflower.domain.identity.EmailAddress;
import io.ticketflower.domain.identity.User;
import io.ticketflower.domain.identity.UserId;

/// A person.
@Serdeable.Serializable
@Schema(name = "User")
public record UserView(
    UserId id,
    @Schema(example = "anna@rose-garden.example") EmailAddress email,
    @Schema(example = "Anna") String firstName,
    @Schema(example = "Berg") String lastName) {

  public static UserView of(User user) {
    return new UserView(user.id(), user.email(), user.name().first(), user.name().last());
  }
}

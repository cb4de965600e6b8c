package io.ticketflower.bootstrap.demo;

import io.ticketflower.application.guest.Furnishing;
import io.ticketflower.application.identity.Secrets;
import io.ticketflower.application.rule.JsonReader;
import io.ticketflower.bootstrap.wiring.UseCases;
import io.ticketflower.domain.identity.Actor;
import io.ticketflower.domain.identity.EmailAddress;
import io.ticketflower.domain.identity.Guest;
import jakarta.inject.Singleton;
import java.util.Locale;

/// Guests find what the demo company shows. Nobody can log in as the people there: their password
/// is told to nobody, and their addresses get no mail.
@Singleton
final class DemoFurnishing implements Furnishing {
  private final UseCases useCases;
  private final JsonReader jsonReader;
  private final Secrets secrets;

  DemoFurnishing(UseCases useCases, JsonReader jsonReader, Secrets secrets) {
    this.useCases = useCases;
    this.jsonReader = jsonReader;
    this.secrets = secrets;
  }

  @Override
  public void furnish(Actor owner) {
    new DemoScript(useCases, jsonReader, owner, person -> address(person, owner), secrets.token())
        .play();
  }

  private static EmailAddress address(DemoPerson person, Actor owner) {
    return new EmailAddress(
        "%s.%s@%s"
            .formatted(
                person.first().toLowerCase(Locale.ROOT), owner.company().value(), Guest.DOMAIN));
  }
}

package io.ticketflower.application.platform;

import io.ticketflower.domain.identity.EmailAddress;
import io.ticketflower.domain.identity.Origin;
import io.ticketflower.domain.identity.PlatformActor;
import io.ticketflower.domain.identity.User;
import java.time.Instant;

/// Somebody who runs the installation proves who they are. Their session works in no company, and
/// ends after a working day.
public interface LogInToPlatform {
  Outcome logIn(Command command);

  record Command(EmailAddress email, String password, Origin origin) {}

  sealed interface Outcome {
    record Begun(PlatformActor actor, User user, Instant until) implements Outcome {}

    /// One answer, and one duration, for whoever is unknown, whoever is no superuser, and a wrong
    /// password.
    record Refused() implements Outcome {}
  }
}

package io.ticketflower.application.platform;

import io.ticketflower.domain.identity.EmailAddress;
import io.ticketflower.domain.identity.Origin;
import io.ticketflower.domain.identity.PlatformActor;
import io.ticketflower.domain.identity.User;
import java.time.Instant;
import java.util.Optional;

/// Somebody who runs the installation proves who they are. Their session works in no company, and
/// ends after a working day.
public interface LogInToPlatform {
  Outcome logIn(Command command);

  /// @param code of the second factor; needed by whoever has one
  record Command(EmailAddress email, String password, Optional<String> code, Origin origin) {

    /// With the password only.
    public Command(EmailAddress email, String password, Origin origin) {
      this(email, password, Optional.empty(), origin);
    }
  }

  sealed interface Outcome {
    record Begun(PlatformActor actor, User user, Instant until) implements Outcome {}

    /// The password is right, and the person has a second factor: the code is missing, or wrong.
    record SecondFactorNeeded(boolean wrong) implements Outcome {}

    /// The installation wants everybody who runs it to have one, and they have none.
    record SecondFactorMissing() implements Outcome {}

    /// One answer, and one duration, for whoever is unknown, whoever is no superuser, and a wrong
    /// password.
    record Refused() implements Outcome {}
  }
}

package io.ticketflower.application.platform;

import io.ticketflower.domain.identity.PlatformActor;
import io.ticketflower.domain.identity.UserId;

/// The installation shuts somebody out, whatever companies they belong to, or lets them in again.
public interface ChangeStanding {
  Outcome deactivate(PlatformActor actor, UserId person);

  Outcome reactivate(PlatformActor actor, UserId person);

  sealed interface Outcome {
    record Changed() implements Outcome {}

    record NoSuchPerson() implements Outcome {}

    /// They are that already.
    record WrongState() implements Outcome {}

    /// Only a superuser decides on those who run the installation, and nobody on themselves.
    record OutOfReach() implements Outcome {}
  }
}

package io.ticketflower.application.platform;

import io.ticketflower.domain.identity.PlatformActor;

/// Somebody who runs the installation leaves: all of their sessions end, and whatever company they
/// act for is left alone from now on.
public interface LogOutOfPlatform {
  void logOut(PlatformActor actor);
}

package io.ticketflower.application.platform;

import io.ticketflower.domain.identity.PlatformActor;

/// Somebody who runs the installation wanted what they may not: nothing was changed, but it is
/// written down.
public interface RecordPlatformRefusal {
  void record(Command command);

  /// @param request what was asked for
  /// @param problem the kind of refusal
  /// @param detail what the person was told
  record Command(PlatformActor actor, String request, String problem, String detail) {}
}

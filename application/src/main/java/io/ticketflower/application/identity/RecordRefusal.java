package io.ticketflower.application.identity;

import io.ticketflower.domain.identity.Actor;

/// Somebody wanted what their roles don't allow: nothing was changed, but the company's owners can
/// see it.
public interface RecordRefusal {
  void record(Command command);

  /// @param request what was asked for, such as `PUT /api/v1/members/…/roles`
  /// @param problem the kind of refusal
  /// @param detail what the person was told
  record Command(Actor actor, String request, String problem, String detail) {}
}

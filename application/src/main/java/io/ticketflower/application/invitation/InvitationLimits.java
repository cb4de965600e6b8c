package io.ticketflower.application.invitation;

import java.time.Duration;

/// How much one member may invite, since each invitation is mail to somebody who did not ask for
/// it.
///
/// @param sendings how often within [#WINDOW]; a list counts as one
/// @param rows how long a list may be
public record InvitationLimits(int sendings, int rows) {
  public static final Duration WINDOW = Duration.ofHours(1);
  public static final InvitationLimits USUAL = new InvitationLimits(10, 100);
  public static final InvitationLimits NONE =
      new InvitationLimits(Integer.MAX_VALUE, Integer.MAX_VALUE);
}

package io.ticketflower.application.invitation;

import io.ticketflower.application.transaction.Ids;
import io.ticketflower.domain.identity.Actor;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/// Counts how often somebody lets letters go out. Needs the company's transaction.
final class Throttle {
  private final Sendings sendings;
  private final InvitationLimits limits;
  private final Ids ids;
  private final InstantSource clock;

  Throttle(Sendings sendings, InvitationLimits limits, Ids ids, InstantSource clock) {
    this.sendings = sendings;
    this.limits = limits;
    this.ids = ids;
    this.clock = clock;
  }

  /// How long the actor has to wait; empty if they may go on at once.
  Optional<Duration> pause(Actor actor) {
    if (isOff()) {
      return Optional.empty();
    }
    Instant since = clock.instant().minus(InvitationLimits.WINDOW);
    List<Instant> recent = sendings.lockSince(actor.company(), actor.user(), since);
    int tooMany = recent.size() - limits.sendings();
    return tooMany < 0
        ? Optional.empty()
        : Optional.of(Duration.between(since, recent.get(tooMany)));
  }

  void count(Actor actor) {
    if (!isOff()) {
      Instant now = clock.instant();
      sendings.add(
          actor.company(), actor.user(), ids.next(), now, now.minus(InvitationLimits.WINDOW));
    }
  }

  private boolean isOff() {
    return limits.equals(InvitationLimits.NONE);
  }
}

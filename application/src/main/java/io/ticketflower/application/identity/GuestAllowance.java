package io.ticketflower.application.identity;

import io.ticketflower.application.transaction.LostRace;
import io.ticketflower.domain.identity.Actor;
import io.ticketflower.domain.identity.GuestRecord;
import io.ticketflower.domain.identity.Trial;

/// Bounds what guests make. Costs nobody else anything.
public final class GuestAllowance {
  private final Trials trials;
  private final Guests guests;

  public GuestAllowance(Trials trials, Guests guests) {
    this.trials = trials;
    this.guests = guests;
  }

  /// Is asked in the transaction that makes the records, by each use case that lets people make
  /// any.
  ///
  /// @throws GuestLimitReached if the actor is a guest and it would be too many
  public void spend(Actor actor, GuestRecord kind, int records) {
    if (!actor.isGuest() || records == 0) {
      return;
    }
    Trial trial = trials.lock(actor.company()).orElseThrow(LostRace::new);
    if (guests.made(actor.company()) + records > trial.mostRecords()) {
      throw new GuestLimitReached(trial.mostRecords());
    }
    guests.count(actor.user(), kind, records);
  }
}

package io.ticketflower.application.identity;

import io.ticketflower.application.transaction.Transactions;
import io.ticketflower.domain.identity.Actor;
import java.util.Optional;

final class ReadingTrial implements ReadTrial {
  private final Transactions transactions;
  private final Trials trials;
  private final Guests guests;

  ReadingTrial(Transactions transactions, Trials trials, Guests guests) {
    this.transactions = transactions;
    this.trials = trials;
    this.guests = guests;
  }

  @Override
  public Optional<Told> of(Actor actor) {
    return actor.isGuest()
        ? transactions.acrossCompanies(() ->
            trials
                .find(actor.company())
                .map(trial -> new Told(trial, guests.made(trial.company()))))
        : Optional.empty();
  }
}

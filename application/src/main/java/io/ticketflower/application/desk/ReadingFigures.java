package io.ticketflower.application.desk;

import io.ticketflower.application.desk.Figures.Onlooker;
import io.ticketflower.application.transaction.Transactions;
import io.ticketflower.domain.identity.Actor;
import java.time.InstantSource;
import java.util.Map;

final class ReadingFigures implements ReadFigures {
  private final Transactions transactions;
  private final Figures figures;
  private final InstantSource clock;

  ReadingFigures(Transactions transactions, Figures figures, InstantSource clock) {
    this.transactions = transactions;
    this.figures = figures;
    this.clock = clock;
  }

  @Override
  public Map<Figure, Integer> of(Actor actor) {
    Onlooker onlooker = new Onlooker(actor.user(), actor.companyRoles(), clock.instant());
    return transactions.inCompany(
        actor.company(), () -> figures.count(actor.company(), onlooker, Figure.of(actor)));
  }
}

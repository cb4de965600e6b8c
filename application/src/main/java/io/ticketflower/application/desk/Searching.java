package io.ticketflower.application.desk;

import io.ticketflower.application.desk.Hits.Sight;
import io.ticketflower.application.desk.Hits.Sought;
import io.ticketflower.application.ticket.TicketLists;
import io.ticketflower.application.transaction.Transactions;
import io.ticketflower.domain.identity.Actor;
import io.ticketflower.domain.identity.Permission;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

final class Searching implements Search {
  private final Transactions transactions;
  private final Hits hits;

  Searching(Transactions transactions, Hits hits) {
    this.transactions = transactions;
    this.hits = hits;
  }

  @Override
  public List<Hit> search(Actor actor, String text, int most) {
    String typed = text.strip();
    if (typed.isEmpty()) {
      return List.of();
    }
    List<Hit> found =
        transactions.inCompany(
            actor.company(),
            () ->
                hits.of(
                    actor.company(),
                    new Sought(typed, TicketLists.Filter.numberIn(typed)),
                    sight(actor),
                    most));
    return inTurns(found).stream().limit(most).toList();
  }

  private static Sight sight(Actor actor) {
    return new Sight(
        actor.user(),
        actor.companyRoles(),
        actor.may(Permission.READ_ALL_TICKETS),
        actor.may(Permission.WORK_ON_TASKS),
        actor.may(Permission.READ_DEFINITIONS));
  }

  /// The closest first; among those the first of each kind before the second of any, so that
  /// thousands of tickets don't hide the one contact.
  private static List<Hit> inTurns(List<Hit> found) {
    record Turn(Hit hit, int turn) {}
    Map<Hit.Closeness, Map<Hit.Kind, Integer>> turns = new EnumMap<>(Hit.Closeness.class);
    List<Turn> waiting = new ArrayList<>();
    for (Hit hit : found) {
      int turn =
          turns
              .computeIfAbsent(hit.closeness(), _ -> new EnumMap<>(Hit.Kind.class))
              .merge(hit.kind(), 1, Integer::sum);
      waiting.add(new Turn(hit, turn));
    }
    return waiting.stream()
        .sorted(
            Comparator.comparing((Turn it) -> it.hit().closeness())
                .thenComparingInt(Turn::turn)
                .thenComparing(it -> it.hit().kind()))
        .map(Turn::hit)
        .toList();
  }
}

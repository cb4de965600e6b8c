package io.ticketflower.testkit.ticket;

import static io.ticketflower.testkit.Florist.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import io.ticketflower.application.page.Order;
import io.ticketflower.application.page.Page;
import io.ticketflower.application.ticket.TicketLists;
import io.ticketflower.application.ticket.TicketLists.Filter;
import io.ticketflower.application.ticket.TicketLists.Row;
import io.ticketflower.application.ticket.TicketLists.Sort;
import io.ticketflower.domain.engine.TicketError;
import io.ticketflower.domain.engine.TicketStatus;
import io.ticketflower.domain.ticket.Ticket;
import io.ticketflower.testkit.Paging;
import io.ticketflower.testkit.PersistenceContract;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// How every [TicketLists] sorts and searches.
public abstract class SortedTicketsContract extends PersistenceContract {
  private static final Filter ALL =
      new Filter(Set.of(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

  @Test
  public final void runs_in_every_order_page_by_page() {
    List<String> titles = List.of("peonies", "Peonies", "Asters", "roses", "asters", "Wreath", "%");
    for (int i = 0; i < titles.size(); i++) {
      Ticket ticket = ticket(titles.get(i), Paging.times().get(i));
      if (i % 3 > 0) {
        close(ticket, i < 3 ? TicketStatus.COMPLETED : TicketStatus.WITHDRAWN, i / 2);
      }
    }

    Paging.assertEveryOrder(
        Sort.class,
        titles.size(),
        (order, page) -> roseGarden().get(id -> lists().tickets(id, ALL, order, page)),
        row -> row.id().value());
  }

  @Test
  public final void sorts_titles_by_letters_and_not_by_capitals() {
    ticket("wreath", NOON);
    ticket("Asters", NOON);
    ticket("roses", NOON);
    ticket("Peonies", NOON);

    assertThat(titles(ALL, Order.rising(Sort.TITLE)))
        .containsExactly("Asters", "Peonies", "roses", "wreath");
    assertThat(titles(ALL, Order.falling(Sort.TITLE)))
        .containsExactly("wreath", "roses", "Peonies", "Asters");
  }

  @Test
  public final void what_is_still_going_on_comes_last_whichever_way_closing_times_run() {
    close(ticket("second", NOON), TicketStatus.COMPLETED, 2);
    ticket("open", NOON);
    close(ticket("first", NOON), TicketStatus.COMPLETED, 1);

    assertThat(titles(ALL, Order.rising(Sort.CLOSED_AT)))
        .containsExactly("first", "second", "open");
    assertThat(titles(ALL, Order.falling(Sort.CLOSED_AT)))
        .containsExactly("second", "first", "open");
  }

  @Test
  public final void sorts_by_number_and_by_time() {
    ticket("one", NOON.plusSeconds(9));
    ticket("two", NOON);

    assertThat(titles(ALL, Order.rising(Sort.NUMBER))).containsExactly("one", "two");
    assertThat(titles(ALL, Order.falling(Sort.NUMBER))).containsExactly("two", "one");
    assertThat(titles(ALL, Order.rising(Sort.SUBMITTED_AT))).containsExactly("two", "one");
  }

  @Test
  public final void finds_a_part_of_the_title_or_the_number() {
    Ticket order = ticket("Roses for Room 12", NOON);
    Ticket twelve = ticket("A wreath", NOON);

    assertThat(found("roses")).containsExactly("Roses for Room 12");
    assertThat(found("ROOM 1")).containsExactly("Roses for Room 12");
    assertThat(found("%")).isEmpty();
    assertThat(found("lilies")).isEmpty();
    assertThat(found("#" + twelve.number())).containsExactly("A wreath");
    assertThat(found(Long.toString(order.number()))).contains("Roses for Room 12");
    assertThat(found("#99999999999999999999")).isEmpty();
  }

  @Test
  public final void shows_those_of_a_time() {
    ticket("early", NOON.minusSeconds(1));
    ticket("noon", NOON);
    ticket("late", NOON.plusSeconds(1));

    assertThat(during(Optional.of(NOON), Optional.empty())).containsExactly("late", "noon");
    assertThat(during(Optional.empty(), Optional.of(NOON))).containsExactly("early");
    assertThat(during(Optional.of(NOON), Optional.of(NOON.plusSeconds(1)))).containsExactly("noon");
  }

  @Test
  public final void shows_those_with_open_errors() {
    ticket("well", NOON);
    TicketError open = roseGarden().error(roseGarden().instance(ticket("stuck", NOON)));
    TicketError resolved = roseGarden().error(roseGarden().instance(ticket("repaired", NOON)));
    roseGarden()
        .run(id ->
            roseGarden()
                .persistence()
                .ticketErrors()
                .saveIfUnchanged(
                    id, resolved.handled(TicketError.Status.RESOLVED, "", Optional.empty())));

    assertThat(open.isOpen()).isTrue();
    assertThat(titles(filter("", Optional.empty(), Optional.empty(), true), Sort.NEWEST_FIRST))
        .containsExactly("stuck");
  }

  @Test
  public final void a_search_sees_no_other_company() {
    ticket("Roses", NOON);

    assertThat(
            rivalFlorist()
                .get(id ->
                    lists()
                        .tickets(
                            id,
                            filter("roses", Optional.empty(), Optional.empty(), false),
                            Order.rising(Sort.TITLE),
                            Page.first(10)))
                .items())
        .isEmpty();
  }

  private Ticket ticket(String title, Instant at) {
    return roseGarden().ticket(title, roseGarden().anna(), at);
  }

  private void close(Ticket ticket, TicketStatus status, int hours) {
    roseGarden()
        .run(id ->
            roseGarden()
                .persistence()
                .submissions()
                .close(id, ticket.id(), status, NOON.plusSeconds(3_600L * hours)));
  }

  private List<String> found(String text) {
    return titles(
        filter(text, Optional.empty(), Optional.empty(), false), Order.rising(Sort.NUMBER));
  }

  private List<String> during(Optional<Instant> from, Optional<Instant> to) {
    return titles(filter("", from, to, false), Sort.NEWEST_FIRST);
  }

  private static Filter filter(
      String text, Optional<Instant> from, Optional<Instant> to, boolean hasErrors) {
    return new Filter(
        Set.of(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.of(text).filter(it -> !it.isEmpty()),
        from,
        to,
        hasErrors);
  }

  private List<String> titles(Filter filter, Order<Sort> order) {
    return roseGarden()
        .get(id -> lists().tickets(id, filter, order, Page.first(200)))
        .items()
        .stream()
        .map(Row::title)
        .toList();
  }

  private TicketLists lists() {
    return roseGarden().persistence().ticketLists();
  }
}

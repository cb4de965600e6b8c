package io.ticketflower.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.ticketflower.application.page.Order;
import io.ticketflower.application.page.Page;
import io.ticketflower.application.page.Page.Position;
import io.ticketflower.application.page.Slice;
import io.ticketflower.application.page.SortKey;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;

/// Turns the pages of a list.
public final class Paging {
  /// Out of order and with equals, as in real lists.
  private static final List<Long> SECONDS = List.of(12L, 7L, 7L, 3L, 9L, 7L, 1L);

  private static final int MANY = 1_000;

  private Paging() {}

  /// Reads a list from its first page to its last.
  public static <T> List<T> all(int limit, Function<Page, Slice<T>> read) {
    List<T> items = new ArrayList<>();
    Optional<Position> next = Optional.empty();
    do {
      Slice<T> slice = read.apply(new Page(limit, next));
      assertThat(slice.items()).hasSizeBetween(next.isPresent() ? 1 : 0, limit);
      items.addAll(slice.items());
      assertThat(items).as("a list that comes to its end").hasSizeLessThan(MANY);
      next = slice.next();
    } while (next.isPresent());
    return items;
  }

  /// Times out of order, three of them equal, for the rows of a list that is to be read in order.
  public static List<Instant> times() {
    return SECONDS.stream().map(Florist.NOON::minusSeconds).toList();
  }

  /// Reads a list in every order that it knows, and looks whether each page goes on where the one
  /// before ended.
  ///
  /// @param rows how many there are
  public static <T, S extends Enum<S> & Order.By<T>> void assertEveryOrder(
      Class<S> sorts, int rows, BiFunction<Order<S>, Page, Slice<T>> read, Function<T, UUID> id) {
    for (S by : sorts.getEnumConstants()) {
      for (Order<S> order : List.of(Order.rising(by), Order.falling(by))) {
        List<T> items = all(2, page -> read.apply(order, page));
        assertThat(items.stream().map(id))
            .as(order.toString())
            .hasSize(rows)
            .doesNotHaveDuplicates();
        assertThat(items)
            .as(order.toString())
            .isSortedAccordingTo(
                Comparator.comparing(row -> place(order, row, id), Paging::compare));
      }
    }
  }

  /// What decides where a row stands: whether it has none of what is asked for, that, and its id.
  private record Place(boolean isLast, String text, String id, boolean isFalling) {}

  private static <T> Place place(Order<? extends Order.By<T>> order, T row, Function<T, UUID> id) {
    SortKey key = order.by().key(row);
    String text =
        switch (key) {
          case SortKey.Time(var at) -> at.toString();
          case SortKey.Text(var words) -> words.toLowerCase(Locale.ROOT);
          case SortKey.Count(var count) -> "%019d".formatted(count);
          case SortKey.None _ -> "";
        };
    return new Place(
        key instanceof SortKey.None, text, id.apply(row).toString(), order.isFalling());
  }

  private static int compare(Place one, Place other) {
    Comparator<Place> rising = Comparator.comparing(Place::text).thenComparing(Place::id);
    return Comparator.comparing(Place::isLast)
        .thenComparing(one.isFalling() ? rising.reversed() : rising)
        .compare(one, other);
  }

  /// The ids in the order in which a list must show them: the newest first, among equals the
  /// highest id, read as text.
  public static List<UUID> newestFirst(List<Position> rows) {
    return rows.stream()
        .sorted(
            Comparator.comparing(Position::at).thenComparing(row -> row.id().toString()).reversed())
        .map(Position::id)
        .toList();
  }
}

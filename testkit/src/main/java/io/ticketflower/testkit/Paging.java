package io.ticketflower.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.ticketflower.application.page.Page;
import io.ticketflower.application.page.Page.Position;
import io.ticketflower.application.page.Slice;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
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

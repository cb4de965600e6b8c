package io.ticketflower.testkit.memory;

import io.ticketflower.application.page.Order;
import io.ticketflower.application.page.Page;
import io.ticketflower.application.page.Page.Position;
import io.ticketflower.application.page.Slice;
import io.ticketflower.application.page.SortKey;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;

/// Cuts a page out of rows, as a database does.
public final class Slices {
  private static final Comparator<Position> BY_ID =
      Comparator.comparing(position -> position.id().toString());
  private static final Comparator<Position> NEWEST_FIRST =
      Comparator.comparing(Position::at).thenComparing(BY_ID).reversed();

  private Slices() {}

  /// Among equals the highest id comes first.
  public static <T> Slice<T> newestFirst(
      Stream<T> rows, Page page, Function<T, Position> position) {
    return slice(rows, NEWEST_FIRST, page, position);
  }

  /// Rows without what the list is sorted by come last.
  public static <T, S extends Order.By<T>> Slice<T> sorted(
      Stream<T> rows, Order<S> order, Page page, Function<T, UUID> id) {
    Comparator<Position> rising =
        Comparator.comparing(Position::key, Slices::compare).thenComparing(BY_ID);
    return slice(
        rows,
        Comparator.<Position, Boolean>comparing(it -> it.key() instanceof SortKey.None)
            .thenComparing(order.isFalling() ? rising.reversed() : rising),
        page,
        row -> new Position(order.by().key(row), id.apply(row)));
  }

  private static <T> Slice<T> slice(
      Stream<T> rows, Comparator<Position> order, Page page, Function<T, Position> position) {
    List<T> wanted =
        rows.filter(row -> isAfter(page, position.apply(row), order))
            .sorted(Comparator.comparing(position, order))
            .limit(page.limit() + 1L)
            .toList();
    return Slice.of(wanted, page, position);
  }

  private static boolean isAfter(Page page, Position position, Comparator<Position> order) {
    return page.after().filter(last -> order.compare(last, position) >= 0).isEmpty();
  }

  private static int compare(SortKey one, SortKey other) {
    if (one instanceof SortKey.Time(var at) && other instanceof SortKey.Time(var otherAt)) {
      return at.compareTo(otherAt);
    }
    if (one instanceof SortKey.Count(var count) && other instanceof SortKey.Count(var others)) {
      return Long.compare(count, others);
    }
    if (one instanceof SortKey.Text(var text) && other instanceof SortKey.Text(var otherText)) {
      return Arrays.compareUnsigned(bytes(text), bytes(otherText));
    }
    if (one instanceof SortKey.None && other instanceof SortKey.None) {
      return 0;
    }
    throw new IllegalArgumentException("Expected like keys, but got " + one + " and " + other);
  }

  private static byte[] bytes(String text) {
    return text.toLowerCase(Locale.ROOT).getBytes(StandardCharsets.UTF_8);
  }
}

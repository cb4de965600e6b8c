package io.ticketflower.testkit.memory;

import io.ticketflower.application.page.Page;
import io.ticketflower.application.page.Page.Position;
import io.ticketflower.application.page.Slice;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/// Cuts a page out of rows, as a database does: the newest first, among equals the highest id.
public final class Slices {
  private static final Comparator<Position> NEWEST_FIRST =
      Comparator.comparing(Position::at)
          .thenComparing(position -> position.id().toString())
          .reversed();

  private Slices() {}

  public static <T> Slice<T> newestFirst(
      Stream<T> rows, Page page, Function<T, Position> position) {
    List<T> wanted =
        rows.filter(row -> isAfter(page, position.apply(row)))
            .sorted(Comparator.comparing(position, NEWEST_FIRST))
            .limit(page.limit() + 1L)
            .toList();
    return Slice.of(wanted, page, position);
  }

  private static boolean isAfter(Page page, Position position) {
    return page.after().filter(last -> NEWEST_FIRST.compare(last, position) >= 0).isEmpty();
  }
}

package io.ticketflower.application.page;

import io.ticketflower.application.page.Page.Position;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// One page of a list.
///
/// @param next where the next page begins; empty on the last one
public record Slice<T>(List<T> items, Optional<Position> next) {
  public Slice {
    items = List.copyOf(items);
  }

  /// Cuts a page out of rows of which one more than wanted was asked for.
  public static <T> Slice<T> of(List<T> rows, Page page, Function<T, Position> position) {
    if (rows.size() <= page.limit()) {
      return new Slice<>(rows, Optional.empty());
    }
    List<T> items = rows.subList(0, page.limit());
    return new Slice<>(items, Optional.of(position.apply(items.getLast())));
  }
}

package io.ticketflower.application.page;

import io.ticketflower.application.page.Page.Position;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

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

  /// A whole list. Each page is read when it is reached, so that it is never in memory as a whole.
  public static <T> Stream<T> all(Function<Page, Slice<T>> read) {
    return Stream.iterate(
            Optional.of(read.apply(Page.first(Page.LARGEST))),
            Optional::isPresent,
            slice -> slice.flatMap(it -> it.following(read)))
        .flatMap(Optional::stream)
        .flatMap(slice -> slice.items().stream());
  }

  private Optional<Slice<T>> following(Function<Page, Slice<T>> read) {
    return next.map(place -> read.apply(new Page(Page.LARGEST, Optional.of(place))));
  }
}

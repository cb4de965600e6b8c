package io.ticketflower.bootstrap.eventlog;

import io.ticketflower.application.page.Page;
import io.ticketflower.application.page.Slice;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// Reads a list to its end.
final class AllPages {
  private AllPages() {}

  static <T> List<T> of(Function<Page, Slice<T>> list) {
    List<T> all = new ArrayList<>();
    Optional<Page> page = Optional.of(Page.first(Page.LARGEST));
    while (page.isPresent()) {
      Slice<T> slice = list.apply(page.get());
      all.addAll(slice.items());
      page = slice.next().map(after -> new Page(Page.LARGEST, Optional.of(after)));
    }
    return all;
  }
}

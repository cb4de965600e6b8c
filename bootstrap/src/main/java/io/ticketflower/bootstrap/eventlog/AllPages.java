package io.ticketflower.bootstrap.eventlog;

import io.ticketflower.application.page.Page;
import io.ticketflower.application.page.Slice;
import java.util.List;
import java.util.function.Function;

/// Reads a list to its end.
final class AllPages {
  private AllPages() {}

  static <T> List<T> of(Function<Page, Slice<T>> list) {
    return Slice.all(list).toList();
  }
}

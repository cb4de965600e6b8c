package io.ticketflower.web.http;

import java.util.Optional;

/// The query of a list that comes in pages.
public interface ListQuery extends Query {
  Optional<Integer> limit();

  Optional<String> cursor();
}

package io.ticketflower.domain.rule;

import java.util.List;
import java.util.stream.IntStream;

/// Reads a piece of a document as an expression. What is wrong is told to the findings, and
/// something takes its place, so that reading goes on and finds the rest.
interface Grammar {
  Expression read(Json source, JsonPointer at);

  default List<Expression> readEach(List<Json> items, JsonPointer at) {
    return IntStream.range(0, items.size()).mapToObj(i -> read(items.get(i), at.child(i))).toList();
  }
}

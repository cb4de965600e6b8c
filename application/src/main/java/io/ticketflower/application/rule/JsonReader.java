package io.ticketflower.application.rule;

import io.ticketflower.domain.rule.Json;

/// Reads JSON text strictly: RFC 8259, no duplicate names, at most 64 levels, numbers of bounded
/// length and exponent, no lone surrogates and no U+0000 in strings (PostgreSQL can't keep those).
public interface JsonReader {
  Reading read(String text);

  /// Text that this installation wrote itself.
  ///
  /// @throws IllegalArgumentException if it is no JSON after all
  default Json readOwn(String text) {
    return switch (read(text)) {
      case Reading.Understood(var json) -> json;
      case Reading.Malformed malformed -> throw new IllegalArgumentException(malformed.message());
    };
  }

  /// What came of reading.
  sealed interface Reading {
    record Understood(Json json) implements Reading {}

    /// @param line from 1
    /// @param column from 1
    record Malformed(String message, int line, int column) implements Reading {}
  }
}

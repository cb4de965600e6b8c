package io.ticketflower.application.definition;

import java.util.ArrayList;
import java.util.List;

/// Where a value stands in a JSON text whose form is known to be right.
///
/// @param from its first character
/// @param to behind its last
record JsonSpan(int from, int to) {

  static JsonSpan whole(String text) {
    return new JsonSpan(0, text.length());
  }

  /// Where the values of an object's members, or an array's items, stand: in the text's order.
  List<JsonSpan> parts(String text) {
    List<JsonSpan> parts = new ArrayList<>();
    int depth = 0;
    int begin = from;
    for (int at = from; at < to; at++) {
      switch (text.charAt(at)) {
        case '"' -> at = closingQuote(text, at);
        case '{', '[' -> {
          depth++;
          begin = depth == 1 ? at + 1 : begin;
        }
        case ':' -> begin = depth == 1 ? at + 1 : begin;
        case ',' -> {
          if (depth == 1) {
            parts.add(trimmed(text, begin, at));
            begin = at + 1;
          }
        }
        case '}', ']' -> {
          depth--;
          JsonSpan last = trimmed(text, begin, at);
          if (depth == 0 && last.from < last.to) {
            parts.add(last);
          }
        }
        default -> {}
      }
    }
    return parts;
  }

  String replacedIn(String text, String by) {
    return text.substring(0, from) + by + text.substring(to);
  }

  private static int closingQuote(String text, int opening) {
    int at = opening + 1;
    while (text.charAt(at) != '"') {
      at += text.charAt(at) == '\\' ? 2 : 1;
    }
    return at;
  }

  private static JsonSpan trimmed(String text, int from, int to) {
    int first = from;
    int end = to;
    while (first < end && Character.isWhitespace(text.charAt(first))) {
      first++;
    }
    while (end > first && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    return new JsonSpan(first, end);
  }
}

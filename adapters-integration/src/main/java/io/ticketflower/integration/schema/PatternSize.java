package io.ticketflower.integration.schema;

import java.util.ArrayDeque;
import java.util.Deque;

/// Guesses how large a pattern becomes when its repetitions are written out, as RE2/J does:
/// `((a{1000}){1000}){1000}` would fill the memory.
final class PatternSize {
  private static final long LARGEST = 5_000;

  private final String pattern;
  private final Deque<Long> outer = new ArrayDeque<>();
  private long sum;
  private long last;
  private int at;

  private PatternSize(String pattern) {
    this.pattern = pattern;
  }

  static boolean isTooLarge(String pattern) {
    return new PatternSize(pattern).total() > LARGEST;
  }

  private long total() {
    while (at < pattern.length() && sum <= LARGEST) {
      step();
    }
    while (!outer.isEmpty()) {
      sum += outer.pop();
    }
    return sum;
  }

  private void step() {
    char character = pattern.charAt(at++);
    switch (character) {
      case '\\' -> {
        at++;
        atom(1);
      }
      case '[' -> {
        skipClass();
        atom(1);
      }
      case '(' -> {
        outer.push(sum);
        sum = 0;
        last = 0;
      }
      case ')' -> {
        long group = sum + 1;
        sum = outer.isEmpty() ? 0 : outer.pop();
        atom(group);
      }
      case '{' -> repeat();
      case '*', '+', '?', '|' -> sum++;
      default -> atom(1);
    }
  }

  private void atom(long size) {
    last = size;
    sum += size;
  }

  /// The larger number of `{2,5}` is how often the atom before it is written out.
  private void repeat() {
    int end = pattern.indexOf('}', at);
    String[] numbers = end < 0 ? new String[0] : pattern.substring(at, end).split(",", -1);
    long most = 1;
    for (String number : numbers) {
      if (!number.matches("\\d{0,4}")) {
        atom(1);
        return;
      }
      most = number.isEmpty() ? most : Math.max(most, Long.parseLong(number));
    }
    if (end >= 0) {
      at = end + 1;
      sum += last * (most - 1);
      last *= most;
    }
  }

  private void skipClass() {
    boolean first = true;
    while (at < pattern.length() && (first || pattern.charAt(at) != ']')) {
      first = first && pattern.charAt(at) == '^';
      at += pattern.charAt(at) == '\\' ? 2 : 1;
    }
    at++;
  }
}

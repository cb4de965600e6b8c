package io.ticketflower.domain.rule;

import java.util.List;
import java.util.SequencedMap;
import java.util.stream.IntStream;

/// The operators that ask whether two values are the same.
final class Equality {
  private static final int DEEPEST = 128;

  private Equality() {}

  /// `===`: the same type and the same content.
  static boolean strict(Arguments arguments) {
    return new Comparison(arguments).same(arguments.get(0), arguments.get(1), 0);
  }

  /// `==`: where the types differ, what reads as a number is compared as one.
  static boolean loose(Arguments arguments) {
    Json left = arguments.get(0);
    Json right = arguments.get(1);
    return left.getClass().equals(right.getClass())
        ? strict(arguments)
        : Order.compare(left, right).filter(difference -> difference == 0).isPresent();
  }

  /// `in` a list: one of its items is strictly the same.
  static boolean isAmong(Arguments arguments, Json sought, List<Json> items) {
    var comparison = new Comparison(arguments);
    return items.stream().anyMatch(item -> comparison.same(sought, item, 0));
  }

  /// Goes through two values side by side, at the operator's cost.
  private record Comparison(Arguments arguments) {

    boolean same(Json left, Json right, int depth) {
      arguments.meter().pieces(arguments.operator(), 1);
      if (depth > DEEPEST) {
        throw arguments.unexpected("values of at most " + DEEPEST + " levels", left);
      }
      return switch (left) {
        case JsonArray(var items) when right instanceof JsonArray(var others) ->
            sameItems(items, others, depth + 1);
        case JsonObject(var members) when right instanceof JsonObject(var others) ->
            sameMembers(members, others, depth + 1);
        default -> left.equals(right);
      };
    }

    private boolean sameItems(List<Json> left, List<Json> right, int depth) {
      return left.size() == right.size()
          && IntStream.range(0, left.size()).allMatch(i -> same(left.get(i), right.get(i), depth));
    }

    private boolean sameMembers(
        SequencedMap<String, Json> left, SequencedMap<String, Json> right, int depth) {
      return left.size() == right.size()
          && left.entrySet().stream()
              .allMatch(member -> isIn(right, member.getKey(), member.getValue(), depth));
    }

    private boolean isIn(SequencedMap<String, Json> members, String name, Json value, int depth) {
      Json other = members.get(name);
      return other != null && same(value, other, depth);
    }
  }
}

package io.ticketflower.domain.rule;

import java.util.Iterator;
import java.util.Objects;
import java.util.Optional;

/// The operators that ask whether two values are the same.
final class Equality {
  private static final int DEEPEST = 128;

  private Equality() {}

  /// `===`: the same type and the same content.
  static boolean strict(Arguments arguments) {
    return same(arguments, arguments.get(0), arguments.get(1), 0);
  }

  /// `==`: a text or a boolean that reads as a number is as good as the number.
  static boolean loose(Arguments arguments) {
    return mixes(arguments.get(0), arguments.get(1))
        ? equalAsNumbers(arguments.get(0), arguments.get(1))
        : strict(arguments);
  }

  /// `in` a list: one of the items is strictly the same.
  static boolean isAmong(Arguments arguments, Json sought, JsonArray list) {
    return list.items().stream().anyMatch(item -> same(arguments, sought, item, 0));
  }

  private static boolean mixes(Json left, Json right) {
    return !left.getClass().equals(right.getClass());
  }

  private static boolean equalAsNumbers(Json left, Json right) {
    var number = Order.number(left);
    var other = Order.number(right);
    return number.isPresent() && other.isPresent() && number.get().compareTo(other.get()) == 0;
  }

  private static boolean same(Arguments arguments, Json left, Json right, int depth) {
    arguments.meter().piece(arguments.operator());
    if (depth > DEEPEST) {
      throw arguments.unexpected("values of at most " + DEEPEST + " levels", left);
    }
    return switch (left) {
      case JsonArray(var items) when right instanceof JsonArray(var others) ->
          items.size() == others.size() && sameItems(arguments, items.iterator(), others.iterator(), depth + 1);
      case JsonObject object when right instanceof JsonObject other ->
          object.members().size() == other.members().size()
              && object.members().keySet().stream()
                  .allMatch(name -> sameMember(arguments, name, object, other, depth + 1));
      default -> left.equals(right);
    };
  }
}

package io.ticketflower.domain.rule;

import java.util.ArrayList;

/// The operators on whole lists.
final class Lists {
  private Lists() {}

  /// `merge`: the items of lists, and values that are none, in one list.
  static Json merged(Arguments arguments) {
    var merged = new ArrayList<Json>();
    for (int i = 0; i < arguments.count(); i++) {
      switch (arguments.get(i)) {
        case JsonArray(var items) -> merged.addAll(items);
        case Json single -> merged.add(single);
      }
    }
    return arguments.meter().built(arguments.operator(), new JsonArray(merged));
  }

  /// `in`: an item of a list, or a part of a text.
  static boolean contains(Arguments arguments) {
    Json sought = arguments.get(0);
    return switch (arguments.get(1)) {
      case JsonArray(var items) -> Equality.isAmong(arguments, sought, items);
      case JsonString(var text) -> Texts.contains(arguments, text, sought);
      case JsonNull _, JsonBoolean _, JsonNumber _, JsonObject _ -> false;
    };
  }
}

package io.ticketflower.domain.rule;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The way from the data to a value in it: `ticket.items.0.sku`. The empty path is the data itself.
record Path(List<Step> steps) {
  private static final Path WHOLE = new Path(List.of());
  private static final Pattern DOT = Pattern.compile("\\.");

  static Path of(String text) {
    return text.isEmpty() ? WHOLE : new Path(Stream.of(DOT.split(text, -1)).map(Step::of).toList());
  }

  /// The path that a value names: a text, the number of an item, or null for the data itself.
  static Optional<Path> of(Json json) {
    return switch (json) {
      case JsonNull _ -> Optional.of(WHOLE);
      case JsonString(var text) -> Optional.of(of(text));
      case JsonNumber number -> Optional.of(of(number.toString()));
      case JsonBoolean _, JsonArray _, JsonObject _ -> Optional.empty();
    };
  }

  /// What stands there, if anything does.
  @Nullable Json follow(Json data, Meter meter) {
    Json here = data;
    for (Step step : steps) {
      here = step.from(here, meter);
      if (here == null) {
        return null;
      }
    }
    return here;
  }

  /// Whether one of the two leads on from where the other ends.
  boolean touches(Path other) {
    int common = Math.min(steps.size(), other.steps.size());
    return steps.subList(0, common).equals(other.steps.subList(0, common));
  }

  private record Step(String name, int index) {
    private static final Pattern INDEX = Pattern.compile("0|[1-9]\\d{0,8}");
    private static final int NONE = -1;

    static Step of(String name) {
      return new Step(name, INDEX.matcher(name).matches() ? Integer.parseInt(name) : NONE);
    }

    @Nullable Json from(Json json, Meter meter) {
      return switch (json) {
        case JsonObject(var members) -> members.get(name);
        case JsonArray(var items) when index != NONE ->
            index < items.size() ? items.get(index) : null;
        case JsonArray(var items) when asksLength() -> Json.of(items.size());
        case JsonString(var text) when asksLength() -> Texts.length(text, meter);
        default -> null;
      };
    }

    private boolean asksLength() {
      return name.equals("length");
    }
  }
}

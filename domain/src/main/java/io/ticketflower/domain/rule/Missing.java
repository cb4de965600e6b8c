package io.ticketflower.domain.rule;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// `missing` and `missing_some`: those paths at which there is nothing, null or an empty text.
///
/// @param paths each gives a path or a list of paths
/// @param enough if so many of the paths are there, none is missing
record Missing(String operator, List<Expression> paths, Optional<Expression> enough)
    implements Expression {

  static Expression any(String operator, List<Expression> arguments) {
    return new Missing(operator, arguments, Optional.empty());
  }

  static Expression some(String operator, List<Expression> arguments) {
    return new Missing(operator, arguments.subList(1, 2), Optional.of(arguments.getFirst()));
  }

  @Override
  public Json evaluate(Json data, Meter meter) {
    meter.step(operator, paths.size());
    var sought = paths.stream().flatMap(path -> named(path.evaluate(data, meter))).toList();
    var missing = new ArrayList<Json>();
    for (Json path : sought) {
      meter.step(operator);
      if (isMissing(path, data, meter)) {
        missing.add(path);
      }
    }
    int present = sought.size() - missing.size();
    return isEnough(present, data, meter)
        ? JsonArray.EMPTY
        : meter.built(operator, new JsonArray(missing));
  }

  private boolean isMissing(Json path, Json data, Meter meter) {
    Json found = Lookup.path(operator, path, meter).follow(data, meter);
    return found == null || found == JsonNull.NULL || found.equals(Json.of(""));
  }

  private boolean isEnough(int present, Json data, Meter meter) {
    return enough.isPresent()
        && number(enough.get().evaluate(data, meter)).compareTo(BigDecimal.valueOf(present)) <= 0;
  }

  private BigDecimal number(Json json) {
    return Numeric.reading(json).orElseThrow(() -> Failure.unexpected(operator, "a number", json));
  }

  @Override
  public boolean reads(Path root) {
    return enough.stream().anyMatch(number -> number.reads(root))
        || paths.stream().anyMatch(path -> mayName(path, root));
  }

  private static boolean mayName(Expression path, Path root) {
    return !(path instanceof Literal(var known))
        || named(known).flatMap(each -> Path.of(each).stream()).anyMatch(root::touches);
  }

  private static Stream<Json> named(Json json) {
    return json instanceof JsonArray(var items) ? items.stream() : Stream.of(json);
  }
}

package io.ticketflower.domain.rule;

import java.util.List;
import java.util.function.Function;

/// An operator that goes through a list.
///
/// @param body what is done with each item; sees the item as its data, and nothing around it
/// @param start where `reduce` begins
/// @param way how the operator goes about it
record Iteration(
    String operator, Expression list, Expression body, Expression start, Function<Walk, Json> way)
    implements Expression {

  /// How the operators that go through a list in this way are made.
  static Operator.Form going(Function<Walk, Json> way) {
    return (operator, arguments) ->
        new Iteration(
            operator,
            arguments.get(0),
            arguments.get(1),
            arguments.size() < 3 ? Literal.NULL : arguments.get(2),
            way);
  }

  @Override
  public Json evaluate(Json data, Meter meter) {
    meter.step(operator);
    var items = items(list.evaluate(data, meter));
    return way.apply(new Walk(operator, items, body, start.evaluate(data, meter), meter));
  }

  private List<Json> items(Json json) {
    return switch (json) {
      case JsonArray(var items) -> items;
      case JsonNull _ -> List.of();
      case JsonBoolean _, JsonNumber _, JsonString _, JsonObject _ ->
          throw Failure.unexpected(operator, "a list", json);
    };
  }

  /// The body reads nothing but the items, and those are what the list reads.
  @Override
  public boolean reads(Path root) {
    return list.reads(root) || start.reads(root);
  }
}

package io.ticketflower.domain.rule;

import java.util.List;
import java.util.stream.IntStream;

/// How rules are written: an object with one key is an operation, a list is worked out item by
/// item, all else is a constant.
record RuleGrammar(Findings findings) implements Grammar {

  @Override
  public Expression read(Json source, JsonPointer at) {
    return switch (source) {
      case JsonArray(var items) -> Structure.array(readEach(items, at));
      case JsonObject(var members) when members.size() == 1 -> {
        var only = members.firstEntry();
        yield operation(only.getKey(), only.getValue(), at.child(only.getKey()));
      }
      case JsonObject object -> {
        new ConstantObjects(findings).check(object, at);
        yield new Literal(object);
      }
      case JsonNull _, JsonBoolean _, JsonNumber _, JsonString _ -> new Literal(source);
    };
  }

  private Expression operation(String symbol, Json argument, JsonPointer at) {
    var arguments = arguments(argument, at);
    var expressions = arguments.stream().map(each -> read(each.source(), each.at())).toList();
    return Operator.called(symbol)
        .map(operator -> operation(operator, arguments, expressions, at))
        .orElseGet(() -> unknown(symbol, at));
  }

  /// A single argument may be written without a list around it.
  private static List<Argument> arguments(Json argument, JsonPointer at) {
    return argument instanceof JsonArray(var items)
        ? IntStream.range(0, items.size())
            .mapToObj(i -> new Argument(items.get(i), at.child(i)))
            .toList()
        : List.of(new Argument(argument, at));
  }

  private Expression operation(
      Operator operator, List<Argument> arguments, List<Expression> expressions, JsonPointer at) {
    if (!operator.arity().allows(arguments.size())) {
      findings.error(
          "WRONG_ARGUMENT_COUNT",
          at,
          "Expected %s for \"%s\", but got %s."
              .formatted(operator.arity(), operator.symbol(), Arity.counted(arguments.size())),
          operator.usage());
      return Literal.NULL;
    }
    IntStream.range(0, arguments.size()).forEach(i -> checkShape(operator, i, arguments.get(i)));
    return operator.with(expressions);
  }

  private void checkShape(Operator operator, int place, Argument argument) {
    operator
        .shape(place)
        .filter(shape -> !argument.isOperation() && !shape.fits(argument.source()))
        .ifPresent(shape ->
            findings.error(
                "WRONG_ARGUMENT",
                argument.at(),
                "Expected %s, but got %s.".formatted(shape, Described.briefly(argument.source())),
                operator.usage()));
  }

  private Expression unknown(String symbol, JsonPointer at) {
    findings.error(
        "UNKNOWN_OPERATOR",
        at,
        "Expected an operator, but got " + Described.briefly(Json.of(symbol)) + ".",
        Suggestion.insteadOf(symbol)
            .map(operator -> NearestName.question(operator.symbol()))
            .orElseGet(() -> "The operators are " + String.join(" ", Operator.symbols()) + "."));
    return Literal.NULL;
  }

  private record Argument(Json source, JsonPointer at) {
    boolean isOperation() {
      return source instanceof JsonObject(var members) && members.size() == 1;
    }
  }
}

package io.ticketflower.domain.rule;

import java.util.List;

/// An operator that does its work on the values of all its arguments.
record Call(String operator, List<Expression> arguments, Function function) implements Expression {

  interface Function {
    Json apply(Arguments arguments);
  }

  /// How the operators that work with this function are made.
  static Operator.Form of(Function function) {
    return (operator, arguments) -> new Call(operator, arguments, function);
  }

  @Override
  public Json evaluate(Json data, Meter meter) {
    meter.step(operator, arguments.size());
    var values = new Json[arguments.size()];
    for (int i = 0; i < values.length; i++) {
      values[i] = arguments.get(i).evaluate(data, meter);
    }
    return function.apply(new Arguments(operator, values, meter));
  }

  @Override
  public boolean reads(Path root) {
    return arguments.stream().anyMatch(argument -> argument.reads(root));
  }
}

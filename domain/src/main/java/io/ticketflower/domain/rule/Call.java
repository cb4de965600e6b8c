package io.ticketflower.domain.rule;

import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/// An operator that does its work on the values of all its arguments.
record Call(String operator, List<Expression> arguments, Function<Arguments, Json> work)
    implements Expression {

  /// How the operators that work like this are made.
  static Operator.Form giving(Function<Arguments, Json> work) {
    return (operator, arguments) -> new Call(operator, arguments, work);
  }

  /// How the operators that answer this question are made.
  static Operator.Form asking(Predicate<Arguments> question) {
    return giving(arguments -> Json.of(question.test(arguments)));
  }

  @Override
  public Json evaluate(Json data, Meter meter) {
    meter.step(operator, arguments.size());
    var values = new Json[arguments.size()];
    for (int i = 0; i < values.length; i++) {
      values[i] = arguments.get(i).evaluate(data, meter);
    }
    return work.apply(new Arguments(operator, values, meter));
  }

  @Override
  public boolean reads(Path root) {
    return arguments.stream().anyMatch(argument -> argument.reads(root));
  }
}

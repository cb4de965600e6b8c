package io.ticketflower.domain.rule;

import java.util.List;

/// The operators on conditions. They look at no more of their arguments than they need.
final class Choice {
  private Choice() {}

  /// `if`: condition and value in turn, and at the end a value for when no condition holds.
  static Expression conditional(String operator, List<Expression> arguments) {
    return new Conditional(operator, arguments);
  }

  /// `and`: the first value that does not hold, or else the last.
  static Expression conjunction(String operator, List<Expression> arguments) {
    return new FirstThat(operator, false, arguments);
  }

  /// `or`: the first value that holds, or else the last.
  static Expression disjunction(String operator, List<Expression> arguments) {
    return new FirstThat(operator, true, arguments);
  }

  /// `!!`: the value holds, `!` turns that round.
  static boolean holds(Arguments arguments) {
    return Rule.truthy(arguments.get(0));
  }

  private static boolean anyReads(List<Expression> arguments, Path root) {
    return arguments.stream().anyMatch(argument -> argument.reads(root));
  }

  private record Conditional(String operator, List<Expression> arguments) implements Expression {
    @Override
    public Json evaluate(Json data, Meter meter) {
      meter.step(operator, arguments.size());
      int at = 0;
      while (at + 1 < arguments.size()) {
        if (Rule.truthy(arguments.get(at).evaluate(data, meter))) {
          return arguments.get(at + 1).evaluate(data, meter);
        }
        at += 2;
      }
      return at < arguments.size() ? arguments.get(at).evaluate(data, meter) : JsonNull.NULL;
    }

    @Override
    public boolean reads(Path root) {
      return anyReads(arguments, root);
    }
  }

  private record FirstThat(String operator, boolean holds, List<Expression> arguments)
      implements Expression {
    @Override
    public Json evaluate(Json data, Meter meter) {
      meter.step(operator, arguments.size());
      Json last = JsonNull.NULL;
      for (Expression argument : arguments) {
        last = argument.evaluate(data, meter);
        if (Rule.truthy(last) == holds) {
          return last;
        }
      }
      return last;
    }

    @Override
    public boolean reads(Path root) {
      return anyReads(arguments, root);
    }
  }
}

package io.ticketflower.domain.rule;

import java.util.List;
import java.util.Optional;

/// `var`: looks into the data.
final class Lookup {
  private static final int CHARACTERS_A_PIECE = 4;

  private Lookup() {}

  /// What stands at a path; the fallback, or null, if nothing does.
  static Expression variable(String operator, List<Expression> arguments) {
    Expression path = arguments.isEmpty() ? Literal.NULL : arguments.getFirst();
    Expression fallback = arguments.size() < 2 ? Literal.NULL : arguments.get(1);
    return knownPath(path)
        .<Expression>map(known -> new Variable(operator, known, fallback))
        .orElseGet(() -> new ComputedVariable(operator, path, fallback));
  }

  /// The path that a value names, or the operator's refusal.
  static Path path(String operator, Json json, Meter meter) {
    if (json instanceof JsonString(var text)) {
      meter.pieces(operator, text.length() / CHARACTERS_A_PIECE);
    }
    return Path.of(json).orElseThrow(() -> Failure.unexpected(operator, "a path", json));
  }

  private static Optional<Path> knownPath(Expression path) {
    return path instanceof Literal(var value) ? Path.of(value) : Optional.empty();
  }

  private record Variable(String operator, Path path, Expression fallback) implements Expression {
    @Override
    public Json evaluate(Json data, Meter meter) {
      meter.step(operator);
      Json found = path.follow(data, meter);
      return found == null ? fallback.evaluate(data, meter) : found;
    }

    @Override
    public boolean reads(Path root) {
      return path.touches(root) || fallback.reads(root);
    }
  }

  /// A path that only the data tells: it may lead anywhere.
  private record ComputedVariable(String operator, Expression path, Expression fallback)
      implements Expression {
    @Override
    public Json evaluate(Json data, Meter meter) {
      var known = Lookup.path(operator, path.evaluate(data, meter), meter);
      return new Variable(operator, known, fallback).evaluate(data, meter);
    }

    @Override
    public boolean reads(Path root) {
      return true;
    }
  }
}

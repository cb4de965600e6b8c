package io.ticketflower.domain.rule;

/// A value that is the same whatever the data is.
record Literal(Json value) implements Expression {
  static final Literal NULL = new Literal(JsonNull.NULL);

  @Override
  public Json evaluate(Json data, Meter meter) {
    return value;
  }

  @Override
  public boolean reads(Path root) {
    return false;
  }
}

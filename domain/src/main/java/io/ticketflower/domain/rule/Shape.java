package io.ticketflower.domain.rule;

/// What an argument has to look like where it stands in the rule itself and is not worked out.
enum Shape {
  PATH("a path (a text or the number of an item)"),
  LIST("a list"),
  NUMBER("a number");

  private final String phrase;

  Shape(String phrase) {
    this.phrase = phrase;
  }

  boolean fits(Json constant) {
    return switch (this) {
      case PATH -> Path.of(constant).isPresent();
      case LIST -> constant instanceof JsonArray;
      case NUMBER -> Numeric.reading(constant).isPresent();
    };
  }

  @Override
  public String toString() {
    return phrase;
  }
}

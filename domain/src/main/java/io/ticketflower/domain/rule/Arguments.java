package io.ticketflower.domain.rule;

import java.math.BigDecimal;

/// The values that an operator is to work on, each as the operator needs it.
final class Arguments {
  private final String operator;
  private final Json[] values;
  private final Meter meter;

  Arguments(String operator, Json[] values, Meter meter) {
    this.operator = operator;
    this.values = values;
    this.meter = meter;
  }

  int count() {
    return values.length;
  }

  Json get(int index) {
    return values[index];
  }

  /// A number, or a text that reads as one.
  BigDecimal number(int index) {
    return bounded(
        Numeric.reading(values[index]).orElseThrow(() -> unexpected("a number", values[index])));
  }

  /// The number in the digits that rules compute with. One that is too large is refused.
  BigDecimal bounded(BigDecimal number) {
    return Numeric.bounded(number)
        .orElseThrow(() -> unexpected("numbers below 1E+309", Json.of(number)));
  }

  /// A text, or what a number, a boolean or null is as a text.
  String text(int index) {
    String text =
        Texts.of(values[index]).orElseThrow(() -> unexpected("a text or a number", values[index]));
    meter.characters(operator, text.length());
    return text;
  }

  String operator() {
    return operator;
  }

  Meter meter() {
    return meter;
  }

  Failure unexpected(String expected, Json actual) {
    return Failure.unexpected(operator, expected, actual);
  }
}

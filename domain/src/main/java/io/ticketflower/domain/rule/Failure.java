package io.ticketflower.domain.rule;

/// Takes an operator's refusal up through the expressions around it; never leaves the package.
final class Failure extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final String operator;
  private final String reason;

  Failure(String operator, String reason) {
    super(reason, null, false, false);
    this.operator = operator;
    this.reason = reason;
  }

  static Failure unexpected(String operator, String expected, Json actual) {
    return new Failure(
        operator, "Expected " + expected + ", but got " + Described.briefly(actual) + ".");
  }

  Evaluation asEvaluation() {
    return new Evaluation.Failed(operator, reason);
  }
}

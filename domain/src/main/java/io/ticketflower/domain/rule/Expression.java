package io.ticketflower.domain.rule;

/// A compiled piece of a rule or a template.
interface Expression {

  /// Works the value out.
  ///
  /// @param meter what the whole evaluation may still cost
  /// @throws Failure if an operator can't do its work
  Json evaluate(Json data, Meter meter);

  /// Whether what stands at this path in the data, or inside of it, may matter to the value.
  boolean reads(Path root);

  /// The value, or what went wrong. The one place where a [Failure] ends.
  default Evaluation workOut(Json data) {
    try {
      return new Evaluation.Value(evaluate(data, new Meter()));
    } catch (Failure failure) {
      return failure.asEvaluation();
    }
  }
}

package io.ticketflower.domain.rule;

/// What came of a rule or a template.
public sealed interface Evaluation {

  record Value(Json json) implements Evaluation {}

  /// The rule could not be worked out with this data, or would have cost too much.
  ///
  /// @param operator the one that could not do its work
  /// @param message one sentence: "Expected …, but …"
  record Failed(String operator, String message) implements Evaluation {}
}

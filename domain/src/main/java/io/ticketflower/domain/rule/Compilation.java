package io.ticketflower.domain.rule;

import java.util.Optional;
import java.util.function.Function;

/// Makes an expression of an uploaded rule or template, if there is nothing wrong with it.
final class Compilation {
  static final int DEEPEST_SOURCE = 32;
  static final int LONGEST_SOURCE = 16 * 1024;

  private Compilation() {}

  static Optional<Expression> of(
      Json source, JsonPointer at, Findings findings, Function<Findings, Grammar> grammar) {
    var own = new Findings();
    checkExtent(source, at, own);
    Expression expression = own.hasErrors() ? Literal.NULL : grammar.apply(own).read(source, at);
    findings.addAll(own);
    return own.hasErrors() ? Optional.empty() : Optional.of(expression);
  }

  /// First of all, since what comes after goes as deep as the source does.
  private static void checkExtent(Json source, JsonPointer at, Findings findings) {
    var text = JsonText.bounded(source, DEEPEST_SOURCE, LONGEST_SOURCE);
    String hint = "Split it over several transitions or tasks.";
    if (text.isTooDeep()) {
      findings.error(
          "TOO_DEEP",
          at,
          "Expected lists and objects in at most "
              + DEEPEST_SOURCE
              + " levels, but there are more.",
          hint);
    } else if (text.isTooLong()) {
      findings.error(
          "TOO_LONG",
          at,
          "Expected at most " + LONGEST_SOURCE + " characters of JSON, but there are more.",
          hint);
    }
  }
}

package io.ticketflower.domain.rule;

import java.util.Optional;

/// A question to the data, or a computation on it, in JsonLogic: `{">": [{"var": "ticket.amount"},
/// 100]}`. Compiled once, then evaluated as often as needed; no evaluation costs more than its
/// bounds allow, whatever the rule and the data are.
public final class Rule {
  /// Holds for any data.
  public static final Rule ALWAYS = new Rule(JsonBoolean.TRUE, new Literal(JsonBoolean.TRUE));

  private final Json source;
  private final Expression expression;

  private Rule(Json source, Expression expression) {
    this.source = source;
    this.expression = expression;
  }

  /// Reads an uploaded rule.
  ///
  /// @param at where the rule stands in the document whose findings these are
  /// @return nothing if the rule has an error; all its errors are among the findings then
  public static Optional<Rule> compile(Json source, JsonPointer at, Findings findings) {
    return Compilation.of(source, at, findings, RuleGrammar::new)
        .map(expression -> new Rule(source, expression));
  }

  /// Whether a value counts as yes: all do but false, null, 0, the empty text and the empty list.
  public static boolean truthy(Json json) {
    return switch (json) {
      case JsonNull _ -> false;
      case JsonBoolean(var yes) -> yes;
      case JsonNumber(var number) -> number.signum() != 0;
      case JsonString(var text) -> !text.isEmpty();
      case JsonArray(var items) -> !items.isEmpty();
      case JsonObject _ -> true;
    };
  }

  public Evaluation evaluate(Json data) {
    return expression.workOut(data);
  }

  /// Whether something under that path of the data, such as `tasks`, might matter to this rule.
  public boolean reads(String root) {
    return expression.reads(Path.of(root));
  }

  public Json source() {
    return source;
  }

  /// Rules are equal when they are written the same.
  @Override
  public boolean equals(Object other) {
    return other instanceof Rule rule && source.equals(rule.source);
  }

  @Override
  public int hashCode() {
    return source.hashCode();
  }

  @Override
  public String toString() {
    return source.toString();
  }
}

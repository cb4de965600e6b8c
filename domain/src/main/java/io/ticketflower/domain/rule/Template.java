package io.ticketflower.domain.rule;

import java.util.Optional;

/// JSON with rules in it: `{"sku": {"$": {"var": "ticket.sku"}}, "rush": true}`. An object whose
/// only member is "$" gives way to the value of the rule it holds; all else is plain data.
public final class Template {
  private final Json source;
  private final Expression expression;

  private Template(Json source, Expression expression) {
    this.source = source;
    this.expression = expression;
  }

  /// Reads an uploaded template.
  ///
  /// @param at where the template stands in the document whose findings these are
  /// @return nothing if the template has an error; all its errors are among the findings then
  public static Optional<Template> compile(Json source, JsonPointer at, Findings findings) {
    return Compilation.of(source, at, findings, TemplateGrammar::new)
        .map(expression -> new Template(source, expression));
  }

  /// The template with the values of its rules; the rules share the bounds of one evaluation.
  public Evaluation apply(Json data) {
    return expression.workOut(data);
  }

  /// Whether something under that path of the data, such as `tasks`, might matter to a rule in
  /// here.
  public boolean reads(String root) {
    return expression.reads(Path.of(root));
  }

  public Json source() {
    return source;
  }

  /// Templates are equal when they are written the same.
  @Override
  public boolean equals(Object other) {
    return other instanceof Template template && source.equals(template.source);
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

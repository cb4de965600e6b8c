package io.ticketflower.domain.rule;

import java.util.Optional;

public final class Rule {
  public static final Rule ALWAYS = new Rule(JsonBoolean.TRUE);
  private final Json source;

  private Rule(Json source) {
    this.source = source;
  }

  public static Optional<Rule> compile(Json source, JsonPointer at, Findings findings) {
    throw new UnsupportedOperationException();
  }

  public static boolean truthy(Json json) {
    throw new UnsupportedOperationException();
  }

  public Evaluation evaluate(Json data) {
    throw new UnsupportedOperationException();
  }

  public boolean reads(String root) {
    throw new UnsupportedOperationException();
  }

  public Json source() {
    return source;
  }
}

package io.ticketflower.domain.rule;

import java.util.Optional;

public final class Template {
  private final Json source;

  private Template(Json source) {
    this.source = source;
  }

  public static Optional<Template> compile(Json source, JsonPointer at, Findings findings) {
    throw new UnsupportedOperationException();
  }

  public Evaluation apply(Json data) {
    throw new UnsupportedOperationException();
  }

  public boolean reads(String root) {
    throw new UnsupportedOperationException();
  }

  public Json source() {
    return source;
  }
}

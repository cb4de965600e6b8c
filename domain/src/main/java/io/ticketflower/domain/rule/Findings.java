package io.ticketflower.domain.rule;

import io.ticketflower.domain.rule.Finding.Severity;
import java.util.ArrayList;
import java.util.List;

/// Collects what is found in a document, so that its writer learns of all of it at once.
public final class Findings {
  private final List<Finding> found = new ArrayList<>();

  /// Nothing found yet.
  public Findings() {}

  public void error(String code, JsonPointer pointer, String message, String hint) {
    found.add(new Finding(Severity.ERROR, code, pointer, message, hint));
  }

  public void warning(String code, JsonPointer pointer, String message, String hint) {
    found.add(new Finding(Severity.WARNING, code, pointer, message, hint));
  }

  /// Adds all that another collector found.
  public void addAll(Findings others) {
    found.addAll(others.found);
  }

  public boolean hasErrors() {
    return found.stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
  }

  /// In the order in which they were found.
  public List<Finding> list() {
    return List.copyOf(found);
  }
}

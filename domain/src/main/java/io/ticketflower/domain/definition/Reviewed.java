package io.ticketflower.domain.definition;

import io.ticketflower.domain.rule.Finding;
import java.util.List;
import java.util.Optional;

/// A document after reading: all that was found, and the definition if every part could be read. It
/// may be there and still have errors that keep it from being published.
public record Reviewed<D>(Optional<D> definition, List<Finding> findings) {
  public Reviewed {
    findings = List.copyOf(findings);
  }

  public boolean isPublishable() {
    return definition.isPresent()
        && findings.stream().noneMatch(finding -> finding.severity() == Finding.Severity.ERROR);
  }
}

package io.ticketflower.domain.definition;

import io.ticketflower.domain.rule.Finding;
import java.util.List;
import java.util.Optional;

/// A document after reading: the definition, unless errors forbid one, and all that was found.
public record Reviewed<D>(Optional<D> definition, List<Finding> findings) {
  public Reviewed {
    findings = List.copyOf(findings);
  }

  public boolean isPublishable() {
    return definition.isPresent()
        && findings.stream().noneMatch(finding -> finding.severity() == Finding.Severity.ERROR);
  }
}

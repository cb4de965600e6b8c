package io.ticketflower.testkit;

import io.ticketflower.application.definition.JsonSchemas.Violation;
import io.ticketflower.domain.rule.Finding;
import java.util.List;
import java.util.stream.Collectors;

/// Findings and violations as lines of text, for whoever reads why a test failed.
final class FindingText {
  private FindingText() {}

  static String of(List<Finding> findings) {
    return findings.stream()
        .map(it ->
            "%s %s at \"%s\": %s %s"
                .formatted(it.severity(), it.code(), it.pointer(), it.message(), it.hint()))
        .collect(Collectors.joining("\n"));
  }

  static String ofViolations(List<Violation> violations) {
    return violations.stream()
        .map(it -> "at \"%s\": %s".formatted(it.pointer(), it.message()))
        .collect(Collectors.joining("\n"));
  }
}

package io.ticketflower.web.http;

import io.ticketflower.application.definition.JsonSchemas.Violation;
import io.ticketflower.domain.rule.JsonPointer;
import java.util.List;

/// Where data does not fit a company's schema.
public final class Violations {
  private Violations() {}

  /// @param member the member of the body that was checked, such as `/data`
  public static Refusal refused(String member, List<Violation> violations) {
    return Refusal.dataRefused(
        violations.stream()
            .map(it ->
                InputFault.inBody(
                    new JsonPointer(member + it.pointer().value()), it.code(), it.message(), ""))
            .toList());
  }
}

package io.ticketflower.web.definition;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import io.ticketflower.domain.rule.Finding;
import io.ticketflower.web.http.InputFault;
import java.util.Optional;

/// One thing that is wrong or doubtful in a document.
///
/// @param severity an ERROR keeps the document from being published
/// @param pointer where in the document (RFC 6901)
/// @param message one sentence: "Expected …, but …"
/// @param hint what would help
@Serdeable.Serializable
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@Schema(name = "Finding")
record FindingView(
    Finding.Severity severity,
    @Schema(example = "UNKNOWN_TASK") String code,
    @Schema(example = "/transitions/2/to") String pointer,
    String message,
    Optional<String> hint) {

  static FindingView of(Finding finding) {
    return new FindingView(
        finding.severity(),
        finding.code(),
        finding.pointer().value(),
        finding.message(),
        Optional.of(finding.hint()).filter(it -> !it.isEmpty()));
  }

  static InputFault asFault(Finding finding) {
    return InputFault.inBody(finding.pointer(), finding.code(), finding.message(), finding.hint());
  }
}

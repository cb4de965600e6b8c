package io.ticketflower.domain.rule;

/// One thing that is wrong or doubtful in an uploaded document.
///
/// @param code the same for every finding of the kind, such as `UNKNOWN_OPERATOR`
/// @param message one sentence: "Expected …, but …"
/// @param hint what would help; empty where nothing is known to
public record Finding(
    Severity severity, String code, JsonPointer pointer, String message, String hint) {

  public enum Severity {
    /// The document can't be published.
    ERROR,
    /// The document may be published; somebody should have looked at it.
    WARNING
  }
}

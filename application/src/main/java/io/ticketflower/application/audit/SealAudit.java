package io.ticketflower.application.audit;

/// Done every minute, by nobody in particular: seals what was written into the audit log since.
///
/// Afterwards and not at once, so that those who write don't wait for each other. A fault in one
/// company doesn't keep the others waiting.
public interface SealAudit {
  /// @return how many entries were sealed
  long seal();
}

package io.ticketflower.domain.definition;

/// How far a version of a definition has come.
public enum DefinitionStatus {
  /// Stored, perhaps with errors; nothing runs by it.
  DRAFT,
  /// Immutable; new tickets use the latest published version.
  PUBLISHED,
  /// No new ticket uses it; what runs by it goes on.
  RETIRED
}

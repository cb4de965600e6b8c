package io.ticketflower.domain.definition;

import java.util.Optional;

/// How something is filled in and shown other than its schema would have it: source text that only
/// a browser runs, in a frame of its own. Empty: as the schema has it.
public record Layouts(Optional<String> edit, Optional<String> display) {
  public static final Layouts NONE = new Layouts(Optional.empty(), Optional.empty());
}

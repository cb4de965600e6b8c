package io.ticketflower.integration.schema;

import io.ticketflower.domain.rule.JsonPointer;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;

/// Reads `#/$defs/street%20name` as a place in the same schema.
final class LocalReference {
  private LocalReference() {}

  static Optional<JsonPointer> target(String reference) {
    try {
      String fragment = new URI(reference).getFragment();
      return fragment == null ? Optional.empty() : Optional.of(new JsonPointer(fragment));
    } catch (URISyntaxException | IllegalArgumentException _) {
      return Optional.empty();
    }
  }
}

package io.ticketflower.domain.identity;

import java.util.Optional;

/// Where a wish comes from, so that the audit log can tell.
///
/// @param requestId the name that the request has in answers and logs
/// @param address of the client
public record Origin(Optional<String> requestId, Optional<String> address) {
  /// From nowhere outside: a command, or the server itself.
  public static final Origin INSIDE = new Origin(Optional.empty(), Optional.empty());

  public static Origin request(String id, String address) {
    return new Origin(Optional.of(id), Optional.of(address));
  }
}

package io.ticketflower.domain.identity;

import java.util.Optional;

/// Where a wish comes from, so that the audit log can tell, and people recognise their sessions.
///
/// @param requestId the name that the request has in answers and logs
/// @param address of the client
/// @param client what the client calls itself, shortened; the audit log leaves it out
public record Origin(
    Optional<String> requestId, Optional<String> address, Optional<String> client) {
  public static final int LONGEST_CLIENT = 200;

  /// From nowhere outside: a command, or the server itself.
  public static final Origin INSIDE = new Origin(Optional.empty(), Optional.empty());

  public Origin {
    client = client.map(Origin::shortened).filter(it -> !it.isEmpty());
  }

  /// From a client that does not say what it is.
  public Origin(Optional<String> requestId, Optional<String> address) {
    this(requestId, address, Optional.empty());
  }

  public static Origin request(String id, String address) {
    return new Origin(Optional.of(id), Optional.of(address));
  }

  /// The same place, from which a client of that name writes.
  public Origin by(Optional<String> name) {
    return new Origin(requestId, address, name);
  }

  private static String shortened(String name) {
    String line = name.replaceAll("[\\p{C}\\p{Z}]+", " ").strip();
    int longest = Math.min(LONGEST_CLIENT, line.codePointCount(0, line.length()));
    return line.substring(0, line.offsetByCodePoints(0, longest)).strip();
  }
}

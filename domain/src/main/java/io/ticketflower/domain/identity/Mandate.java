package io.ticketflower.domain.identity;

import io.ticketflower.domain.company.CompanyId;
import java.time.Duration;

/// For which company a superuser acts, and why.
///
/// @param writes whether they may change anything; if not, they only look
public record Mandate(CompanyId company, String reason, boolean writes) {
  public static final int SHORTEST_REASON = 10;
  public static final int LONGEST_REASON = 500;

  /// So long it holds, and so long each extension.
  public static final Duration LENGTH = Duration.ofMinutes(30);

  public Mandate {
    reason = reason.strip();
    int length = reason.length();
    if (length < SHORTEST_REASON || length > LONGEST_REASON) {
      throw new IllegalArgumentException(
          "Expected a reason of %d to %d characters, but got %d."
              .formatted(SHORTEST_REASON, LONGEST_REASON, length));
    }
  }
}

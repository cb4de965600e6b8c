package io.ticketflower.web.http;

import java.util.Optional;

/// Which version of a thing a client has seen, if it says so.
///
/// @param version 0 is one that never was
public record IfMatch(Optional<Integer> version) {

  /// The version, for a change that must not be made unseen.
  public int needed() {
    return version.orElseThrow(() ->
        new Refusal(
            ProblemKind.VERSION_NEEDED,
            "Expected the header If-Match with the ETag you have read, but it is missing."));
  }

  /// What to answer to somebody who came too late.
  public Refusal late() {
    return version.isPresent()
        ? new Refusal(
            ProblemKind.STALE, "Expected the present version in If-Match, but it has changed.")
        : new Refusal(
            ProblemKind.CHANGED_MEANWHILE,
            "Expected nobody else to change it meanwhile, but somebody did.");
  }
}

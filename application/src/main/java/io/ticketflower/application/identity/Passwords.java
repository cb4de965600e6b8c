package io.ticketflower.application.identity;

/// Turns passwords into hashes that can't be turned back. Slow on purpose: few run at a time.
public interface Passwords {
  String hash(String password);

  boolean matches(String password, String hash);

  /// Whether it is one of those that many people choose, so that whoever guesses tries it first.
  boolean isPopular(String password);

  /// The hash of no password, so that an unknown e-mail costs the same time as a known one.
  String decoy();
}

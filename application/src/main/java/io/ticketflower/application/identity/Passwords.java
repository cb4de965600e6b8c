package io.ticketflower.application.identity;

/// Turns passwords into hashes that can't be turned back. Slow on purpose: few run at a time.
public interface Passwords {
  String hash(String password);

  boolean matches(String password, String hash);

  /// The hash of no password, so that an unknown e-mail costs the same time as a known one.
  String decoy();
}

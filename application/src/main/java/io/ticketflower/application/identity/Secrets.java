package io.ticketflower.application.identity;

/// Makes random tokens, and the hashes by which they are known.
public interface Secrets {
  /// At least 256 random bits, in letters and digits.
  String token();

  /// The SHA-256 of a token, or of any other text, in hexadecimal.
  String fingerprint(String token);
}

package io.ticketflower.application.identity;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Ten codes for the day on which somebody has lost their app; each is good once.
///
/// @param readable shown once
/// @param hashes by which they are known
public record RecoveryCodes(List<String> readable, Set<String> hashes) {
  private static final int NUMBER = 10;
  private static final int HALF = 5;

  public RecoveryCodes {
    readable = List.copyOf(readable);
    hashes = Set.copyOf(hashes);
  }

  public static RecoveryCodes make(Secrets secrets) {
    List<String> codes = Stream.generate(() -> code(secrets)).limit(NUMBER).toList();
    return new RecoveryCodes(
        codes, codes.stream().map(it -> hash(secrets, it)).collect(Collectors.toSet()));
  }

  /// People type them with hyphens or without, in capitals or not.
  public static String hash(Secrets secrets, String code) {
    return secrets.fingerprint(code.replaceAll("[\\s-]", "").toLowerCase(Locale.ROOT));
  }

  /// Ten letters and digits that are not mistaken for each other: 49 random bits, and whoever
  /// guesses is slowed down.
  private static String code(Secrets secrets) {
    String random = secrets.token().replaceAll("[^2-9a-km-np-z]", "");
    return random.length() < 2 * HALF
        ? code(secrets)
        : random.substring(0, HALF) + "-" + random.substring(HALF, 2 * HALF);
  }
}

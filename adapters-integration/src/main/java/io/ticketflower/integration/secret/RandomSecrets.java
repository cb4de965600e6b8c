package io.ticketflower.integration.secret;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.ticketflower.application.identity.Secrets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;

/// Tokens of 64 letters and digits: 381 random bits.
public final class RandomSecrets implements Secrets {
  private static final String ALPHABET =
      "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
  private static final int LENGTH = 64;

  private final SecureRandom random = new SecureRandom();

  @Override
  public String token() {
    StringBuilder token = new StringBuilder(LENGTH);
    while (token.length() < LENGTH) {
      token.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
    }
    return token.toString();
  }

  @Override
  public String fingerprint(String token) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(token.getBytes(UTF_8));
      return HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Expected every Java to know SHA-256.", e);
    }
  }
}

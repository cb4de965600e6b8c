package io.ticketflower.integration.secret;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.ticketflower.application.identity.Passwords;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;

/// Argon2id with the parameters that OWASP recommends: 19 MiB, two passes. At most two at a time,
/// or a wave of log-ins would fill the memory; the others wait.
public final class Argon2Passwords implements Passwords {
  private static final Argon2Cost COST = new Argon2Cost(19_456, 2, 1);
  private static final int AT_A_TIME = 2;
  private static final int SALT_BYTES = 16;
  private static final int HASH_BYTES = 32;

  private final SecureRandom random = new SecureRandom();
  private final Semaphore turns = new Semaphore(AT_A_TIME, true);

  /// Made beside what else has to be done at the start: right then it takes half a second.
  private final CompletableFuture<String> decoy =
      CompletableFuture.supplyAsync(
          () -> hash(Base64.getEncoder().encodeToString(randomBytes(SALT_BYTES))));

  @Override
  public String hash(String password) {
    byte[] salt = randomBytes(SALT_BYTES);
    return new Argon2Hash(COST, salt, derive(COST, salt, password, HASH_BYTES)).toString();
  }

  /// @throws IllegalArgumentException if the hash is none of Argon2id's
  @Override
  public boolean matches(String password, String hash) {
    Argon2Hash expected = Argon2Hash.parse(hash);
    byte[] actual = derive(expected.cost(), expected.salt(), password, expected.hash().length);
    return MessageDigest.isEqual(actual, expected.hash());
  }

  @Override
  public boolean isPopular(String password) {
    return PopularPasswords.contain(password);
  }

  @Override
  public String decoy() {
    return decoy.join();
  }

  private byte[] derive(Argon2Cost cost, byte[] salt, String password, int length) {
    byte[] derived = new byte[length];
    turns.acquireUninterruptibly();
    try {
      var generator = new Argon2BytesGenerator();
      generator.init(cost.parameters(salt));
      generator.generateBytes(password.getBytes(UTF_8), derived);
    } finally {
      turns.release();
    }
    return derived;
  }

  private byte[] randomBytes(int length) {
    byte[] bytes = new byte[length];
    random.nextBytes(bytes);
    return bytes;
  }
}

package io.ticketflower.integration.secret;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.KDF;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.HKDFParameterSpec;

/// Keeps bytes so that whoever has the data alone can't read them: AES-256 in GCM mode, with a key
/// made from the installation's secret by HKDF (RFC 5869).
final class SealedBytes {
  private static final int NONCE_BYTES = 12;
  private static final int TAG_BITS = 128;
  private static final int KEY_BYTES = 32;

  private final SecureRandom random = new SecureRandom();
  private final SecretKey key;

  /// @param purpose what is sealed; for each purpose there is another key
  SealedBytes(String installationSecret, String purpose) {
    try {
      this.key =
          KDF.getInstance("HKDF-SHA256")
              .deriveKey(
                  "AES",
                  HKDFParameterSpec.ofExtract()
                      .addIKM(installationSecret.getBytes(UTF_8))
                      .thenExpand(purpose.getBytes(UTF_8), KEY_BYTES));
    } catch (GeneralSecurityException fault) {
      throw new IllegalStateException("Expected every Java to know HKDF.", fault);
    }
  }

  String seal(byte[] open) {
    byte[] nonce = new byte[NONCE_BYTES];
    random.nextBytes(nonce);
    byte[] closed = transformed(Cipher.ENCRYPT_MODE, nonce, open);
    byte[] both = Arrays.copyOf(nonce, nonce.length + closed.length);
    System.arraycopy(closed, 0, both, nonce.length, closed.length);
    return Base64.getEncoder().encodeToString(both);
  }

  /// @throws IllegalStateException if it was sealed with another secret, or altered
  byte[] open(String sealed) {
    byte[] both = Base64.getDecoder().decode(sealed);
    return transformed(
        Cipher.DECRYPT_MODE,
        Arrays.copyOf(both, NONCE_BYTES),
        Arrays.copyOfRange(both, NONCE_BYTES, both.length));
  }

  private byte[] transformed(int mode, byte[] nonce, byte[] bytes) {
    try {
      Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
      cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
      return cipher.doFinal(bytes);
    } catch (GeneralSecurityException fault) {
      throw new IllegalStateException(
          "Expected a secret that was sealed with ticketflower.web.secret as it is now, but it was"
              + " sealed with another.",
          fault);
    }
  }
}

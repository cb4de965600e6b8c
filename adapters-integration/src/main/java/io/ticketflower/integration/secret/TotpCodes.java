package io.ticketflower.integration.secret;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import io.ticketflower.application.identity.OneTimeCodes;
import io.ticketflower.domain.identity.EmailAddress;
import java.net.URI;
import java.net.URLEncoder;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import javax.crypto.spec.SecretKeySpec;
import org.bouncycastle.util.encoders.Base32;

/// The codes of RFC 6238, with secrets of 160 bits as it recommends for HMAC-SHA-1.
public final class TotpCodes implements OneTimeCodes {
  private static final String ISSUER = "TicketFlower";
  private static final int SECRET_BYTES = 20;
  private static final Duration STEP = Duration.ofSeconds(30);

  private final SecureRandom random = new SecureRandom();
  private final SealedBytes sealed;
  private final TimeBasedOneTimePasswordGenerator generator =
      new TimeBasedOneTimePasswordGenerator(STEP);

  /// @param installationSecret of which the key is made that seals secrets
  public TotpCodes(String installationSecret) {
    this.sealed = new SealedBytes(installationSecret, "second factors");
  }

  @Override
  public String newSecret() {
    byte[] secret = new byte[SECRET_BYTES];
    random.nextBytes(secret);
    return sealed.seal(secret);
  }

  @Override
  public String readable(String sealedSecret) {
    return Base32.toBase32String(sealed.open(sealedSecret));
  }

  @Override
  public URI address(String sealedSecret, EmailAddress account) {
    return URI.create(
        "otpauth://totp/%s:%s?secret=%s&issuer=%s"
            .formatted(
                ISSUER, URLEncoder.encode(account.value(), UTF_8), readable(sealedSecret), ISSUER));
  }

  @Override
  public OptionalLong step(String sealedSecret, String code, Instant now) {
    String digits = code.replace(" ", "");
    byte[] secret = sealed.open(sealedSecret);
    long present = now.getEpochSecond() / STEP.toSeconds();
    return LongStream.rangeClosed(present - 1, present + 1)
        .filter(step -> code(secret, step).equals(digits))
        .max();
  }

  /// The code that an app shows in a step.
  String code(byte[] secret, long step) {
    try {
      return generator.generateOneTimePasswordString(
          new SecretKeySpec(secret, generator.getAlgorithm()),
          Instant.ofEpochSecond(step * STEP.toSeconds()));
    } catch (GeneralSecurityException fault) {
      throw new IllegalStateException("Expected every Java to know HMAC-SHA-1.", fault);
    }
  }
}

package io.ticketflower.web;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.security.GeneralSecurityException;
import java.time.Instant;
import javax.crypto.spec.SecretKeySpec;
import org.bouncycastle.util.encoders.Base32;

/// The app on somebody's phone, which shows codes.
///
/// @param secret as it was typed in
record CodeApp(String secret) {
  String code(Instant at) {
    try {
      var generator = new TimeBasedOneTimePasswordGenerator();
      return generator.generateOneTimePasswordString(
          new SecretKeySpec(Base32.decode(secret), generator.getAlgorithm()), at);
    } catch (GeneralSecurityException fault) {
      throw new AssertionError(fault);
    }
  }
}

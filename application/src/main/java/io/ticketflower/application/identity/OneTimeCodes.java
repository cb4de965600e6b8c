package io.ticketflower.application.identity;

import io.ticketflower.domain.identity.EmailAddress;
import java.net.URI;
import java.time.Instant;
import java.util.OptionalLong;

/// Makes the secrets of apps that show codes, and reads the codes (TOTP, RFC 6238: six digits,
/// thirty seconds, HMAC-SHA-1, as all apps know it).
public interface OneTimeCodes {
  /// A new secret, sealed.
  String newSecret();

  /// The secret in Base32, for people to type.
  String readable(String sealedSecret);

  /// The address that an app reads from a picture.
  URI address(String sealedSecret, EmailAddress account);

  /// Which step's code it is: that of now, or of the step before or after, since clocks differ.
  OptionalLong step(String sealedSecret, String code, Instant now);
}

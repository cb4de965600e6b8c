package io.ticketflower.domain.identity;

/// Something a person has beside their password: an app that shows another code every thirty
/// seconds (TOTP, RFC 6238).
///
/// @param sealedSecret what the app and we both know, so that nobody reads it who only has the data
/// @param confirmed whether the person has shown that their app has it; until then it protects
///   nothing
/// @param lastStep the number of thirty seconds since 1970 whose code was used last: no code is
///   good twice
public record SecondFactor(UserId user, String sealedSecret, boolean confirmed, long lastStep) {

  /// One that is not in use yet.
  public static SecondFactor offered(UserId user, String sealedSecret) {
    return new SecondFactor(user, sealedSecret, false, 0);
  }
}

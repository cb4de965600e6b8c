package io.ticketflower.integration.secret;

import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A hash in the form in which it is kept, with all that is needed to check a password:
/// `$argon2id$v=19$m=19456,t=2,p=1$salt$hash`.
final class Argon2Hash {
  private static final Pattern FORM =
      Pattern.compile(
          "\\$argon2id\\$v=19\\$m=(\\d{1,9}),t=(\\d{1,9}),p=(\\d{1,9})"
              + "\\$([A-Za-z0-9+/]{11,86})\\$([A-Za-z0-9+/]{22,86})");

  private final Argon2Cost cost;
  private final byte[] salt;
  private final byte[] hash;

  Argon2Hash(Argon2Cost cost, byte[] salt, byte[] hash) {
    this.cost = cost;
    this.salt = salt;
    this.hash = hash;
  }

  /// @throws IllegalArgumentException if it has another form
  static Argon2Hash parse(String text) {
    Matcher form = FORM.matcher(text);
    if (!form.matches()) {
      throw new IllegalArgumentException("Expected a hash of Argon2id, but it has another form.");
    }
    Argon2Cost cost =
        new Argon2Cost(
            Integer.parseInt(form.group(1)),
            Integer.parseInt(form.group(2)),
            Integer.parseInt(form.group(3)));
    return new Argon2Hash(
        cost, Base64.getDecoder().decode(form.group(4)), Base64.getDecoder().decode(form.group(5)));
  }

  Argon2Cost cost() {
    return cost;
  }

  byte[] salt() {
    return salt;
  }

  byte[] hash() {
    return hash;
  }

  @Override
  public String toString() {
    var base64 = Base64.getEncoder().withoutPadding();
    return "$argon2id$v=19$m=%d,t=%d,p=%d$%s$%s"
        .formatted(
            cost.memory(),
            cost.passes(),
            cost.lanes(),
            base64.encodeToString(salt),
            base64.encodeToString(hash));
  }
}

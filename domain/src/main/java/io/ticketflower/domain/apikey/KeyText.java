package io.ticketflower.domain.apikey;

import java.util.regex.Pattern;

/// A key as its program sends it: `tf_`, eight characters, `_`, and a secret. Made once, shown
/// once, and known by a hash ever after; only the part up to the secret is kept, for people to
/// recognise.
public record KeyText(String value) {
  private static final int RECOGNISABLE = 8;
  private static final Pattern FORM =
      Pattern.compile("tf_[0-9A-Za-z]{" + RECOGNISABLE + "}_[0-9A-Za-z]{32,128}");

  public KeyText {
    if (!isOne(value)) {
      throw new IllegalArgumentException("Expected the form of an API key, but got another one.");
    }
  }

  /// @param random letters and digits, of which the first eight are not secret
  public static KeyText of(String random) {
    return new KeyText(
        "tf_" + random.substring(0, RECOGNISABLE) + "_" + random.substring(RECOGNISABLE));
  }

  /// Whether a text looks like a key, so that nothing else is ever looked up as one.
  public static boolean isOne(String text) {
    return FORM.matcher(text).matches();
  }

  /// Such as `tf_4vQ0aZ9k`.
  public String prefix() {
    return value.substring(0, value.lastIndexOf('_'));
  }

  @Override
  public String toString() {
    return prefix() + "_…";
  }
}

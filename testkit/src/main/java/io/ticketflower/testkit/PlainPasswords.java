package io.ticketflower.testkit;

import io.ticketflower.application.identity.Passwords;
import io.ticketflower.integration.secret.PopularPasswords;

/// Hides nothing, and so costs no time: for tests only.
public final class PlainPasswords implements Passwords {
  private static final String PREFIX = "plain:";

  @Override
  public String hash(String password) {
    return PREFIX + password;
  }

  @Override
  public boolean matches(String password, String hash) {
    return hash.equals(hash(password));
  }

  @Override
  public boolean isPopular(String password) {
    return PopularPasswords.contain(password);
  }

  @Override
  public String decoy() {
    return "nobody's";
  }
}

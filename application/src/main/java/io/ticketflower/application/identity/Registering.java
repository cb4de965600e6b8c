package io.ticketflower.application.identity;

import io.ticketflower.domain.identity.User;

/// Adds people who are new here.
final class Registering {
  private final Users users;
  private final Welcome welcome;

  Registering(Users users, Welcome welcome) {
    this.users = users;
    this.welcome = welcome;
  }

  /// Needs a transaction.
  ///
  /// @return false if the e-mail address is taken
  boolean register(User user, String passwordHash) {
    boolean isNew = users.add(user, passwordHash);
    if (isNew) {
      welcome.admit(user);
    }
    return isNew;
  }

  /// After the commit.
  void greet(User user) {
    welcome.greet(user);
  }
}

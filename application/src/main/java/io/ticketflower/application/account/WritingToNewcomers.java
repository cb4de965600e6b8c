package io.ticketflower.application.account;

import io.ticketflower.application.identity.Welcome;
import io.ticketflower.domain.identity.User;

/// Whoever comes by themselves gets a letter by which they verify their address.
final class WritingToNewcomers implements Welcome {
  private final EmailLetters letters;

  WritingToNewcomers(EmailLetters letters) {
    this.letters = letters;
  }

  @Override
  public void admit(User user) {}

  @Override
  public void greet(User user) {
    letters.sendToPresentAddress(user);
  }
}

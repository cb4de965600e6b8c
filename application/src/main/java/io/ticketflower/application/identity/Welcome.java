package io.ticketflower.application.identity;

import io.ticketflower.domain.identity.User;

/// What is done about the address of somebody who is new here, which anybody may have typed in.
public interface Welcome {
  /// Needs the transaction that adds the person.
  void admit(User user);

  /// After its commit.
  void greet(User user);
}

package io.ticketflower.application.identity;

import io.ticketflower.domain.identity.User;
import java.time.InstantSource;

/// Whoever runs the installation brings people in, and vouches for their addresses: those of a demo
/// or of another system's log get no letters.
final class VouchedFor implements Welcome {
  private final Users users;
  private final InstantSource clock;

  VouchedFor(Users users, InstantSource clock) {
    this.users = users;
    this.clock = clock;
  }

  @Override
  public void admit(User user) {
    users.verifyEmail(user.id(), clock.instant());
  }

  @Override
  public void greet(User user) {}
}

package io.ticketflower.application.account;

import io.ticketflower.domain.identity.Actor;

/// Somebody wants the letter once more by which they verify their address: it got lost, or its time
/// is up.
public interface RequestEmailVerification {
  Outcome request(Actor actor);

  sealed interface Outcome {
    /// Whoever asks waits for no mail server.
    record Asked() implements Outcome {}

    record VerifiedAlready() implements Outcome {}
  }
}

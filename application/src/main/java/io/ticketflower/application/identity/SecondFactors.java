package io.ticketflower.application.identity;

import io.ticketflower.domain.identity.SecondFactor;
import io.ticketflower.domain.identity.UserId;
import java.util.Optional;
import java.util.Set;

/// The second factors of people, one each, and the codes for the day on which the app is lost.
///
/// Works across companies.
public interface SecondFactors {
  Optional<SecondFactor> find(UserId user);

  /// The one that a log-in asks for.
  default Optional<SecondFactor> inUse(UserId user) {
    return find(user).filter(SecondFactor::confirmed);
  }

  /// Takes the place of one that is there, with its recovery codes.
  void put(SecondFactor factor);

  /// Uses the code of a step, and by that confirms the factor.
  ///
  /// @return false if the code of this step or of a later one was used before
  boolean use(UserId user, long step);

  /// Take the place of those that are there.
  ///
  /// @param hashes SHA-256, in hexadecimal
  void putRecoveryCodes(UserId user, Set<String> hashes);

  boolean isRecoveryCode(UserId user, String hash);

  /// @return false if it is none, or was used before
  boolean useRecoveryCode(UserId user, String hash);

  int recoveryCodes(UserId user);

  void remove(UserId user);
}

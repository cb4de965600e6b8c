package io.ticketflower.application.identity;

import io.ticketflower.domain.identity.SecondFactor;
import io.ticketflower.domain.identity.UserId;
import java.time.InstantSource;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.BiPredicate;

/// Looks at the code of somebody who has proved their password. Needs a transaction.
public final class SecondFactorCheck {
  private final SecondFactors factors;
  private final OneTimeCodes codes;
  private final Secrets secrets;
  private final InstantSource clock;

  public SecondFactorCheck(
      SecondFactors factors, OneTimeCodes codes, Secrets secrets, InstantSource clock) {
    this.factors = factors;
    this.codes = codes;
    this.secrets = secrets;
    this.clock = clock;
  }

  public enum Verdict {
    /// They have no second factor, or the code is right.
    PASSED,
    /// They have one, and sent no code.
    NEEDED,
    /// It is another code, or was used before.
    WRONG
  }

  public boolean isSetUp(UserId user) {
    return factors.inUse(user).isPresent();
  }

  /// @param code of the app, or a recovery code; whichever it is, it is used up
  public Verdict check(UserId user, Optional<String> code) {
    return check(user, code, this::uses);
  }

  /// The same, but for a later use: nothing is used up.
  public Verdict look(UserId user, Optional<String> code) {
    return check(user, code, this::isGood);
  }

  private Verdict check(
      UserId user, Optional<String> code, BiPredicate<SecondFactor, String> isGood) {
    Optional<SecondFactor> factor = factors.inUse(user);
    if (factor.isEmpty()) {
      return Verdict.PASSED;
    }
    if (code.isEmpty()) {
      return Verdict.NEEDED;
    }
    return isGood.test(factor.get(), code.get()) ? Verdict.PASSED : Verdict.WRONG;
  }

  /// Whether it is a good code, which is used up by that.
  public boolean uses(SecondFactor factor, String code) {
    OptionalLong step = codes.step(factor.sealedSecret(), code, clock.instant());
    return step.isPresent()
        ? factors.use(factor.user(), step.getAsLong())
        : factor.confirmed()
            && factors.useRecoveryCode(factor.user(), RecoveryCodes.hash(secrets, code));
  }

  private boolean isGood(SecondFactor factor, String code) {
    OptionalLong step = codes.step(factor.sealedSecret(), code, clock.instant());
    return step.isPresent()
        ? step.getAsLong() > factor.lastStep()
        : factors.isRecoveryCode(factor.user(), RecoveryCodes.hash(secrets, code));
  }
}

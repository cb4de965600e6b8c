package io.ticketflower.persistence.identity;

import io.ticketflower.application.identity.SecondFactors;
import io.ticketflower.domain.identity.SecondFactor;
import io.ticketflower.domain.identity.UserId;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.Set;

@Singleton
final class JdbcSecondFactors implements SecondFactors {
  private final SecondFactorRows factors;
  private final RecoveryCodeRows codes;

  JdbcSecondFactors(SecondFactorRows factors, RecoveryCodeRows codes) {
    this.factors = factors;
    this.codes = codes;
  }

  @Override
  public Optional<SecondFactor> find(UserId user) {
    return factors.findById(user.value()).map(SecondFactorRow::factor);
  }

  @Override
  public void put(SecondFactor factor) {
    factors.remove(factor.user().value());
    factors.save(SecondFactorRow.of(factor));
  }

  @Override
  public boolean use(UserId user, long step) {
    return factors.use(user.value(), step) == 1;
  }

  @Override
  public void putRecoveryCodes(UserId user, Set<String> hashes) {
    codes.remove(user.value());
    codes.saveAll(hashes.stream().map(it -> new RecoveryCodeRow(it, user.value())).toList());
  }

  @Override
  public boolean isRecoveryCode(UserId user, String hash) {
    return codes.count(user.value(), hash) == 1;
  }

  @Override
  public boolean useRecoveryCode(UserId user, String hash) {
    return codes.use(user.value(), hash) == 1;
  }

  @Override
  public int recoveryCodes(UserId user) {
    return codes.all(user.value());
  }

  @Override
  public void remove(UserId user) {
    factors.remove(user.value());
  }
}

package io.ticketflower.testkit.identity;

import static io.ticketflower.testkit.memory.Table.SECOND_FACTORS;
import static io.ticketflower.testkit.memory.Table.USERS;

import io.ticketflower.application.identity.SecondFactors;
import io.ticketflower.domain.identity.SecondFactor;
import io.ticketflower.domain.identity.UserId;
import io.ticketflower.testkit.memory.InMemoryStore;
import io.ticketflower.testkit.memory.Table.FactorRow;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/// Second factors in memory.
public final class InMemorySecondFactors implements SecondFactors {
  private final InMemoryStore store;

  public InMemorySecondFactors(InMemoryStore store) {
    this.store = store;
  }

  @Override
  public Optional<SecondFactor> find(UserId user) {
    return row(user).map(FactorRow::factor);
  }

  @Override
  public void put(SecondFactor factor) {
    store.demandShared(USERS, factor.user());
    store.shared(SECOND_FACTORS).put(factor.user(), new FactorRow(factor, Set.of()));
  }

  @Override
  public boolean use(UserId user, long step) {
    Optional<FactorRow> fresh = row(user).filter(it -> it.factor().lastStep() < step);
    fresh.ifPresent(it ->
        store
            .shared(SECOND_FACTORS)
            .put(
                user,
                new FactorRow(
                    new SecondFactor(user, it.factor().sealedSecret(), true, step),
                    it.recoveryCodes())));
    return fresh.isPresent();
  }

  @Override
  public void putRecoveryCodes(UserId user, Set<String> hashes) {
    store
        .shared(SECOND_FACTORS)
        .computeIfPresent(user, (_, row) -> new FactorRow(row.factor(), hashes));
  }

  @Override
  public boolean isRecoveryCode(UserId user, String hash) {
    return row(user).filter(it -> it.recoveryCodes().contains(hash)).isPresent();
  }

  @Override
  public boolean useRecoveryCode(UserId user, String hash) {
    boolean isOne = isRecoveryCode(user, hash);
    if (isOne) {
      Set<String> rest = new HashSet<>(row(user).orElseThrow().recoveryCodes());
      rest.remove(hash);
      putRecoveryCodes(user, rest);
    }
    return isOne;
  }

  @Override
  public int recoveryCodes(UserId user) {
    return row(user).map(it -> it.recoveryCodes().size()).orElse(0);
  }

  @Override
  public void remove(UserId user) {
    store.shared(SECOND_FACTORS).remove(user);
  }

  private Optional<FactorRow> row(UserId user) {
    return Optional.ofNullable(store.shared(SECOND_FACTORS).get(user));
  }
}

package io.ticketflower.testkit.identity;

import static io.ticketflower.testkit.memory.Table.COMPANIES;
import static io.ticketflower.testkit.memory.Table.TRIALS;

import io.ticketflower.application.identity.Trials;
import io.ticketflower.domain.company.CompanyId;
import io.ticketflower.domain.identity.Trial;
import io.ticketflower.testkit.memory.InMemoryStore;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Companies for guests in memory.
public final class InMemoryTrials implements Trials {
  private static final Comparator<Trial> BY_END = Comparator.comparing(Trial::until);

  private final InMemoryStore store;

  public InMemoryTrials(InMemoryStore store) {
    this.store = store;
  }

  @Override
  public void add(Trial trial) {
    store.demandShared(COMPANIES, trial.company());
    InMemoryStore.addNew(store.shared(TRIALS), trial.company(), trial);
  }

  @Override
  public Optional<Trial> find(CompanyId company) {
    return Optional.ofNullable(store.shared(TRIALS).get(company));
  }

  @Override
  public Optional<Trial> lock(CompanyId company) {
    return find(company);
  }

  @Override
  public Optional<Trial> shared() {
    return store.shared(TRIALS).values().stream().filter(Trial::shared).max(BY_END);
  }

  @Override
  public int count() {
    return store.shared(TRIALS).size();
  }

  @Override
  public List<Trial> over(Instant now, int limit) {
    return store.shared(TRIALS).values().stream()
        .filter(trial -> !now.isBefore(trial.until()))
        .sorted(BY_END)
        .limit(limit)
        .toList();
  }

  @Override
  public void remove(CompanyId company) {
    store.shared(TRIALS).remove(company);
  }
}

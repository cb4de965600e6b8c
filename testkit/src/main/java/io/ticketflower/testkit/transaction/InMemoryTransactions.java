package io.ticketflower.testkit.transaction;

import io.ticketflower.application.transaction.Transactions;
import io.ticketflower.domain.company.CompanyId;
import io.ticketflower.testkit.memory.InMemoryStore;
import java.util.Optional;
import java.util.function.Supplier;

/// Transactions of an [InMemoryStore].
public final class InMemoryTransactions implements Transactions {
  private final InMemoryStore store;

  public InMemoryTransactions(InMemoryStore store) {
    this.store = store;
  }

  @Override
  public <T> T inCompany(CompanyId company, Supplier<T> work) {
    return store.transaction(Optional.of(company), work);
  }

  @Override
  public <T> T acrossCompanies(Supplier<T> work) {
    return store.transaction(Optional.empty(), work);
  }
}

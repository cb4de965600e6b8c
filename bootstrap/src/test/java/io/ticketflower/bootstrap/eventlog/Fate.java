package io.ticketflower.bootstrap.eventlog;

import io.ticketflower.application.transaction.Transactions;
import io.ticketflower.domain.company.CompanyId;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;

/// Lets a process live for so many transactions and then die, or only stumble.
final class Fate {
  private final AtomicLong begun = new AtomicLong();
  private final long last;
  private final boolean deadly;

  private Fate(long last, boolean deadly) {
    this.last = last;
    this.deadly = deadly;
  }

  /// Lives.
  Fate() {
    this(Long.MAX_VALUE, false);
  }

  /// Nothing comes after these transactions.
  static Fate diesAfter(long transactions) {
    return new Fate(transactions, true);
  }

  /// The one after these transactions fails; then the surroundings are well again.
  static Fate stumblesAfter(long transactions) {
    return new Fate(transactions, false);
  }

  /// Not an exception: nobody may catch it and go on.
  static final class Died extends Error {
    private static final long serialVersionUID = 1;
  }

  long transactions() {
    return begun.get();
  }

  Transactions over(Transactions transactions) {
    return new Transactions() {
      @Override
      public <T> T inCompany(CompanyId company, Supplier<T> work) {
        meet();
        return transactions.inCompany(company, work);
      }

      @Override
      public <T> T acrossCompanies(Supplier<T> work) {
        meet();
        return transactions.acrossCompanies(work);
      }
    };
  }

  private void meet() {
    long now = begun.getAndIncrement();
    if (deadly && now >= last) {
      throw new Died();
    }
    if (!deadly && now == last) {
      throw new IllegalStateException("The connection was lost.");
    }
  }
}

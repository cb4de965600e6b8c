package io.ticketflower.persistence.database;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.util.function.Supplier;
import org.jooq.ConnectionProvider;

/// The connection on which the transaction of a company runs. jOOQ gets no other: a statement on a
/// company's table outside of [JooqTransactions#inCompany] fails before it reaches the database.
@Singleton
final class CompanyConnection implements ConnectionProvider {
  private final ScopedValue<Connection> current = ScopedValue.newInstance();

  <T> T during(Connection connection, Supplier<T> work) {
    return ScopedValue.where(current, connection).call(work::get);
  }

  @Override
  public Connection acquire() {
    return current.orElseThrow(
        () -> new IllegalStateException("Expected a company's transaction, but none is open."));
  }

  /// The transaction ends with [JooqTransactions], and the connection with it.
  @Override
  public void release(Connection connection) {}
}

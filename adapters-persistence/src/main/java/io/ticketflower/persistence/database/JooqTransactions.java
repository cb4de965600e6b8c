package io.ticketflower.persistence.database;

import io.micronaut.transaction.TransactionOperations;
import io.ticketflower.application.transaction.LostRace;
import io.ticketflower.application.transaction.Transactions;
import io.ticketflower.domain.company.CompanyId;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jooq.exception.DataAccessException;

/// Opens transactions with Micronaut's transaction manager, so that Micronaut Data, which finds
/// them there, and jOOQ, which gets the [CompanyConnection], work in the same one.
@Singleton
final class JooqTransactions implements Transactions {
  /// Serialization failure and deadlock: this transaction was given up for another.
  private static final Set<String> LOST_RACES = Set.of("40001", "40P01");

  private final TransactionOperations<Connection> transactions;
  private final CompanyConnection companyConnection;

  JooqTransactions(
      TransactionOperations<Connection> transactions, CompanyConnection companyConnection) {
    this.transactions = transactions;
    this.companyConnection = companyConnection;
  }

  @Override
  public <T> T inCompany(CompanyId company, Supplier<T> work) {
    return open(connection -> {
      enter(connection, company);
      return companyConnection.during(connection, work);
    });
  }

  @Override
  public <T> T acrossCompanies(Supplier<T> work) {
    return open(_ -> work.get());
  }

  private <T> T open(Function<Connection, T> work) {
    if (transactions.findTransactionStatus().isPresent()) {
      throw new IllegalStateException("Expected no open transaction, but there is one already.");
    }
    try {
      return transactions.executeWrite(status -> work.apply(status.getConnection()));
    } catch (RuntimeException fault) {
      throw inOurWords(fault);
    }
  }

  private static RuntimeException inOurWords(RuntimeException fault) {
    if (DatabaseUnavailable.isWhy(fault)) {
      return new DatabaseUnavailable(fault);
    }
    return fault instanceof DataAccessException refused && LOST_RACES.contains(refused.sqlState())
        ? new LostRace()
        : fault;
  }

  /// Not by `set_config`, which a distributed PostgreSQL does not carry to its workers. A UUID
  /// needs no quoting, and BEGIN travels along.
  private static void enter(Connection connection, CompanyId company) {
    try (Statement statement = connection.createStatement()) {
      statement.execute("set local app.company_id = '" + company.value() + "'");
    } catch (SQLException fault) {
      throw new IllegalStateException("Expected to enter a company, but could not.", fault);
    }
  }
}

package io.ticketflower.persistence.database;

import io.micronaut.transaction.TransactionOperations;
import io.ticketflower.application.transaction.Transactions;
import io.ticketflower.domain.company.CompanyId;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.function.Function;
import java.util.function.Supplier;

/// Opens transactions with Micronaut's transaction manager, so that Micronaut Data, which finds
/// them there, and jOOQ, which gets the [CompanyConnection], work in the same one.
@Singleton
final class JooqTransactions implements Transactions {
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
      throw DatabaseUnavailable.isWhy(fault) ? new DatabaseUnavailable(fault) : fault;
    }
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

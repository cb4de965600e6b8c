package io.ticketflower.architecture.wrong.persistence.engine;

import io.micronaut.transaction.TransactionOperations;
import java.sql.Connection;

final class OpensByItself {
  int save(TransactionOperations<Connection> transactions) {
    return transactions.executeWrite(_ -> 1);
  }
}

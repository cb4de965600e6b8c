package io.ticketflower.persistence.database;

import io.micronaut.data.connection.exceptions.ConnectionException;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Set;
import java.util.stream.Stream;

/// The database could not be reached, or was lost on the way: it may help to try again later. If it
/// was lost at the end of a transaction, nobody knows whether that was committed.
public final class DatabaseUnavailable extends RuntimeException {
  private static final long serialVersionUID = 1;
  private static final String MESSAGE = "Expected the database to answer, but it does not.";

  /// The class of SQLSTATEs that tell of a broken connection.
  private static final String CONNECTION_EXCEPTION = "08";

  /// The server goes down, has crashed, is starting, or has no free connection.
  private static final Set<String> SERVER_IS_AWAY = Set.of("57P01", "57P02", "57P03", "53300");

  /// The class of JDBC's own that says so stands in between, for those who don't know this one.
  DatabaseUnavailable(Throwable cause) {
    super(
        MESSAGE, new SQLTransientConnectionException(MESSAGE, CONNECTION_EXCEPTION + "006", cause));
  }

  static boolean isWhy(Throwable fault) {
    return Stream.iterate(fault, it -> it != null, Throwable::getCause)
        .anyMatch(DatabaseUnavailable::tells);
  }

  private static boolean tells(Throwable fault) {
    if (fault instanceof ConnectionException) {
      return true;
    }
    if (!(fault instanceof SQLException sql)) {
      return false;
    }
    String state = sql.getSQLState();
    return fault instanceof SQLTransientConnectionException
        || (state != null
            && (state.startsWith(CONNECTION_EXCEPTION) || SERVER_IS_AWAY.contains(state)));
  }
}

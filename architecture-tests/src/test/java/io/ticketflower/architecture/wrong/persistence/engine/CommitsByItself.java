package io.ticketflower.architecture.wrong.persistence.engine;

import java.sql.Connection;
import java.sql.SQLException;

final class CommitsByItself {
  void save(Connection connection) throws SQLException {
    connection.commit();
  }
}

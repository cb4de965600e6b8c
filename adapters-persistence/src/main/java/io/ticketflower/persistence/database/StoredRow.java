package io.ticketflower.persistence.database;

import org.jooq.Field;

/// One row of an answer, whoever has read it: jOOQ (`record::get`) or a [Prepared] statement.
@FunctionalInterface
public interface StoredRow {
  /// As in jOOQ: null where the column is.
  <T> T get(Field<T> column);
}

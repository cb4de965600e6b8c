package io.ticketflower.persistence.database;

import static java.util.Objects.requireNonNull;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.UUID;
import org.jooq.Converter;
import org.jooq.Field;
import org.jooq.JSON;
import org.jooq.exception.DataAccessException;
import org.jspecify.annotations.Nullable;

/// A row as the driver hands it over, with the columns' types as jOOQ knows them.
///
/// @param columns where each column is, by its name
record DriverRow(ResultSet rows, Map<String, Integer> columns) implements StoredRow {
  @Override
  public <T> T get(Field<T> column) {
    return converted(column.getConverter(), requireNonNull(columns.get(column.getName())));
  }

  @SuppressWarnings({"unchecked", "NullAway"}) // as in jOOQ, null where the column is
  private <D, T> T converted(Converter<D, T> converter, int index) {
    try {
      return converter.from((D) read(converter.fromType(), index));
    } catch (SQLException fault) {
      throw new DataAccessException("Expected to read column " + index, fault);
    }
  }

  private @Nullable Object read(Class<?> type, int index) throws SQLException {
    if (type == JSON.class) {
      String text = rows.getString(index);
      return text == null ? null : JSON.json(text);
    }
    if (type == Instant.class) {
      OffsetDateTime time = rows.getObject(index, OffsetDateTime.class);
      return time == null ? null : time.toInstant();
    }
    if (type == UUID[].class || type == String[].class) {
      Array array = rows.getArray(index);
      return array == null ? null : array.getArray();
    }
    return rows.getObject(index, type);
  }
}

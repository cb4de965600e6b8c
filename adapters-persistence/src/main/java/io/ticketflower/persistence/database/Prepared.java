package io.ticketflower.persistence.database;

import static java.util.Objects.requireNonNull;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jooq.ConnectionProvider;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.JSON;
import org.jooq.Param;
import org.jooq.ResultQuery;
import org.jooq.SQLDialect;
import org.jooq.conf.Settings;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/// A statement that is built and rendered once and then only given its values: for those that run
/// with every task, where putting the text together anew costs more than PostgreSQL needs to carry
/// it out.
public final class Prepared {
  private static final String PREFIX = "§";
  private static final Pattern NAME = Pattern.compile(PREFIX + "(\\w+)");
  private static final Pattern NUMBER = Pattern.compile("\\d+");

  private final String sql;
  private final List<String> names = new ArrayList<>();
  private final Map<String, Integer> columns = new HashMap<>();

  /// @param query each of its values is a [DSL#param(String, Field)] with a name, and no two of its
  ///   columns are called the same
  public Prepared(ResultQuery<?> query) {
    Settings settings = JooqSetup.settings().withRenderNamedParamPrefix(PREFIX);
    String named = DSL.using(SQLDialect.POSTGRES, settings).renderNamedParams(query);
    Matcher matcher = NAME.matcher(named);
    while (matcher.find()) {
      names.add(matcher.group(1));
    }
    if (names.stream().anyMatch(name -> NUMBER.matcher(name).matches())) {
      throw new IllegalArgumentException("Expected every value to have a name, but: " + named);
    }
    this.sql = matcher.replaceAll("?");
    for (Field<?> column : query.fields()) {
      if (columns.put(column.getName(), columns.size() + 1) != null) {
        throw new IllegalArgumentException(
            "Expected each column to have its own name, but: " + sql);
      }
    }
  }

  public <T> Values with(Param<T> parameter, T value) {
    return new Values().with(parameter, value);
  }

  /// The values of one execution, by name.
  public final class Values {
    private final Map<String, @Nullable Object> values = new HashMap<>();

    public <T> Values with(Param<T> parameter, T value) {
      values.put(parameter.getParamName(), parameter.getConverter().to(value));
      return this;
    }

    public <T> List<T> fetch(DSLContext db, Function<StoredRow, T> reading) {
      if (!values.keySet().containsAll(names)) {
        throw new IllegalArgumentException(
            "Expected values for %s, but got them for %s.".formatted(names, values.keySet()));
      }
      List<@Nullable Object> inOrder = new ArrayList<>();
      names.forEach(name -> inOrder.add(values.get(name)));
      return Prepared.this.fetch(db, inOrder, reading);
    }

    /// The first row, of one that is asked for by its key.
    public <T> Optional<T> fetchFirst(DSLContext db, Function<StoredRow, T> reading) {
      return fetch(db, reading).stream().findFirst();
    }
  }

  /// @param values as columns keep them, in the order in which the statement needs them
  /// @throws DataAccessException as jOOQ does
  <T> List<T> fetch(DSLContext db, List<@Nullable Object> values, Function<StoredRow, T> reading) {
    ConnectionProvider connections = db.configuration().connectionProvider();
    Connection connection = requireNonNull(connections.acquire());
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      for (int index = 0; index < values.size(); index++) {
        statement.setObject(index + 1, asDriverTakes(connection, values.get(index)));
      }
      List<T> read = new ArrayList<>();
      try (ResultSet rows = statement.executeQuery()) {
        StoredRow row = new DriverRow(rows, columns);
        while (rows.next()) {
          read.add(reading.apply(row));
        }
      }
      return read;
    } catch (SQLException fault) {
      throw new DataAccessException("Expected to execute " + sql, fault);
    } finally {
      connections.release(connection);
    }
  }

  private static @Nullable Object asDriverTakes(Connection connection, @Nullable Object value)
      throws SQLException {
    return switch (value) {
      case JSON json -> json.data();
      case Instant instant -> instant.atOffset(ZoneOffset.UTC);
      case UUID[] ids -> connection.createArrayOf("uuid", ids);
      case String[] texts -> connection.createArrayOf("text", texts);
      case null, default -> value;
    };
  }
}

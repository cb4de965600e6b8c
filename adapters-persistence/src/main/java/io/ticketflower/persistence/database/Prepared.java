package io.ticketflower.persistence.database;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Param;
import org.jooq.Record;
import org.jooq.ResultQuery;
import org.jooq.SQLDialect;
import org.jooq.conf.Settings;
import org.jooq.impl.DSL;

/// A statement that is built and rendered once and then only given its values: for those that run
/// with every task, where putting the text together anew costs more than PostgreSQL needs to carry
/// it out.
public final class Prepared {
  private static final String PREFIX = "§";
  private static final Pattern NAME = Pattern.compile(PREFIX + "(\\w+)");
  private static final Pattern NUMBER = Pattern.compile("\\d+");

  private final String sql;
  private final List<String> names = new ArrayList<>();
  private final Field<?>[] columns;

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
    this.columns = query.fields();
    if (Stream.of(columns).map(Field::getName).distinct().count() < columns.length) {
      throw new IllegalArgumentException("Expected every column to have its own name, but: " + sql);
    }
  }

  public <T> Values with(Param<T> parameter, T value) {
    return new Values().with(parameter, value);
  }

  /// @param values in the order in which the statement needs them
  ResultQuery<Record> on(DSLContext db, List<Param<?>> values) {
    return db.resultQuery(sql, values.toArray()).coerce(columns);
  }

  /// The values of one execution, by name.
  public final class Values {
    private final Map<String, Param<?>> values = new HashMap<>();

    public <T> Values with(Param<T> parameter, T value) {
      values.put(parameter.getParamName(), DSL.val(value, parameter.getDataType()));
      return this;
    }

    public ResultQuery<Record> on(DSLContext db) {
      List<Param<?>> inOrder = new ArrayList<>();
      for (String name : names) {
        inOrder.add(values.get(name));
      }
      return Prepared.this.on(db, inOrder);
    }
  }
}

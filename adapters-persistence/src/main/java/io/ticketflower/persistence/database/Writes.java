package io.ticketflower.persistence.database;

import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.insertInto;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.param;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.with;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jooq.CommonTableExpression;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Param;
import org.jooq.ResultQuery;
import org.jooq.RowN;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/// Several inserts and updates as one statement: one journey to the database instead of one for
/// each table. PostgreSQL checks foreign keys when it ends, so the rows may point to each other;
/// but none of them sees what another has written.
public final class Writes {
  private static final Field<Integer> CHANGED = field(name("changed"), Integer.class);
  private final List<Write> writes = new ArrayList<>();

  private sealed interface Write {
    Stream<@Nullable Object> values();

    /// The same with placeholders for its values, in their order.
    ResultQuery<?> statement(Function<Field<?>, Param<?>> placeholder);
  }

  /// @param rows all with the same columns; none writes nothing
  public Writes insert(Table<?> table, List<Columns> rows) {
    if (!rows.isEmpty()) {
      writes.add(new Insert(table, rows));
    }
    return this;
  }

  /// Changes one row.
  ///
  /// @param key what the row must have
  /// @param also what must hold for the row besides
  public Writes update(Table<?> table, Columns changes, Columns key, Condition also) {
    writes.add(new Update(table, changes, key, also));
    return this;
  }

  public Writes update(Table<?> table, Columns changes, Columns key) {
    return update(table, changes, key, noCondition());
  }

  /// What it takes to write the same with other values.
  public Prepared prepare() {
    Placeholders placeholders = new Placeholders();
    List<CommonTableExpression<?>> parts = new ArrayList<>();
    Field<Integer> changed = inline(0);
    for (Write write : writes) {
      var part = name("part_" + parts.size()).as(write.statement(placeholders::next));
      parts.add(part);
      if (write instanceof Update) {
        changed = changed.plus(field(select(count()).from(part)));
      }
    }
    return new Prepared(with(parts).select(changed.cast(Integer.class).as(CHANGED)));
  }

  /// Executes writes that are too rare to be prepared.
  public boolean execute(DSLContext db) {
    return execute(db, prepare());
  }

  /// @param prepared by writes of the same shape
  /// @return false if a row that was to be changed is not as it must be; then the transaction has
  ///   to be given up, since the others are written
  public boolean execute(DSLContext db, Prepared prepared) {
    List<@Nullable Object> values = new ArrayList<>();
    long changes = 0;
    for (Write write : writes) {
      write.values().forEachOrdered(values::add);
      changes += write instanceof Update ? 1 : 0;
    }
    return prepared.fetch(db, values, row -> row.get(CHANGED)).getFirst() == changes;
  }

  private static final class Placeholders {
    private int last;

    Param<?> next(Field<?> field) {
      last++;
      return param("value_" + last, field);
    }
  }

  private record Insert(Table<?> table, List<Columns> rows) implements Write {
    @Override
    public Stream<@Nullable Object> values() {
      return rows.stream().flatMap(row -> row.values().stream());
    }

    @Override
    public ResultQuery<?> statement(Function<Field<?>, Param<?>> placeholder) {
      List<Field<?>> fields = rows.getFirst().fields();
      RowN[] placeholders =
          rows.stream()
              .map(_ -> row(fields.stream().map(placeholder).toList()))
              .toArray(RowN[]::new);
      return insertInto(table)
          .columns(fields)
          .valuesOfRows(placeholders)
          .returning(fields.getFirst());
    }
  }

  private record Update(Table<?> table, Columns changes, Columns key, Condition also)
      implements Write {
    @Override
    public Stream<@Nullable Object> values() {
      return Stream.concat(changes.values().stream(), key.values().stream());
    }

    @Override
    public ResultQuery<?> statement(Function<Field<?>, Param<?>> placeholder) {
      Map<Field<?>, Object> set = new LinkedHashMap<>();
      changes.fields().forEach(it -> set.put(it, placeholder.apply(it)));
      Condition where = noCondition();
      for (Field<?> it : key.fields()) {
        where = where.and(equal(it, placeholder.apply(it)));
      }
      return DSL.update(table).set(set).where(where.and(also)).returning(key.fields().getFirst());
    }

    @SuppressWarnings("unchecked") // the placeholder was made for this field
    private static <T> Condition equal(Field<T> field, Param<?> value) {
      return field.eq((Param<T>) value);
    }
  }
}

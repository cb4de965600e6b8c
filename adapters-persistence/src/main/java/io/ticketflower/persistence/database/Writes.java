package io.ticketflower.persistence.database;

import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.insertInto;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.param;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.trueCondition;
import static org.jooq.impl.DSL.with;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
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
///
/// The statements of the shapes that are written all day are kept.
public final class Writes {
  private static final int MOST_ROWS_KEPT = 16;
  private static final Field<Boolean> ALL_FOUND = field(name("all_found"), Boolean.class);

  /// No column: PostgreSQL would ask once more whether the row may be seen.
  private static final Field<Integer> WRITTEN = inline(1).as("written");

  private static final Map<List<Shape>, Prepared> KEPT = new ConcurrentHashMap<>();
  private final List<Write> writes = new ArrayList<>();

  /// What makes a write's part of the statement different from another's.
  private record Shape(
      Table<?> table,
      int rows,
      List<Field<?>> written,
      List<Field<Integer>> counters,
      List<Field<?>> key,
      Condition also) {
    /// Not that of the fields, which takes longer than to compare them: they are always the same
    /// objects.
    @Override
    public int hashCode() {
      return 31 * (written.size() + key.size()) + rows;
    }
  }

  private sealed interface Write {
    int rows();

    Shape shape();

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

  public Writes update(Table<?> table, Columns changes, Columns key) {
    return update(table, changes, List.of(), key, noCondition());
  }

  /// Changes one row.
  ///
  /// @param counters go up by one
  /// @param key what the row must have
  /// @param also what must hold for the row besides
  public Writes update(
      Table<?> table, Columns changes, List<Field<Integer>> counters, Columns key, Condition also) {
    writes.add(new Update(table, changes, counters, key, also));
    return this;
  }

  /// @return false if a row that was to be changed is not as it must be; then the transaction has
  ///   to be given up, since the others are written
  public boolean execute(DSLContext db) {
    List<@Nullable Object> values = new ArrayList<>();
    writes.forEach(write -> write.values().forEachOrdered(values::add));
    return prepared().fetch(db, values, row -> row.get(ALL_FOUND)).getFirst();
  }

  private Prepared prepared() {
    return writes.stream().mapToInt(Write::rows).sum() > MOST_ROWS_KEPT
        ? prepare()
        : KEPT.computeIfAbsent(writes.stream().map(Write::shape).toList(), _ -> prepare());
  }

  private Prepared prepare() {
    Placeholders placeholders = new Placeholders();
    List<CommonTableExpression<?>> parts = new ArrayList<>();
    Condition allFound = trueCondition();
    for (Write write : writes) {
      var part = name("part_" + parts.size()).as(write.statement(placeholders::next));
      parts.add(part);
      if (write instanceof Update) {
        allFound = allFound.and(exists(selectOne().from(part)));
      }
    }
    return new Prepared(with(parts).select(field(allFound).as(ALL_FOUND)));
  }

  private static final class Placeholders {
    private int last;

    Param<?> next(Field<?> field) {
      last++;
      return param("value_" + last, field);
    }
  }

  private record Insert(Table<?> table, List<Columns> columns) implements Write {
    @Override
    public int rows() {
      return columns.size();
    }

    @Override
    public Shape shape() {
      return new Shape(
          table, rows(), columns.getFirst().fields(), List.of(), List.of(), noCondition());
    }

    @Override
    public Stream<@Nullable Object> values() {
      return columns.stream().flatMap(row -> row.values().stream());
    }

    @Override
    public ResultQuery<?> statement(Function<Field<?>, Param<?>> placeholder) {
      List<Field<?>> fields = columns.getFirst().fields();
      RowN[] placeholders =
          columns.stream()
              .map(_ -> row(fields.stream().map(placeholder).toList()))
              .toArray(RowN[]::new);
      return insertInto(table).columns(fields).valuesOfRows(placeholders).returningResult(WRITTEN);
    }
  }

  private record Update(
      Table<?> table, Columns changes, List<Field<Integer>> counters, Columns key, Condition also)
      implements Write {
    @Override
    public int rows() {
      return 1;
    }

    @Override
    public Shape shape() {
      return new Shape(table, 0, changes.fields(), counters, key.fields(), also);
    }

    @Override
    public Stream<@Nullable Object> values() {
      return Stream.concat(changes.values().stream(), key.values().stream());
    }

    @Override
    public ResultQuery<?> statement(Function<Field<?>, Param<?>> placeholder) {
      Map<Field<?>, Object> set = new LinkedHashMap<>();
      changes.fields().forEach(it -> set.put(it, placeholder.apply(it)));
      counters.forEach(it -> set.put(it, it.plus(inline(1))));
      Condition where = noCondition();
      for (Field<?> it : key.fields()) {
        where = where.and(equal(it, placeholder.apply(it)));
      }
      return DSL.update(table).set(set).where(where.and(also)).returningResult(WRITTEN);
    }

    @SuppressWarnings("unchecked") // the placeholder was made for this field
    private static <T> Condition equal(Field<T> field, Param<?> value) {
      return field.eq((Param<T>) value);
    }
  }
}

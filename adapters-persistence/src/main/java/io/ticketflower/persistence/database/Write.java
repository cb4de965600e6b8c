package io.ticketflower.persistence.database;

import static org.jooq.impl.DSL.deleteFrom;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.insertInto;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.row;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.ResultQuery;
import org.jooq.RowN;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/// One part of the statement that [Writes] makes.
sealed interface Write {
  /// No column: PostgreSQL would ask once more whether the row may be seen.
  Field<Integer> WRITTEN = inline(1).as("written");

  int rows();

  /// What makes its part of the statement different from another's.
  Object shape();

  Stream<@Nullable Object> values();

  /// The same with placeholders for its values, in their order.
  ResultQuery<?> statement(Writes.Placeholders placeholders);

  record Shape(
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

  record Insert(Table<?> table, List<Columns> columns) implements Write {
    @Override
    public int rows() {
      return columns.size();
    }

    @Override
    public Object shape() {
      return new Shape(
          table, rows(), columns.getFirst().fields(), List.of(), List.of(), noCondition());
    }

    @Override
    public Stream<@Nullable Object> values() {
      return columns.stream().flatMap(row -> row.values().stream());
    }

    @Override
    public ResultQuery<?> statement(Writes.Placeholders placeholders) {
      List<Field<?>> fields = columns.getFirst().fields();
      RowN[] rows =
          columns.stream()
              .map(_ -> row(fields.stream().map(placeholders::next).toList()))
              .toArray(RowN[]::new);
      return insertInto(table).columns(fields).valuesOfRows(rows).returningResult(WRITTEN);
    }
  }

  record Update(
      Table<?> table, Columns changes, List<Field<Integer>> counters, Columns key, Condition also)
      implements Write {
    @Override
    public int rows() {
      return 1;
    }

    @Override
    public Object shape() {
      return new Shape(table, 0, changes.fields(), counters, key.fields(), also);
    }

    @Override
    public Stream<@Nullable Object> values() {
      return Stream.concat(changes.values().stream(), key.values().stream());
    }

    @Override
    public ResultQuery<?> statement(Writes.Placeholders placeholders) {
      Map<Field<?>, Object> set = new LinkedHashMap<>();
      changes.fields().forEach(it -> set.put(it, placeholders.next(it)));
      counters.forEach(it -> set.put(it, it.plus(inline(1))));
      return DSL.update(table)
          .set(set)
          .where(isGiven(key, placeholders).and(also))
          .returningResult(WRITTEN);
    }
  }

  record Delete(Table<?> table, Columns key) implements Write {
    @Override
    public int rows() {
      return 1;
    }

    @Override
    public Object shape() {
      return new Shape(table, -1, List.of(), List.of(), key.fields(), noCondition());
    }

    @Override
    public Stream<@Nullable Object> values() {
      return key.values().stream();
    }

    @Override
    public ResultQuery<?> statement(Writes.Placeholders placeholders) {
      return deleteFrom(table).where(isGiven(key, placeholders)).returningResult(WRITTEN);
    }
  }

  record Ask(Writes.Question question, List<?> given) implements Write {
    @Override
    public int rows() {
      return 0;
    }

    @Override
    public Object shape() {
      return question;
    }

    @Override
    public Stream<@Nullable Object> values() {
      return given.stream().map(it -> it);
    }

    @Override
    public ResultQuery<?> statement(Writes.Placeholders placeholders) {
      return question.asked(placeholders);
    }
  }

  private static Condition isGiven(Columns key, Writes.Placeholders placeholders) {
    Condition given = noCondition();
    for (Field<?> it : key.fields()) {
      given = given.and(isGiven(it, placeholders));
    }
    return given;
  }

  private static <T> Condition isGiven(Field<T> field, Writes.Placeholders placeholders) {
    return field.eq(placeholders.next(field));
  }
}

package io.ticketflower.persistence.database;

import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.param;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.trueCondition;
import static org.jooq.impl.DSL.with;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jooq.CommonTableExpression;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Param;
import org.jooq.ResultQuery;
import org.jooq.Table;
import org.jspecify.annotations.Nullable;

/// Several inserts, updates and deletes as one statement: one journey to the database instead of
/// one for each table. PostgreSQL checks foreign keys when it ends, so the rows may point to each
/// other; but none of them sees what another has written.
///
/// The statements of the shapes that are written all day are kept.
public final class Writes {
  private static final int MOST_ROWS_KEPT = 16;
  private static final Field<Boolean> ALL_FOUND = field(name("all_found"), Boolean.class);

  private static final Map<List<Object>, Prepared> KEPT = new ConcurrentHashMap<>();
  private final List<Write> writes = new ArrayList<>();

  /// What is asked in the same statement: whether there is a row.
  @FunctionalInterface
  public interface Question {
    /// Each placeholder once, in the order in which the statement needs them.
    ResultQuery<?> asked(Placeholders placeholders);
  }

  /// @param allFound if not, a row that was to be changed is not as it must be, and the transaction
  ///   has to be given up, since the others are written
  /// @param answers in the order of the questions
  public record Written(boolean allFound, List<Boolean> answers) {}

  /// @param rows all with the same columns; none writes nothing
  public Writes insert(Table<?> table, List<Columns> rows) {
    if (!rows.isEmpty()) {
      writes.add(new Write.Insert(table, rows));
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
    writes.add(new Write.Update(table, changes, counters, key, also));
    return this;
  }

  /// Takes one row away, which must be there.
  public Writes delete(Table<?> table, Columns key) {
    writes.add(new Write.Delete(table, key));
    return this;
  }

  /// Asks besides whether there is a row, before anything is written.
  ///
  /// @param values one for each placeholder of the question, as the database keeps them
  public Writes ask(Question question, List<?> values) {
    writes.add(new Write.Ask(question, List.copyOf(values)));
    return this;
  }

  public Written execute(DSLContext db) {
    List<@Nullable Object> values = new ArrayList<>();
    writes.forEach(write -> write.values().forEachOrdered(values::add));
    return prepared().fetch(db, values, this::written).getFirst();
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
    List<Field<Boolean>> told = new ArrayList<>();
    for (Write write : writes) {
      var part = name("part_" + parts.size()).as(write.statement(placeholders));
      parts.add(part);
      Condition found = exists(selectOne().from(part));
      switch (write) {
        case Write.Insert _ -> {}
        case Write.Update _, Write.Delete _ -> allFound = allFound.and(found);
        case Write.Ask _ -> told.add(field(found).as(answer(told.size())));
      }
    }
    told.addFirst(field(allFound).as(ALL_FOUND));
    return new Prepared(with(parts).select(told));
  }

  private Written written(StoredRow row) {
    List<Boolean> answers = new ArrayList<>();
    for (Write write : writes) {
      if (write instanceof Write.Ask) {
        answers.add(row.get(answer(answers.size())));
      }
    }
    return new Written(row.get(ALL_FOUND), answers);
  }

  private static Field<Boolean> answer(int number) {
    return field(name("answer_" + number), Boolean.class);
  }

  /// Names the values of a statement one after the other.
  public static final class Placeholders {
    private int last;

    private Placeholders() {}

    public <T> Param<T> next(Field<T> field) {
      last++;
      return param("value_" + last, field);
    }
  }
}

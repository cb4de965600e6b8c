package io.ticketflower.persistence.desk;

import static org.jooq.impl.DSL.lower;
import static org.jooq.impl.DSL.or;
import static org.jooq.impl.DSL.position;
import static org.jooq.impl.DSL.val;
import static org.jooq.impl.DSL.when;

import io.ticketflower.application.desk.Hit.Closeness;
import java.util.List;
import java.util.function.Function;
import org.jooq.CaseConditionStep;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.DSL;

/// What a kind of thing is called, and how close that comes to what was typed. Whatever the text
/// holds stands for itself.
///
/// @param names the columns that name it
/// @param numbered if it is that of the number which was typed
record Naming(List<Field<String>> names, Condition numbered) {
  private static final List<Closeness> CLOSEST_FIRST = List.of(Closeness.values());

  static Naming of(List<Field<String>> names) {
    return new Naming(names, DSL.falseCondition());
  }

  Condition fits(String text) {
    return numbered.or(any(name -> place(text, name).gt(0)));
  }

  /// To be read by [#closenessOf]; the closest is the lowest.
  Field<Integer> closeness(String text) {
    CaseConditionStep<Integer> cases =
        when(numbered, rank(Closeness.NUMBER))
            .when(any(name -> name.equalIgnoreCase(text)), rank(Closeness.WHOLE))
            .when(any(name -> place(text, name).eq(1)), rank(Closeness.BEGINNING));
    return cases.otherwise(rank(Closeness.PART));
  }

  /// Where the text begins in the name, from 1; 0 if it is not in it. Takes less time than ILIKE.
  private static Field<Integer> place(String text, Field<String> name) {
    return position(lower(name), lower(val(text)));
  }

  static Closeness closenessOf(int rank) {
    return CLOSEST_FIRST.get(rank);
  }

  private static Integer rank(Closeness closeness) {
    return CLOSEST_FIRST.indexOf(closeness);
  }

  private Condition any(Function<Field<String>, Condition> fits) {
    return or(names.stream().map(fits).toList());
  }
}

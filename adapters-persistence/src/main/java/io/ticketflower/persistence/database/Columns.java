package io.ticketflower.persistence.database;

import java.util.ArrayList;
import java.util.List;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;

/// Some columns of one row with their values, in the order in which they were named.
public final class Columns {
  private final List<Field<?>> fields = new ArrayList<>();
  private final List<@Nullable Object> values = new ArrayList<>();

  public static <T> Columns of(Field<T> field, @Nullable T value) {
    return new Columns().with(field, value);
  }

  public <T> Columns with(Field<T> field, @Nullable T value) {
    fields.add(field);
    values.add(field.getConverter().to(value));
    return this;
  }

  public Columns with(Columns others) {
    fields.addAll(others.fields);
    values.addAll(others.values);
    return this;
  }

  List<Field<?>> fields() {
    return fields;
  }

  /// As the columns keep them.
  List<@Nullable Object> values() {
    return values;
  }
}

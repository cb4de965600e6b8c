package io.ticketflower.persistence.database;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.lower;
import static org.jooq.impl.DSL.val;

import io.ticketflower.application.page.Order;
import io.ticketflower.application.page.SortKey;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Function;
import org.jooq.Field;

/// What a list can be sorted by, as the database compares it. Texts are compared byte by byte, so
/// that every database does it alike.
public final class SortColumn<K> {
  private static final String BYTES = "C";
  private static final Instant BEFORE_ALL = Instant.parse("0001-01-01T00:00:00Z");
  private static final Instant AFTER_ALL = Instant.parse("9999-12-31T00:00:00Z");

  private final Side<K> rising;
  private final Side<K> falling;

  /// The two differ where a row may have none: it comes last in both.
  private SortColumn(Side<K> rising, Side<K> falling) {
    this.rising = rising;
    this.falling = falling;
  }

  /// @param field what is compared
  /// @param place what a place in the list is compared by
  private record Side<K>(Field<K> field, Function<SortKey, Field<K>> place) {}

  public static SortColumn<Instant> time(Field<Instant> column) {
    return both(new Side<>(column, key -> val(time(key, AFTER_ALL), column)));
  }

  /// A time that not every row has. Whichever way the list runs, the missing one is written as the
  /// last of all times, for nulls can't be looked up in an index by row comparison.
  public static SortColumn<Instant> timeIfAny(Field<Instant> column) {
    return new SortColumn<>(orElse(column, AFTER_ALL), orElse(column, BEFORE_ALL));
  }

  public static SortColumn<Long> count(Field<Long> column) {
    return both(
        new Side<>(
            column,
            key -> {
              if (key instanceof SortKey.Count(var count)) {
                return val(count, column);
              }
              throw unexpected(key);
            }));
  }

  public static SortColumn<String> text(Field<String> column) {
    return both(
        new Side<>(lower(column).collate(BYTES), key -> lower(val(text(key))).collate(BYTES)));
  }

  /// A word of a closed list.
  public static SortColumn<String> word(Field<? extends Enum<?>> column) {
    return both(
        new Side<>(
            column.coerce(String.class).collate(BYTES), key -> val(text(key)).collate(BYTES)));
  }

  /// How a list runs that is sorted by this.
  public <I> Keyset<K, I> keyset(Order<?> order, Field<I> id, Function<UUID, I> idOf) {
    Side<K> side = order.isFalling() ? falling : rising;
    return new Keyset<>(side.field(), side.place(), order.isFalling(), id, idOf);
  }

  private static <K> SortColumn<K> both(Side<K> side) {
    return new SortColumn<>(side, side);
  }

  private static Side<Instant> orElse(Field<Instant> column, Instant missing) {
    return new Side<>(
        coalesce(column, inline(missing, column)), key -> val(time(key, missing), column));
  }

  private static Instant time(SortKey key, Instant missing) {
    return switch (key) {
      case SortKey.Time(var at) -> at;
      case SortKey.None _ -> missing;
      case SortKey.Text _, SortKey.Count _ -> throw unexpected(key);
    };
  }

  private static String text(SortKey key) {
    if (key instanceof SortKey.Text(var text)) {
      return text;
    }
    throw unexpected(key);
  }

  private static IllegalArgumentException unexpected(SortKey key) {
    return new IllegalArgumentException("Expected a place in this list, but got " + key + ".");
  }
}

package io.ticketflower.persistence.database;

import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.val;

import io.ticketflower.application.page.Page;
import io.ticketflower.application.page.Page.Position;
import io.ticketflower.application.page.SortKey;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.OrderField;

/// How a sorted list runs, and where a page of it begins: behind a place, not after so many rows,
/// so that nothing is shown twice or left out when rows come and go.
///
/// @param key what the list is sorted by
/// @param place what a place in the list is compared by
/// @param id the column that tells equals apart
/// @param idOf what stands in that column
public record Keyset<K, I>(
    Field<K> key,
    Function<SortKey, Field<K>> place,
    boolean isFalling,
    Field<I> id,
    Function<UUID, I> idOf) {

  public Condition from(Page page) {
    return page.after().map(this::after).orElse(noCondition());
  }

  public List<OrderField<?>> order() {
    return isFalling ? List.of(key.desc(), id.desc()) : List.of(key.asc(), id.asc());
  }

  private Condition after(Position last) {
    var here = row(key, id);
    var there = row(place.apply(last.key()), val(idOf.apply(last.id()), id));
    return isFalling ? here.lt(there) : here.gt(there);
  }
}

package io.ticketflower.persistence.database;

import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.row;

import io.ticketflower.application.page.Page;
import io.ticketflower.application.page.Page.Position;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.OrderField;

/// The order of all lists, and where a page of one begins. Each list has an index by company, time
/// and id, so that the last page costs no more than the first.
///
/// @param at the column of the time
/// @param id the column that tells equal times apart
/// @param idOf what stands in that column
public record NewestFirst<I>(Field<Instant> at, Field<I> id, Function<UUID, I> idOf) {

  public Condition from(Page page) {
    return page.after().map(this::after).orElse(noCondition());
  }

  public List<OrderField<?>> order() {
    return List.of(at.desc(), id.desc());
  }

  /// One more than wanted, to know whether there is a next page.
  public static int limit(Page page) {
    return page.limit() + 1;
  }

  private Condition after(Position last) {
    return row(at, id).lt(row(last.at(), idOf.apply(last.id())));
  }
}

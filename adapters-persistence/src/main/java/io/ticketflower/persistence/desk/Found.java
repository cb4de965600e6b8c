package io.ticketflower.persistence.desk;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.select;

import io.ticketflower.application.desk.Hit;
import java.time.Instant;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Select;
import org.jooq.Table;
import org.jooq.impl.SQLDataType;

/// Where things of one kind are found, and what is shown of them.
///
/// @param things those that somebody may see
/// @param at when it came: the newest are shown first
record Found(
    Hit.Kind kind,
    Table<?> from,
    Condition things,
    Naming naming,
    Field<UUID> id,
    Field<String> title,
    Field<String> detail,
    Field<Long> number,
    Field<Instant> at) {
  static final Field<String> KIND = field(name("kind"), SQLDataType.CLOB);
  static final Field<Integer> CLOSENESS = field(name("closeness"), SQLDataType.INTEGER);
  static final Field<UUID> ID = field(name("id"), SQLDataType.UUID);
  static final Field<String> TITLE = field(name("title"), SQLDataType.CLOB);
  static final Field<String> DETAIL = field(name("detail"), SQLDataType.CLOB);
  static final Field<Long> NUMBER = field(name("number"), SQLDataType.BIGINT);

  static final Field<Instant> AT = field(name("at"), SQLDataType.INSTANT);
  static final Field<Long> NO_NUMBER = inline((Long) null, SQLDataType.BIGINT);

  /// The closest, and among them the newest.
  Select<Record> best(String text, int most) {
    Field<Integer> closeness = naming.closeness(text);
    return select()
        .select(inline(kind.name()).as(KIND))
        .select(closeness.as(CLOSENESS))
        .select(id.as(ID), title.as(TITLE), detail.as(DETAIL), number.as(NUMBER), at.as(AT))
        .from(from)
        .where(things)
        .and(naming.fits(text))
        .orderBy(closeness, at.desc(), id.desc())
        .limit(most);
  }
}

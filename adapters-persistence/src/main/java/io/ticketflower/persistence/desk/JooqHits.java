package io.ticketflower.persistence.desk;

import io.ticketflower.application.desk.Hit;
import io.ticketflower.application.desk.Hit.Kind;
import io.ticketflower.application.desk.Hits;
import io.ticketflower.domain.company.CompanyId;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.Select;

/// All kinds in one statement.
@Singleton
final class JooqHits implements Hits {
  private final DSLContext db;

  JooqHits(DSLContext db) {
    this.db = db;
  }

  @Override
  public List<Hit> of(CompanyId company, Sought sought, Sight sight, int most) {
    List<Found> found =
        new ArrayList<>(
            List.of(
                Findables.tickets(company, sought, sight),
                Findables.tasks(company, sought, sight),
                Findables.members(company),
                Findables.contacts(company)));
    if (sight.definitions()) {
      found.addAll(Findables.definitions(company));
    }
    Select<Record> all =
        found.stream()
            .<Select<Record>>map(it -> it.best(sought.text(), most))
            .reduce(Select::unionAll)
            .orElseThrow();
    return db
        .selectFrom(all.asTable("found"))
        .orderBy(Found.CLOSENESS, Found.AT.desc(), Found.ID.desc())
        .fetch()
        .stream()
        .map(JooqHits::hit)
        .sorted(Comparator.comparing(Hit::kind))
        .toList();
  }

  private static Hit hit(Record row) {
    return new Hit(
        Kind.valueOf(row.get(Found.KIND)),
        Naming.closenessOf(row.get(Found.CLOSENESS)),
        row.get(Found.ID),
        row.get(Found.TITLE),
        row.get(Found.DETAIL),
        Optional.ofNullable(row.get(Found.NUMBER)));
  }
}

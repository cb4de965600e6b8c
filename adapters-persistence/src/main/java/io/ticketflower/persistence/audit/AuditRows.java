package io.ticketflower.persistence.audit;

import static io.ticketflower.persistence.schema.Tables.AUDIT;

import io.ticketflower.domain.identity.AuditEntry;
import io.ticketflower.domain.identity.AuditFacts;
import io.ticketflower.domain.identity.AuditedThing;
import io.ticketflower.domain.identity.Author;
import io.ticketflower.domain.identity.Origin;
import io.ticketflower.persistence.database.StoredJson;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.jooq.Record;

/// Entries as their rows keep them.
@Singleton
final class AuditRows {
  private final StoredJson json;

  AuditRows(StoredJson json) {
    this.json = json;
  }

  AuditEntry entry(Record row) {
    return new AuditEntry(
        row.get(AUDIT.ID),
        row.get(AUDIT.AT),
        new Author(
            Optional.ofNullable(row.get(AUDIT.BY_ID)),
            Optional.ofNullable(row.get(AUDIT.BEHIND_ID)),
            Optional.ofNullable(row.get(AUDIT.API_KEY_ID)),
            new Origin(
                Optional.ofNullable(row.get(AUDIT.REQUEST_ID)),
                Optional.ofNullable(row.get(AUDIT.ADDRESS)))),
        row.get(AUDIT.ACTION),
        Optional.ofNullable(row.get(AUDIT.THING_ID))
            .map(id -> new AuditedThing(row.get(AUDIT.THING_KIND), id)),
        new AuditFacts(json.readObject(row.get(AUDIT.BEFORE))),
        new AuditFacts(json.readObject(row.get(AUDIT.AFTER))));
  }
}

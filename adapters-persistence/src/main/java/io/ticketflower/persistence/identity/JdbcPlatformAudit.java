package io.ticketflower.persistence.identity;

import io.ticketflower.application.identity.PlatformAudit;
import io.ticketflower.domain.identity.AuditAction;
import io.ticketflower.domain.identity.AuditEntry;
import io.ticketflower.domain.identity.AuditEntryId;
import io.ticketflower.domain.identity.AuditFacts;
import io.ticketflower.domain.identity.AuditedThing;
import io.ticketflower.domain.identity.Author;
import io.ticketflower.domain.identity.Origin;
import io.ticketflower.domain.identity.UserId;
import io.ticketflower.persistence.database.StoredJson;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.jooq.JSON;
import org.jspecify.annotations.Nullable;

@Singleton
final class JdbcPlatformAudit implements PlatformAudit {
  private final PlatformAuditRows rows;
  private final StoredJson json;

  JdbcPlatformAudit(PlatformAuditRows rows, StoredJson json) {
    this.rows = rows;
    this.json = json;
  }

  @Override
  public void add(AuditEntry entry) {
    rows.insert(
        new PlatformAuditRow(
            entry.id().value(),
            entry.at(),
            entry.author().by().map(UserId::value).orElse(null),
            entry.author().behind().map(UserId::value).orElse(null),
            entry.action().name(),
            entry.thing().map(it -> it.kind().name()).orElse(null),
            entry.thing().map(AuditedThing::id).orElse(null),
            entry.before().json().toString(),
            entry.after().json().toString(),
            entry.author().origin().requestId().orElse(null),
            entry.author().origin().address().orElse(null)));
  }

  @Override
  public List<AuditEntry> newest(int limit) {
    return rows.newest(limit).stream().map(this::entry).toList();
  }

  private AuditEntry entry(PlatformAuditRow row) {
    return new AuditEntry(
        new AuditEntryId(row.id()),
        row.at(),
        new Author(
            Optional.ofNullable(row.byId()).map(UserId::new),
            Optional.ofNullable(row.behindId()).map(UserId::new),
            Optional.empty(),
            new Origin(Optional.ofNullable(row.requestId()), Optional.ofNullable(row.address()))),
        AuditAction.valueOf(row.action()),
        thing(row.thingKind(), row),
        facts(row.before()),
        facts(row.after()));
  }

  private static Optional<AuditedThing> thing(@Nullable String kind, PlatformAuditRow row) {
    return Optional.ofNullable(row.thingId())
        .map(id -> new AuditedThing(AuditedThing.Kind.valueOf(String.valueOf(kind)), id));
  }

  private AuditFacts facts(String stored) {
    return new AuditFacts(json.readObject(JSON.json(stored)));
  }
}

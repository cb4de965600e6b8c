package io.ticketflower.web.audit;

import io.micronaut.http.server.types.files.StreamedFile;
import io.ticketflower.application.audit.AuditLists;
import io.ticketflower.domain.identity.AuditEntry;
import io.ticketflower.domain.identity.PersonName;
import io.ticketflower.web.http.CsvExport;
import io.ticketflower.web.http.CsvRow;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The audit log as a table for spreadsheets.
final class AuditTable {
  private static final List<String> HEADINGS =
      List.of(
          "at",
          "by",
          "byId",
          "behind",
          "behindId",
          "apiKeyId",
          "action",
          "objectKind",
          "objectId",
          "before",
          "after",
          "address",
          "requestId",
          "seal",
          "id");

  private AuditTable() {}

  static StreamedFile of(Stream<AuditLists.Row> rows) {
    return CsvExport.of("audit.csv", HEADINGS, rows.map(AuditTable::fields));
  }

  private static List<String> fields(AuditLists.Row row) {
    AuditEntry entry = row.entry();
    return List.of(
        entry.at().toString(),
        name(row.byName()),
        CsvRow.field(entry.author().by().map(it -> it.value())),
        name(row.behindName()),
        CsvRow.field(entry.author().behind().map(it -> it.value())),
        CsvRow.field(entry.author().key().map(it -> it.value())),
        entry.action().name(),
        CsvRow.field(entry.thing().map(it -> it.kind())),
        CsvRow.field(entry.thing().map(it -> it.id())),
        entry.before().json().toString(),
        entry.after().json().toString(),
        CsvRow.field(entry.author().origin().address()),
        CsvRow.field(entry.author().origin().requestId()),
        CsvRow.field(row.seal()),
        entry.id().value().toString());
  }

  private static String name(Optional<PersonName> name) {
    return name.map(PersonName::full).orElse("");
  }
}

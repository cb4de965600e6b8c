package io.ticketflower.web.audit;

import io.ticketflower.application.audit.AuditLists;
import io.ticketflower.domain.identity.AuditEntry;
import io.ticketflower.domain.identity.PersonName;
import io.ticketflower.web.http.CsvRow;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Enumeration;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The audit log as a table for spreadsheets, line by line: it is never in memory as a whole.
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

  static InputStream of(Stream<AuditLists.Row> rows) {
    Iterator<InputStream> lines =
        Stream.concat(Stream.of(HEADINGS), rows.map(AuditTable::fields))
            .<InputStream>map(fields ->
                new ByteArrayInputStream(CsvRow.of(fields).getBytes(StandardCharsets.UTF_8)))
            .iterator();
    return new BufferedInputStream(lazily(lines));
  }

  /// A reader who breaks off must not make the rest be read: closing would open all that is left.
  private static InputStream lazily(Iterator<InputStream> lines) {
    return new SequenceInputStream(one(lines)) {
      @Override
      public void close() {
        // nothing is open: the lines stand in memory
      }
    };
  }

  @SuppressWarnings("JdkObsolete") // as SequenceInputStream asks for it
  private static Enumeration<InputStream> one(Iterator<InputStream> lines) {
    return new Enumeration<>() {
      @Override
      public boolean hasMoreElements() {
        return lines.hasNext();
      }

      @Override
      public InputStream nextElement() {
        return lines.next();
      }
    };
  }

  private static List<String> fields(AuditLists.Row row) {
    AuditEntry entry = row.entry();
    return List.of(
        entry.at().toString(),
        name(row.byName()),
        text(entry.author().by().map(it -> it.value())),
        name(row.behindName()),
        text(entry.author().behind().map(it -> it.value())),
        text(entry.author().key().map(it -> it.value())),
        entry.action().name(),
        text(entry.thing().map(it -> it.kind())),
        text(entry.thing().map(it -> it.id())),
        entry.before().json().toString(),
        entry.after().json().toString(),
        text(entry.author().origin().address()),
        text(entry.author().origin().requestId()),
        text(row.seal()),
        entry.id().value().toString());
  }

  private static String name(Optional<PersonName> name) {
    return name.map(PersonName::full).orElse("");
  }

  private static String text(Optional<?> value) {
    return value.map(Object::toString).orElse("");
  }
}

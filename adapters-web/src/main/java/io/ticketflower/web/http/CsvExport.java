package io.ticketflower.web.http;

import io.micronaut.http.MediaType;
import io.micronaut.http.server.types.files.StreamedFile;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Enumeration;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;

/// A table that is handed out line by line: it is never in memory as a whole.
public final class CsvExport {
  private CsvExport() {}

  /// @param name of the file
  /// @param columns in the order in which they are wanted
  public static <R, C extends Enum<C> & CsvColumn<R>> StreamedFile of(
      String name, Collection<C> columns, Stream<R> rows) {
    List<String> headings = columns.stream().map(Words::of).toList();
    return of(
        name, headings, rows.map(row -> columns.stream().map(column -> column.of(row)).toList()));
  }

  public static StreamedFile of(String name, List<String> headings, Stream<List<String>> rows) {
    Iterator<InputStream> lines =
        Stream.concat(Stream.of(headings), rows)
            .<InputStream>map(fields ->
                new ByteArrayInputStream(CsvRow.of(fields).getBytes(StandardCharsets.UTF_8)))
            .iterator();
    return new StreamedFile(new BufferedInputStream(lazily(lines)), MediaType.TEXT_CSV_TYPE)
        .attach(name);
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
}

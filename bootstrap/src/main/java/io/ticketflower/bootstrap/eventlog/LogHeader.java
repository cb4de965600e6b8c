package io.ticketflower.bootstrap.eventlog;

import static java.util.stream.Collectors.joining;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// The first line of a log: by which character fields are separated, and how they are called.
///
/// @param line where it stands
record LogHeader(char separator, long line, List<String> names) {
  private static final List<Character> SEPARATORS = List.of(',', ';', '\t');

  LogHeader {
    names = names.stream().map(String::strip).toList();
  }

  /// The reading that finds most of the wanted columns.
  ///
  /// @return empty if no line can be read
  static Optional<LogHeader> find(String text, LogColumns wanted) {
    Optional<LogHeader> best = Optional.empty();
    for (char separator : SEPARATORS) {
      Optional<LogHeader> header = read(text, separator);
      if (found(header, wanted) > found(best, wanted) || best.isEmpty()) {
        best = header;
      }
    }
    return best;
  }

  private static long found(Optional<LogHeader> header, LogColumns wanted) {
    return wanted.all().stream()
        .filter(name -> header.filter(it -> !it.places(name).isEmpty()).isPresent())
        .count();
  }

  private static Optional<LogHeader> read(String text, char separator) {
    try (CsvReader<CsvRecord> rows = rows(text, separator)) {
      return rows.stream()
          .filter(row -> !isBlank(row))
          .findFirst()
          .map(row -> new LogHeader(separator, row.getStartingLineNumber(), row.getFields()));
    } catch (CsvParseException _) {
      return Optional.empty();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  static CsvReader<CsvRecord> rows(String text, char separator) {
    return CsvReader.builder()
        .fieldSeparator(separator)
        .skipEmptyLines(true)
        .allowMissingFields(true)
        .allowExtraFields(true)
        .trimWhitespacesAroundQuotes(true)
        .ofCsvRecord(text);
  }

  static boolean isBlank(CsvRecord row) {
    return row.getFields().stream().allMatch(String::isBlank);
  }

  /// Where the column stands, from 0; notes a fault if that is not one place.
  int place(String name, LogFaults faults) {
    List<Integer> places = places(name);
    if (places.size() == 1) {
      return places.getFirst();
    }
    faults.add(
        line,
        places.isEmpty()
            ? "Expected a column %s, but there are only %s."
                .formatted(LogFaults.quoted(name), listed())
            : "Expected one column %s, but there are %d."
                .formatted(LogFaults.quoted(name), places.size()));
    return 0;
  }

  private List<Integer> places(String name) {
    return IntStream.range(0, names.size())
        .filter(at -> names.get(at).equalsIgnoreCase(name.strip()))
        .boxed()
        .toList();
  }

  private String listed() {
    String some = names.stream().limit(20).map(LogFaults::quoted).collect(joining(", "));
    return names.size() > 20 ? some + " and " + (names.size() - 20) + " more" : some;
  }
}

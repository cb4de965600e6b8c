package io.ticketflower.bootstrap.eventlog;

import static java.util.Comparator.comparing;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import io.ticketflower.bootstrap.eventlog.EventLog.Reading;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads one log, row by row, and goes on after each fault, so that whoever repairs it learns of
/// all of them at once.
final class EventLogReader {
  private static final int LONGEST_NAME = 1_000;
  private static final Pattern BLANKS = Pattern.compile("\\s+");
  private static final Pattern UNREADABLE = Pattern.compile("[\\p{Cc}\\p{Cs}]");
  private static final Pattern LINE = Pattern.compile("line (\\d+)");

  private final LogFile file;
  private final LogColumns columns;
  private final LogFaults faults = new LogFaults();
  private final SequencedMap<String, List<LoggedEvent>> cases = new LinkedHashMap<>();
  private final Map<String, String> names = new HashMap<>();

  EventLogReader(LogFile file, LogColumns columns) {
    this.file = file;
    this.columns = columns;
  }

  Reading read() {
    LogHeader.find(file.text(), columns).ifPresentOrElse(this::readBelow, this::noHeader);
    return faults.isEmpty()
        ? new Reading.Read(new EventLog(file.name(), file.sha256(), ordered()))
        : faults.refusal();
  }

  private void readBelow(LogHeader header) {
    Places places =
        new Places(
            header.place(columns.caseName(), faults),
            header.place(columns.activity(), faults),
            header.place(columns.resource(), faults),
            header.place(columns.timestamp(), faults));
    if (!faults.isEmpty()) {
      return;
    }
    try (CsvReader<CsvRecord> rows = LogHeader.rows(file.text(), header.separator())) {
      for (CsvRecord row : rows) {
        if (row.getStartingLineNumber() > header.line() && !LogHeader.isBlank(row)) {
          read(row, header, places);
        }
      }
    } catch (CsvParseException fault) {
      malformed(fault);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    if (cases.isEmpty() && faults.isEmpty()) {
      faults.add(header.line(), "Expected events below the header, but there are none.");
    }
  }

  private void noHeader() {
    faults.add(
        0,
        file.text().isBlank()
            ? "Expected a header and events, but the file is empty."
            : "Expected a header first, but its quotes don't end where its fields do.");
  }

  /// Where the four columns stand, from 0.
  private record Places(int caseName, int activity, int resource, int timestamp) {}

  private void read(CsvRecord row, LogHeader header, Places places) {
    long line = row.getStartingLineNumber();
    int expected = header.names().size();
    if (row.getFieldCount() != expected) {
      faults.add(
          line,
          "Expected %d fields as in the header, but there are %d."
              .formatted(expected, row.getFieldCount()));
      return;
    }
    Optional<String> caseName = name(row, places.caseName(), columns.caseName(), "a case");
    Optional<String> activity = name(row, places.activity(), columns.activity(), "an activity");
    Optional<String> resource = text(row, places.resource(), columns.resource());
    Optional<Instant> at = timestamp(row, places.timestamp());
    if (caseName.isPresent() && activity.isPresent() && resource.isPresent() && at.isPresent()) {
      cases
          .computeIfAbsent(caseName.get(), _ -> new ArrayList<>())
          .add(new LoggedEvent(activity.get(), resource.get(), at.get()));
    }
  }

  private Optional<String> name(CsvRecord row, int place, String column, String what) {
    Optional<String> name = text(row, place, column);
    if (name.filter(String::isEmpty).isPresent()) {
      faults.add(
          row.getStartingLineNumber(),
          "Expected %s in column %s, but it is empty.".formatted(what, LogFaults.quoted(column)));
    }
    return name.filter(it -> !it.isEmpty());
  }

  private Optional<String> text(CsvRecord row, int place, String column) {
    String text = BLANKS.matcher(row.getField(place)).replaceAll(" ").strip();
    if (text.length() > LONGEST_NAME) {
      faults.add(
          row.getStartingLineNumber(),
          "Expected at most %d characters in column %s, but there are %d."
              .formatted(LONGEST_NAME, LogFaults.quoted(column), text.length()));
      return Optional.empty();
    }
    if (UNREADABLE.matcher(text).find()) {
      faults.add(
          row.getStartingLineNumber(),
          "Expected readable text in column %s, but it holds a control character."
              .formatted(LogFaults.quoted(column)));
      return Optional.empty();
    }
    return Optional.of(names.computeIfAbsent(text, it -> it));
  }

  private Optional<Instant> timestamp(CsvRecord row, int place) {
    String text = row.getField(place).strip();
    Optional<Instant> at = Timestamps.parse(text);
    if (at.isEmpty()) {
      faults.add(
          row.getStartingLineNumber(),
          "Expected a time such as %s in column %s, but got %s."
              .formatted(
                  Timestamps.EXAMPLES,
                  LogFaults.quoted(columns.timestamp()),
                  LogFaults.quoted(text)));
    }
    return at;
  }

  /// The reader names the line and gives up there.
  private void malformed(CsvParseException fault) {
    Matcher line = LINE.matcher(String.valueOf(fault.getMessage()));
    faults.add(
        line.find() ? Long.parseLong(line.group(1)) : 0,
        "Expected a closing quote to end its field, but more follows; what comes after was not"
            + " looked at.");
  }

  private List<LoggedCase> ordered() {
    return cases.entrySet().stream()
        .map(it ->
            new LoggedCase(
                it.getKey(), it.getValue().stream().sorted(comparing(LoggedEvent::at)).toList()))
        .sorted(comparing(it -> it.events().getFirst().at()))
        .toList();
  }
}

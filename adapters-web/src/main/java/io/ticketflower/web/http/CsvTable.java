package io.ticketflower.web.http;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.SequencedSet;

/// A table that a client sent as CSV (RFC 4180), its first line naming the columns. A column that
/// is missing reads as empty everywhere.
public final class CsvTable {
  private final List<String> header;
  private final List<CsvRecord> records;

  private CsvTable(List<String> header, List<CsvRecord> records) {
    this.header = header;
    this.records = records;
  }

  /// One line below the header.
  public final class Line {
    private final CsvRecord row;

    private Line(CsvRecord row) {
      this.row = row;
    }

    /// Where it stands in the text, the header being the first.
    public int number() {
      return (int) row.getStartingLineNumber();
    }

    public String get(String column) {
      int at = header.indexOf(column);
      return at >= 0 && at < row.getFieldCount() ? row.getField(at).strip() : "";
    }
  }

  /// @param columns all that are known, the first of them must be there
  /// @throws Refusal if it is no CSV with these columns
  public static CsvTable read(String text, SequencedSet<String> columns) {
    List<CsvRecord> records = records(text);
    List<String> header =
        records.isEmpty()
            ? List.of()
            : records.getFirst().getFields().stream().map(String::strip).toList();
    if (!header.contains(columns.getFirst()) || !columns.containsAll(header)) {
      throw refused(
          "Expected a first line with the columns %s, but it names others."
              .formatted(String.join(", ", columns)));
    }
    return new CsvTable(header, records.subList(1, records.size()));
  }

  public List<Line> lines() {
    return records.stream().map(Line::new).toList();
  }

  private static List<CsvRecord> records(String text) {
    String plain = text.startsWith("\uFEFF") ? text.substring(1) : text;
    List<CsvRecord> records = new ArrayList<>();
    try {
      CsvReader.builder()
          .skipEmptyLines(true)
          .allowExtraFields(true)
          .allowMissingFields(true)
          .ofCsvRecord(plain)
          .forEach(records::add);
    } catch (CsvParseException malformed) {
      throw refused("Expected CSV as in RFC 4180, but it is not: check the quotes.");
    }
    return records;
  }

  private static Refusal refused(String message) {
    return Refusal.invalid(List.of(InputFault.inBody("/csv", "WRONG_FORM", message)));
  }
}

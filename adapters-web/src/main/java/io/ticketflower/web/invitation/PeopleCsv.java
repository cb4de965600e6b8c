package io.ticketflower.web.invitation;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import io.ticketflower.application.invitation.InviteMany.Line;
import io.ticketflower.web.http.InputFault;
import io.ticketflower.web.http.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// Reads a list of people that came as CSV (RFC 4180).
final class PeopleCsv {
  private static final String EMAIL = "email";
  private static final String ROLES = "roles";
  private static final String COMPANY_ROLES = "companyRoles";
  private static final Set<String> COLUMNS = Set.of(EMAIL, ROLES, COMPANY_ROLES);

  private final List<String> header;

  private PeopleCsv(List<String> header) {
    this.header = header;
  }

  /// @throws Refusal if it is no CSV with these columns
  static List<Line> read(String text) {
    List<CsvRecord> records = records(text);
    if (records.isEmpty()) {
      throw refused("Expected a first line with the names of the columns, but there is none.");
    }
    List<String> header = records.getFirst().getFields().stream().map(String::strip).toList();
    if (!header.contains(EMAIL) || !COLUMNS.containsAll(header)) {
      throw refused(
          "Expected the columns email, roles and companyRoles, but the first line names others.");
    }
    PeopleCsv csv = new PeopleCsv(header);
    return records.stream().skip(1).map(csv::line).toList();
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

  private Line line(CsvRecord row) {
    return new Line(
        (int) row.getStartingLineNumber(),
        field(row, EMAIL).strip(),
        several(field(row, ROLES)),
        several(field(row, COMPANY_ROLES)));
  }

  private String field(CsvRecord row, String column) {
    int at = header.indexOf(column);
    return at >= 0 && at < row.getFieldCount() ? row.getField(at) : "";
  }

  private static List<String> several(String field) {
    return Stream.of(field.split(";", -1)).map(String::strip).filter(it -> !it.isEmpty()).toList();
  }

  private static Refusal refused(String message) {
    return Refusal.invalid(List.of(InputFault.inBody("/csv", "WRONG_FORM", message)));
  }
}

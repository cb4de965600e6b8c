package io.ticketflower.web.http;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// A line of a table as spreadsheets read it (RFC 4180). A field that a spreadsheet would take for
/// a formula gets an apostrophe in front, so that it stays text.
public final class CsvRow {
  private static final String BEGINS_FORMULA = "=+-@\t\r\n";

  private CsvRow() {}

  public static String of(List<String> fields) {
    return fields.stream().map(CsvRow::quoted).collect(Collectors.joining(",", "", "\r\n"));
  }

  /// A field of a row that may have none.
  public static String field(Optional<?> value) {
    return value.map(Object::toString).orElse("");
  }

  private static String quoted(String field) {
    boolean isFormula = !field.isEmpty() && BEGINS_FORMULA.indexOf(field.charAt(0)) >= 0;
    return '"' + (isFormula ? "'" : "") + field.replace("\"", "\"\"") + '"';
  }
}

package io.ticketflower.web.invitation;

import io.ticketflower.application.invitation.InviteMany.Line;
import io.ticketflower.web.http.CsvTable;
import io.ticketflower.web.http.Refusal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;
import java.util.stream.Stream;

/// Reads a list of people that came as CSV. Several roles in one field stand apart by semicolons.
final class PeopleCsv {
  private static final String EMAIL = "email";
  private static final String ROLES = "roles";
  private static final String COMPANY_ROLES = "companyRoles";
  private static final SequencedSet<String> COLUMNS =
      new LinkedHashSet<>(List.of(EMAIL, ROLES, COMPANY_ROLES));

  private PeopleCsv() {}

  /// @throws Refusal if it is no CSV with these columns
  static List<Line> read(String text) {
    return CsvTable.read(text, COLUMNS).lines().stream()
        .map(line ->
            new Line(
                line.number(),
                line.get(EMAIL),
                several(line.get(ROLES)),
                several(line.get(COMPANY_ROLES))))
        .toList();
  }

  private static List<String> several(String field) {
    return Stream.of(field.split(";", -1)).map(String::strip).filter(it -> !it.isEmpty()).toList();
  }
}

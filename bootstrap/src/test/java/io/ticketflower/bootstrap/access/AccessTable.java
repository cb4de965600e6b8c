package io.ticketflower.bootstrap.access;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.stream.Stream;

/// The table of `docs/access.md`: for each route, who is let in.
///
/// @param columns kinds of callers
/// @param rows by route, the expectation for each kind of caller
record AccessTable(List<String> columns, SequencedMap<String, Map<String, Access>> rows) {
  static final Path PAGE = Path.of("..", "docs", "access.md");

  /// What a caller gets.
  enum Access {
    /// What they asked for, or what is wrong with it.
    YES("yes"),
    /// Their roles don't allow it.
    NO("no"),
    /// As if it were not there.
    HIDDEN("hidden"),
    /// Nobody who is logged in.
    LOG_IN("log in");

    private final String word;

    Access(String word) {
      this.word = word;
    }

    String word() {
      return word;
    }

    static Access of(int status) {
      return switch (status) {
        case 401 -> LOG_IN;
        case 403 -> NO;
        case 404 -> HIDDEN;
        default -> {
          if (status >= 500) {
            throw new AssertionError("Expected no fault of the server, but got " + status);
          }
          yield YES;
        }
      };
    }

    private static Access named(String word) {
      return Stream.of(values())
          .filter(access -> access.word.equals(word))
          .findFirst()
          .orElseThrow(() -> new IllegalArgumentException("Expected an access, but got " + word));
    }
  }

  static AccessTable read() {
    try {
      List<List<String>> lines =
          Files.readAllLines(PAGE).stream()
              .filter(line -> line.startsWith("|"))
              .map(AccessTable::cells)
              .toList();
      List<String> columns = lines.getFirst().subList(1, lines.getFirst().size());
      SequencedMap<String, Map<String, Access>> rows = new LinkedHashMap<>();
      lines.stream()
          .skip(2)
          .forEach(cells -> rows.put(unquoted(cells.getFirst()), row(columns, cells)));
      return new AccessTable(columns, rows);
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }

  /// Puts another table in place of the one on the page.
  static void write(List<String> columns, SequencedMap<String, Map<String, Access>> rows) {
    StringBuilder table = new StringBuilder("| route |");
    columns.forEach(column -> table.append(' ').append(column).append(" |"));
    table.append("\n| --- |").append(" --- |".repeat(columns.size())).append('\n');
    rows.forEach((route, row) -> {
      table.append("| `").append(route).append("` |");
      row.values().forEach(access -> table.append(' ').append(access.word()).append(" |"));
      table.append('\n');
    });
    try {
      String page = Files.readString(PAGE);
      Files.writeString(PAGE, page.substring(0, page.indexOf("| route |")) + table);
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }

  private static Map<String, Access> row(List<String> columns, List<String> cells) {
    Map<String, Access> row = new LinkedHashMap<>();
    for (int i = 0; i < columns.size(); i++) {
      row.put(columns.get(i), Access.named(cells.get(i + 1)));
    }
    return row;
  }

  private static List<String> cells(String line) {
    return Stream.of(line.substring(1, line.lastIndexOf('|')).split("\\|", -1))
        .map(String::strip)
        .toList();
  }

  private static String unquoted(String route) {
    return route.replace("`", "");
  }
}

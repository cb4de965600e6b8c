package io.ticketflower.domain.definition;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The table of findings in `docs/definitions.md` is true.
class FindingsTableTest {
  private static final Path SOURCE = Path.of("src/main/java/io/ticketflower/domain/definition");
  private static final Path DOCUMENT = Path.of("../docs/definitions.md");
  private static final Pattern IN_CODE =
      Pattern.compile("\\.(?:error|warning)\\(\\s*\"([A-Z]+(?:_[A-Z]+)*)\"");
  private static final Pattern IN_TABLE =
      Pattern.compile("(?m)^\\| `([A-Z]+(?:_[A-Z]+)*)` \\| (error|warning) \\|");

  @Test
  void each_finding_of_the_code_stands_in_the_table_and_no_other() throws IOException {
    assertThat(found(IN_TABLE, Files.readString(DOCUMENT)))
        .isEqualTo(found(IN_CODE, code()))
        .isNotEmpty();
  }

  @Test
  void the_table_tells_warnings_from_errors() throws IOException {
    var warningsInCode = Pattern.compile("\\.warning\\(\\s*\"([A-Z]+(?:_[A-Z]+)*)\"");
    var warningsInTable = Pattern.compile("(?m)^\\| `([A-Z]+(?:_[A-Z]+)*)` \\| warning \\|");

    assertThat(found(warningsInTable, Files.readString(DOCUMENT)))
        .isEqualTo(found(warningsInCode, code()));
  }

  private static SortedSet<String> found(Pattern pattern, String text) {
    var codes = new TreeSet<String>();
    pattern.matcher(text).results().map((MatchResult it) -> it.group(1)).forEach(codes::add);
    return codes;
  }

  private static String code() throws IOException {
    try (Stream<Path> files = Files.list(SOURCE)) {
      var text = new StringBuilder();
      files.sorted().map(FindingsTableTest::read).forEach(text::append);
      return text.toString();
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}

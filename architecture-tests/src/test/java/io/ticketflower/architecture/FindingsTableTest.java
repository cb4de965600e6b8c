package io.ticketflower.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// The tables of findings in `docs/definitions.md` are true, wherever in the code a document is
/// looked at.
class FindingsTableTest {
  private static final Path DOCUMENT = Path.of("docs/definitions.md");
  private static final String CODE = "([A-Z]+(?:_[A-Z]+)*)";

  private final Repository repository = Repository.here();

  @Test
  void each_error_of_the_code_stands_in_a_table_and_no_other() {
    assertThat(inTables("error")).isEqualTo(inCode("error")).contains("SCHEMA_REFERENCE");
  }

  @Test
  void each_warning_of_the_code_stands_in_a_table_and_no_other() {
    assertThat(inTables("warning")).isEqualTo(inCode("warning")).contains("NOWHERE_TO_GO");
  }

  private SortedSet<String> inTables(String severity) {
    return found(
        Pattern.compile("(?m)^\\| `%s` \\| %s \\|".formatted(CODE, severity)),
        repository.read(DOCUMENT));
  }

  private SortedSet<String> inCode(String severity) {
    Pattern made = Pattern.compile("\\b%s\\(\\s*\"%s\"".formatted(severity, CODE));
    var codes = new TreeSet<String>();
    repository.files().stream()
        .filter(FindingsTableTest::isProduct)
        .forEach(file -> codes.addAll(found(made, repository.read(file))));
    return codes;
  }

  private static boolean isProduct(Path file) {
    String path = file.toString().replace('\\', '/');
    return path.contains("/src/main/java/") && path.endsWith(".java");
  }

  private static SortedSet<String> found(Pattern pattern, String text) {
    var codes = new TreeSet<String>();
    pattern.matcher(text).results().forEach(it -> codes.add(it.group(1)));
    return codes;
  }
}

package io.ticketflower.architecture;

import static io.ticketflower.architecture.SourceRules.MOST_LINES;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class SourcesTest {
  private static final Path FILE = Path.of("Bouquet.java");
  private static final List<String> TEXTS =
      List.of(
          "config",
          "css",
          "html",
          "java",
          "js",
          "json",
          "md",
          "properties",
          "py",
          "run",
          "sh",
          "sql",
          "ts",
          "tsx",
          "xml",
          "yaml",
          "yml");

  private final Repository repository = Repository.here();

  @Test
  void every_public_type_of_the_hexagon_says_what_it_is() {
    var hexagon =
        texts(file ->
            isJava(file)
                && (file.startsWith("domain/src/main") || file.startsWith("application/src/main")));

    assertThat(hexagon).hasSizeGreaterThan(100);
    assertThat(SourceRules.unexplainedTypes(hexagon)).isEmpty();
  }

  /// Tests and contracts may be longer: they are lists, read one entry at a time.
  @Test
  void no_source_file_is_too_long_to_be_read_at_once() {
    var sources =
        texts(file -> isJava(file) && isIn(file, "src/main") && !file.startsWith("testkit"));

    assertThat(sources).hasSizeGreaterThan(200);
    assertThat(SourceRules.longFiles(sources)).isEmpty();
  }

  @Test
  void no_file_tells_of_the_machine_it_was_written_on() {
    var texts = texts(SourcesTest::isText);

    assertThat(texts).hasSizeGreaterThan(200);
    assertThat(SourceRules.machinePaths(texts)).isEmpty();
  }

  @Test
  void the_tables_of_no_company_are_those_without_row_security() {
    var changelog = texts(file -> isIn(file, "db/changelog") && file.toString().endsWith(".sql"));

    assertThat(SourceRules.tablesWithoutRowSecurity(changelog))
        .isEqualTo(Excepted.TABLES_OF_NO_COMPANY);
  }

  @Test
  void finds_a_type_that_says_nothing() {
    assertThat(
            SourceRules.unexplainedTypes(
                of("/// Flowers.\n@Thing(\n    a = 1)\npublic record Bouquet() {}\n")))
        .isEmpty();
    assertThat(
            SourceRules.unexplainedTypes(of("import x;\n\npublic sealed interface Bouquet {}\n")))
        .containsExactly("Bouquet.java: public sealed interface Bouquet {}");
    assertThat(SourceRules.unexplainedTypes(of("}\n\n@Thing\npublic final class Bouquet {}\n")))
        .hasSize(1);
  }

  @Test
  void finds_a_file_that_is_too_long() {
    assertThat(SourceRules.longFiles(of("\n".repeat(MOST_LINES)))).isEmpty();
    assertThat(SourceRules.longFiles(of("\n".repeat(MOST_LINES + 1))))
        .containsExactly("Bouquet.java: 251 lines");
  }

  @Test
  void finds_a_folder_of_one_machine() {
    String home = "/" + "home/anna/flowers";

    assertThat(SourceRules.machinePaths(of("see " + home)))
        .containsExactly("Bouquet.java: /" + "home/anna");
    assertThat(SourceRules.machinePaths(of("https://example.org" + home + " ${user}" + home)))
        .isEmpty();
  }

  @Test
  void finds_a_table_without_row_security() {
    String changelog =
        """
        create table tasks (id uuid);
        alter table tasks force row level security;
        create table flowers (id uuid);
        """;

    assertThat(SourceRules.tablesWithoutRowSecurity(of(changelog))).containsExactly("flowers");
  }

  private static Map<Path, String> of(String text) {
    return Map.of(FILE, text);
  }

  private Map<Path, String> texts(Predicate<Path> wanted) {
    return repository.files().stream()
        .filter(wanted)
        .collect(Collectors.toMap(file -> file, repository::read));
  }

  private static boolean isJava(Path file) {
    return file.toString().endsWith(".java");
  }

  private static boolean isText(Path file) {
    String name = file.getFileName().toString();
    return TEXTS.contains(name.substring(name.lastIndexOf('.') + 1));
  }

  private static boolean isIn(Path file, String folder) {
    return file.toString().replace('\\', '/').contains("/" + folder + "/");
  }
}

package io.ticketflower.architecture;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import io.ticketflower.domain.identity.Permission;
import io.ticketflower.domain.identity.SystemRole;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RolesDocumentTest {
  private static final Path FILE = Path.of("docs/roles.md");
  private static final boolean DRAW = System.getProperty("ticketflower.draw") != null;
  private static final String HEADING =
      """
      # System roles

      The same in every company; a member may hold several. This page is made from `SystemRole` and `Permission` (domain) by `RolesDocumentTest`. Which route asks for what stands in
      [access.md](access.md).

      """;

  private final Repository repository = Repository.here();

  @Test
  void the_committed_table_is_what_the_code_says() throws IOException {
    String text = HEADING + table();
    if (DRAW) {
      Files.writeString(repository.root().resolve(FILE), text);
    }

    assertThat(repository.read(FILE)).isEqualTo(text);
  }

  private static String table() {
    String header = roles().map(role -> " `" + word(role) + "` |").collect(joining());
    String rule = roles().map(_ -> " --- |").collect(joining());
    String rows = Stream.of(Permission.values()).map(RolesDocumentTest::row).collect(joining());
    return "| | what |" + header + "\n| --- | --- |" + rule + "\n" + rows;
  }

  private static String row(Permission permission) {
    String cells =
        roles().map(role -> role.allows(permission) ? " yes |" : " |").collect(joining());
    return "| `%s` | %s |%s%n"
        .formatted(word(permission), permission.meaning(), cells)
        .replace("\r\n", "\n");
  }

  private static Stream<SystemRole> roles() {
    return Stream.of(SystemRole.values());
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}

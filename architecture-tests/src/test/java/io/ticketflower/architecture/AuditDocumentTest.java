package io.ticketflower.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import io.ticketflower.domain.identity.AuditAction;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The page of the audit log names every action, in the order and with the meaning that the code
/// gives it.
class AuditDocumentTest {
  private static final Path PAGE = Path.of("docs/audit.md");

  @Test
  void the_page_tells_what_is_recorded() {
    List<String> wanted =
        Stream.of(AuditAction.values())
            .map(action -> "| `%s` | %s |".formatted(action, action.meaning()))
            .toList();

    List<String> told =
        Repository.here()
            .read(PAGE)
            .lines()
            .filter(line -> line.matches("\\| `[A-Z_]+` \\|.*"))
            .toList();

    assertThat(told).isEqualTo(wanted);
  }
}

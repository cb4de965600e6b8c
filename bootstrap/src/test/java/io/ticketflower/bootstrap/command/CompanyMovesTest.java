package io.ticketflower.bootstrap.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.ticketflower.bootstrap.command.Terminal.Ended;
import io.ticketflower.persistence.TestDatabase;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/// The demo company moves from one installation to another, on the command line.
@Execution(ExecutionMode.CONCURRENT)
class CompanyMovesTest {
  @TempDir private Path folder;

  @Test
  void from_one_installation_to_another() {
    Path archive = folder.resolve("demo.zip");
    Path nothing = folder.resolve("nobody.zip");
    Terminal terminal = Terminal.on(TestDatabase.fresh(), folder, Map.of());
    assertThat(terminal.here("demo").exitCode()).isZero();

    Ended nobody = terminal.here("export-company", "nobody-here", nothing.toString());
    assertThat(nobody.exitCode()).isEqualTo(1);
    assertThat(nobody.err()).contains("there is no \"nobody-here\"");
    assertThat(nothing).doesNotExist();
    Ended exported = terminal.here("export-company", "rose-garden-demo", archive.toString());
    assertThat(exported.err()).isEmpty();
    assertThat(exported.out()).contains("Everything of", "demo.zip");

    TestDatabase other = TestDatabase.fresh();
    Ended imported =
        Terminal.on(other, folder, Map.of()).here("import-company", archive.toString());
    assertThat(imported.err()).isEmpty();
    assertThat(imported.out()).contains("is here, as \"rose-garden-demo\"", "without a password");
    assertThat(other.invariants().violations()).isEmpty();

    Ended again = terminal.here("import-company", archive.toString());
    assertThat(again.exitCode()).isEqualTo(1);
    assertThat(again.err().lines())
        .singleElement()
        .asString()
        .contains("this company is here already");
  }
}

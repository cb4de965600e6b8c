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
  @TempDir
  @SuppressWarnings("NullAway.Init") // by JUnit
  private Path folder;

  @Test
  void from_one_installation_to_another() throws Exception {
    Terminal terminal = Terminal.on(TestDatabase.fresh(), folder, Map.of());
    assertThat(terminal.run("demo").exitCode()).isZero();

    Ended nobody = terminal.run("export-company", "nobody-here", "nobody.zip");
    assertThat(nobody.exitCode()).isEqualTo(1);
    assertThat(nobody.err()).contains("there is no \"nobody-here\"");
    assertThat(folder.resolve("nobody.zip")).doesNotExist();
    Ended exported = terminal.run("export-company", "rose-garden-demo", "demo.zip");
    assertThat(exported.err()).isEmpty();
    assertThat(exported.out()).contains("Everything of", "demo.zip");

    Terminal elsewhere = Terminal.on(TestDatabase.fresh(), folder, Map.of());
    Ended imported = elsewhere.run("import-company", "demo.zip");
    assertThat(imported.err()).isEmpty();
    assertThat(imported.out()).contains("is here, as \"rose-garden-demo\"", "without a password");
    assertThat(elsewhere.run("check").exitCode()).isZero();

    Ended again = terminal.run("import-company", "demo.zip");
    assertThat(again.exitCode()).isEqualTo(1);
    assertThat(again.err().lines())
        .singleElement()
        .asString()
        .contains("this company is here already");
  }
}

package io.ticketflower.bootstrap.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.ticketflower.bootstrap.command.Terminal.Ended;
import io.ticketflower.persistence.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/// How `import-log` learns its owner's password: a short one is refused, and so tells where it was
/// read.
@Execution(ExecutionMode.CONCURRENT)
class OwnerPasswordTest {
  private static final String VARIABLE = "TICKETFLOWER_OWNER_PASSWORD";

  @TempDir private Path folder;

  @BeforeEach
  void a_log_to_import() throws IOException {
    Files.writeString(
        folder.resolve("log.csv"),
        "case,activity,resource,timestamp\nOrder 1,Bind,Clara,2026-03-27T12:11:03Z\n");
  }

  @Test
  void is_read_from_the_environment_and_from_a_file() throws Exception {
    Ended ended = on(Map.of(VARIABLE, "short")).run("import-log", "log.csv");
    assertRefused(ended, 5);

    Files.writeString(folder.resolve(".env"), VARIABLE + "=shorter\n");
    assertRefused(on(Map.of()).run("import-log", "log.csv"), 7);
  }

  @Test
  void is_asked_for_and_then_beats_the_environment() throws Exception {
    Ended ended =
        on(Map.of(VARIABLE, "short"))
            .answer("too short", "import-log", "log.csv", "--ask-owner-password");

    assertRefused(ended, 9);
  }

  @Test
  void is_never_an_argument() {
    Ended ended =
        new Terminal(folder)
            .here("import-log", "log.csv", "--ask-owner-password=long enough it is");

    assertThat(ended.exitCode()).isEqualTo(2);
  }

  @Test
  void is_told_of_in_the_help() {
    Ended ended = new Terminal(folder).here("import-log", "--help");

    assertThat(ended.out()).contains(VARIABLE, "--ask-owner-password");
  }

  private Terminal on(Map<String, String> environment) {
    return Terminal.on(TestDatabase.shared(), folder, environment);
  }

  private static void assertRefused(Ended ended, int length) {
    assertThat(ended.exitCode()).isEqualTo(1);
    assertThat(ended.err()).contains("Expected a password", "but got " + length + ".");
  }
}

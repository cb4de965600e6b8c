package io.ticketflower.bootstrap.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.ticketflower.bootstrap.command.Terminal.Ended;
import java.io.BufferedReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.assertj.core.api.AbstractStringAssert;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What an operator sees: help, one clear sentence where something is wrong, and an exit code.
@Execution(ExecutionMode.CONCURRENT)
@Timeout(180) // a server that starts in spite of what is wrong would not end
class CommandLineTest {
  private static final Map<String, String> HALF =
      Map.of(
          "TICKETFLOWER_DATABASE_URL", "jdbc:postgresql://localhost:1/nowhere",
          "TICKETFLOWER_DATABASE_OWNER_USER", "owner",
          "TICKETFLOWER_DATABASE_OWNER_PASSWORD", "owner");

  private static final Map<String, String> REST =
      Map.of(
          "TICKETFLOWER_DATABASE_APP_USER", "app",
          "TICKETFLOWER_DATABASE_APP_PASSWORD", "app",
          "TICKETFLOWER_DATABASE_AUDITOR_USER", "auditor",
          "TICKETFLOWER_DATABASE_AUDITOR_PASSWORD", "auditor");

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "serve",
        "migrate",
        "demo",
        "import-log",
        "export-company",
        "import-company",
        "check",
        "create-superuser"
      })
  void every_command_has_help(String command) {
    Ended ended = new Terminal(folder).here(command, "--help");

    assertThat(ended.exitCode()).isZero();
    assertThat(ended.out()).contains("Usage: ticketflower " + command).contains("--data");
  }

  @Test
  void wrong_arguments_get_one_sentence() throws Exception {
    Ended ended = new Terminal(folder).run("serve", "--prot", "8080");

    assertRefused(ended, 2).contains("--prot", "--help");
  }

  @Test
  void a_port_that_is_no_number_gets_one_sentence() {
    Ended ended = new Terminal(folder).here("serve", "--port", "many");

    assertRefused(ended, 2).contains("many");
  }

  @Test
  void an_unreachable_database_gets_one_sentence() {
    Map<String, String> nowhere = new HashMap<>(HALF);
    nowhere.putAll(REST);

    Ended ended = new Terminal(folder, nowhere).here("migrate");

    assertRefused(ended, 1).startsWith("Expected").contains("localhost:1");
  }

  @Test
  void a_database_half_configured_gets_one_sentence() {
    Ended ended = new Terminal(folder, HALF).here("check");

    assertRefused(ended, 1).contains("TICKETFLOWER_DATABASE_APP_USER");
  }

  @Test
  void a_mail_server_half_configured_gets_one_sentence() throws Exception {
    Ended ended =
        new Terminal(folder, Map.of("TICKETFLOWER_MAIL_HOST", "mail.example")).run("serve");

    assertRefused(ended, 1).contains("TICKETFLOWER_MAIL_SENDER", "TICKETFLOWER_MAIL_HOST");
  }

  @Test
  void a_folder_in_a_files_place_gets_one_sentence() {
    for (String command : List.of("import-log", "import-company")) {
      Ended ended = new Terminal(folder).here(command, folder.toString());

      assertRefused(ended, 1).isEqualTo("Expected a file, but " + folder + " is a folder.");
    }
  }

  @Test
  void a_log_that_is_not_there_gets_one_sentence() {
    Ended ended = new Terminal(folder).here("import-log", "nowhere.csv");

    assertRefused(ended, 1).isEqualTo("Expected a file, but there is no nowhere.csv.");
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void serves_until_it_is_stopped_and_a_taken_port_gets_one_sentence() throws Exception {
    Terminal terminal = new Terminal(folder);
    Process server = terminal.start(List.of(), "serve", "--port", "0");
    try (BufferedReader output = server.inputReader()) {
      String ready = Terminal.awaitLine(output, "TicketFlower is ready: ");
      URI address = URI.create(ready.substring(ready.indexOf("http")));
      assertThat(statusOf(address.resolve("/health"))).isEqualTo(200);
      assertThat(Terminal.awaitLine(output, "  Mail "))
          .contains("written to", folder.toString(), "set TICKETFLOWER_MAIL_HOST");
      assertThat(Terminal.awaitLine(output, "Log in to the demo company")).isNotEmpty();

      Ended second = terminal.run("serve", "--port", String.valueOf(address.getPort()));

      assertRefused(second, 1).contains("Expected the port to be free", "--port");
      Ended check = terminal.run("check");
      assertThat(check.out()).contains("none is broken");
      assertThat(check.exitCode()).isZero();
    } finally {
      server.destroy();
      assertThat(server.waitFor(30, TimeUnit.SECONDS)).isTrue();
    }
  }

  @Test
  void a_port_that_another_program_has_gets_one_sentence() throws Exception {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      Ended ended =
          new Terminal(folder).here("serve", "--port", String.valueOf(taken.getLocalPort()));

      assertRefused(ended, 1).contains("Expected the port to be free");
      assertThat(folder).isEmptyDirectory();
    }
  }

  @Test
  void a_host_that_nobody_knows_gets_one_sentence() {
    Ended ended = new Terminal(folder).here("serve", "--host", "nowhere.invalid");

    assertRefused(ended, 1)
        .isEqualTo(
            "Expected the name of a host, but nobody knows nowhere.invalid. Choose another with"
                + " --host.");
  }

  @Test
  void a_host_that_is_another_machine_gets_one_sentence() {
    Ended ended = new Terminal(folder).here("serve", "--host", "192.0.2.1");

    assertRefused(ended, 1)
        .startsWith("Expected an address of this machine, but 192.0.2.1 is another's.");
  }

  private static AbstractStringAssert<?> assertRefused(Ended ended, int exitCode) {
    assertThat(ended.exitCode()).isEqualTo(exitCode);
    assertThat(ended.out()).isEmpty();
    return assertThat(ended.err().lines()).singleElement().asString();
  }

  private static int statusOf(URI address) throws Exception {
    return HttpClient.newHttpClient()
        .send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString())
        .statusCode();
  }
}

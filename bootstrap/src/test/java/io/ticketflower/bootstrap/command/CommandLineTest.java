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
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What an operator sees: help, one clear sentence where something is wrong, and an exit code.
@Execution(ExecutionMode.CONCURRENT)
class CommandLineTest {
  private static final List<String> NOWHERE =
      List.of(
          "ticketflower.database.url=jdbc:postgresql://localhost:1/nowhere",
          "ticketflower.database.owner.user=owner",
          "ticketflower.database.owner.password=owner",
          "ticketflower.database.app.user=app",
          "ticketflower.database.app.password=app",
          "ticketflower.database.auditor.user=auditor",
          "ticketflower.database.auditor.password=auditor");

  @TempDir
  @SuppressWarnings("NullAway.Init") // by JUnit
  private Path folder;

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
  void every_command_has_help(String command) throws Exception {
    Ended ended = new Terminal(folder).run(command, "--help");

    assertThat(ended.exitCode()).isZero();
    assertThat(ended.out()).contains("Usage: ticketflower " + command).contains("--data");
  }

  @Test
  void wrong_arguments_get_one_sentence() throws Exception {
    Ended ended = new Terminal(folder).run("serve", "--prot", "8080");

    assertThat(ended.exitCode()).isEqualTo(2);
    assertThat(ended.err().lines()).singleElement().asString().contains("--prot", "--help");
  }

  @Test
  void a_port_that_is_no_number_gets_one_sentence() throws Exception {
    Ended ended = new Terminal(folder).run("serve", "--port", "many");

    assertThat(ended.exitCode()).isEqualTo(2);
    assertThat(ended.err().lines()).singleElement().asString().contains("many");
  }

  @Test
  void an_unreachable_database_gets_one_sentence() throws Exception {
    Ended ended = new Terminal(folder).runWith(NOWHERE, "migrate");

    assertThat(ended.exitCode()).isEqualTo(1);
    assertThat(ended.err().lines())
        .singleElement()
        .asString()
        .startsWith("Expected")
        .contains("localhost:1");
  }

  @Test
  void a_database_half_configured_gets_one_sentence() throws Exception {
    Ended ended = new Terminal(folder).runWith(NOWHERE.subList(0, 3), "check");

    assertThat(ended.exitCode()).isEqualTo(1);
    assertThat(ended.err().lines())
        .singleElement()
        .asString()
        .contains("TICKETFLOWER_DATABASE_APP_USER");
  }

  @Test
  void a_mail_server_half_configured_gets_one_sentence() throws Exception {
    Ended ended =
        new Terminal(folder).runWith(List.of("ticketflower.mail.host=mail.example"), "serve");

    assertThat(ended.exitCode()).isEqualTo(1);
    assertThat(ended.err().lines())
        .singleElement()
        .asString()
        .contains("TICKETFLOWER_MAIL_SENDER", "TICKETFLOWER_MAIL_HOST");
  }

  @Test
  void a_log_that_is_not_there_gets_one_sentence() throws Exception {
    Ended ended = new Terminal(folder).run("import-log", "nowhere.csv");

    assertThat(ended.exitCode()).isEqualTo(1);
    assertThat(ended.err().lines())
        .singleElement()
        .isEqualTo("Expected a file, but there is no nowhere.csv.");
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

      assertThat(second.exitCode()).isEqualTo(1);
      assertThat(second.out()).isEmpty();
      assertThat(second.err().lines())
          .singleElement()
          .asString()
          .contains("Expected the port to be free", "--port");
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
          new Terminal(folder).run("serve", "--port", String.valueOf(taken.getLocalPort()));

      assertThat(ended.exitCode()).isEqualTo(1);
      assertThat(ended.out()).isEmpty();
      assertThat(ended.err().lines())
          .singleElement()
          .asString()
          .contains("Expected the port to be free");
      assertThat(folder).isEmptyDirectory();
    }
  }

  @Test
  void a_host_that_nobody_knows_gets_one_sentence() throws Exception {
    Ended ended = new Terminal(folder).run("serve", "--host", "nowhere.invalid");

    assertThat(ended.exitCode()).isEqualTo(1);
    assertThat(ended.err().lines())
        .singleElement()
        .asString()
        .isEqualTo(
            "Expected the name of a host, but nobody knows nowhere.invalid. Choose another with"
                + " --host.");
  }

  @Test
  void a_host_that_is_another_machine_gets_one_sentence() throws Exception {
    Ended ended = new Terminal(folder).run("serve", "--host", "192.0.2.1");

    assertThat(ended.exitCode()).isEqualTo(1);
    assertThat(ended.err().lines())
        .singleElement()
        .asString()
        .startsWith("Expected an address of this machine, but 192.0.2.1 is another's.");
  }

  private static int statusOf(URI address) throws Exception {
    return HttpClient.newHttpClient()
        .send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString())
        .statusCode();
  }
}

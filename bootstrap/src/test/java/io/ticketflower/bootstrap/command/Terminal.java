package io.ticketflower.bootstrap.command;

import io.ticketflower.bootstrap.ChildJvm;
import io.ticketflower.bootstrap.TicketFlower;
import io.ticketflower.persistence.TestDatabase;
import io.ticketflower.persistence.database.Login;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/// Carries out commands of the main program in a folder of their own.
final class Terminal {
  private static final int PATIENCE_SECONDS = 60;
  private final Path folder;
  private final Map<String, String> environment;

  Terminal(Path folder) {
    this(folder, Map.of());
  }

  /// @param environment variables that are set, besides those of the tests themselves
  Terminal(Path folder, Map<String, String> environment) {
    this.folder = folder;
    this.environment = environment;
  }

  /// With the settings of a PostgreSQL in the environment, which needs not be started first.
  ///
  /// @param environment further variables
  static Terminal on(TestDatabase database, Path folder, Map<String, String> environment) {
    Map<String, String> all = new HashMap<>(environment);
    all.put("TICKETFLOWER_DATABASE_URL", database.url());
    putLogin(all, "OWNER", database.roles().owner());
    putLogin(all, "APP", database.roles().application());
    putLogin(all, "AUDITOR", database.roles().auditor());
    return new Terminal(folder, all);
  }

  private static void putLogin(Map<String, String> environment, String role, Login login) {
    environment.put("TICKETFLOWER_DATABASE_%s_USER".formatted(role), login.role());
    environment.put("TICKETFLOWER_DATABASE_%s_PASSWORD".formatted(role), login.password());
  }

  /// What a command left behind.
  record Ended(int exitCode, String out, String err) {}

  /// The same without a process of its own, which is quicker by seconds. What would be in the
  /// environment is set as the JVM's properties, so only one at a time, and nothing that a server
  /// of another test would read.
  Ended here(String... arguments) {
    synchronized (Terminal.class) {
      environment.forEach((name, value) -> System.setProperty(asProperty(name), value));
      try {
        return carriedOut(
            Stream.concat(Stream.of(arguments), Stream.of("--data", folder.toString()))
                .toArray(String[]::new));
      } finally {
        environment.keySet().forEach(name -> System.clearProperty(asProperty(name)));
      }
    }
  }

  private static String asProperty(String variable) {
    return variable.toLowerCase(Locale.ROOT).replace('_', '.');
  }

  private static Ended carriedOut(String... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int exitCode =
        TicketFlower.commandLine()
            .setOut(new PrintWriter(out, true))
            .setErr(new PrintWriter(err, true))
            .execute(arguments);
    return new Ended(exitCode, out.toString(), err.toString());
  }

  /// In a process of its own.
  Ended run(String... arguments) throws IOException, InterruptedException {
    Process process = start(List.of(), arguments);
    return ended(process);
  }

  /// Types something in.
  Ended answer(String typed, String... arguments) throws IOException, InterruptedException {
    Process process = start(List.of(), arguments);
    try (Writer input = process.outputWriter()) {
      input.write(typed + System.lineSeparator());
    }
    return ended(process);
  }

  Process start(List<String> options, String... arguments) throws IOException {
    List<String> all = new ArrayList<>(options);
    // the product's logging, whatever else the tests have on their path
    all.add("-Dlogback.configurationFile=logback.xml");
    ProcessBuilder process =
        new ProcessBuilder(ChildJvm.command(all, TicketFlower.class, arguments))
            .directory(folder.toFile());
    process.environment().putAll(environment);
    return process.start();
  }

  /// Reads on until a line contains what is waited for.
  static String awaitLine(BufferedReader output, String wanted) throws IOException {
    String line = output.readLine();
    while (line != null && !line.contains(wanted)) {
      line = output.readLine();
    }
    if (line == null) {
      throw new AssertionError("The output ended without \"" + wanted + "\".");
    }
    return line;
  }

  private static Ended ended(Process process) throws IOException, InterruptedException {
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    String err = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
    if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
      process.destroyForcibly();
      throw new AssertionError("The command did not end: " + out + err);
    }
    return new Ended(process.exitValue(), out, err);
  }
}

package io.ticketflower.bootstrap.pages;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/// Playwright's test runner, which Node runs.
///
/// @param folder of the pages
record Playwright(Path folder) {

  /// What came of one test.
  ///
  /// @param fault empty if it passed
  record Tried(String name, String fault) {}

  static Playwright in(String folder) {
    return new Playwright(Path.of(folder));
  }

  boolean isThere() {
    return Files.exists(folder.resolve("node_modules/@playwright/test/cli.js"))
        && Files.exists(folder.resolve("target/classes/pages/index.html"))
        && Files.isExecutable(chromium());
  }

  Stream<Tried> run(Map<String, String> environment) throws IOException, InterruptedException {
    Path report = folder.resolve("target/e2e.json");
    Files.deleteIfExists(report);
    var builder =
        new ProcessBuilder(
                "node",
                "node_modules/@playwright/test/cli.js",
                "test",
                "--config",
                "playwright.gate.config.ts")
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("target/e2e.log").toFile());
    builder.environment().putAll(environment);
    builder.environment().put("CHROMIUM", chromium().toString());
    builder.start().waitFor();
    return suites(new ObjectMapper().readTree(report.toFile()), "");
  }

  private static Path chromium() {
    return Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome")
        .map(Path::of)
        .filter(Files::isExecutable)
        .findFirst()
        .orElse(Path.of("chromium"));
  }

  private static Stream<Tried> suites(JsonNode node, String outer) {
    Stream<Tried> tests =
        each(node, "specs")
            .map(spec -> new Tried(outer + spec.path("title").asText(), faults(spec)));
    return Stream.concat(
        tests,
        each(node, "suites")
            .flatMap(suite -> suites(suite, outer + suite.path("title").asText() + ": ")));
  }

  private static String faults(JsonNode spec) {
    if (spec.path("ok").asBoolean()) {
      return "";
    }
    List<String> messages =
        each(spec, "tests")
            .flatMap(test -> each(test, "results"))
            .flatMap(result -> each(result, "errors"))
            .map(error -> error.path("message").asText())
            .toList();
    return messages.isEmpty()
        ? "Expected it to pass, but it did not."
        : String.join("\n", messages);
  }

  private static Stream<JsonNode> each(JsonNode node, String name) {
    return StreamSupport.stream(node.path(name).spliterator(), false);
  }
}

package io.ticketflower.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The example of `README.md` and of `docs/testing.md`.
final class WorkflowInTenLinesTest {
  private final Path laptopRequest = resource("laptop-request.json");

  @Test
  void whoever_is_allowed_a_laptop_gets_it_ordered() {
    var run = WorkflowRun.of(laptopRequest).submit("{\"sku\": \"X1\"}");
    assertThat(run.openTasks()).containsExactly("triage");

    run.complete("triage", "{\"outcome\": \"order\"}");
    assertThat(run.openTasks()).containsExactly("order");
    assertThat(run.input("order")).hasToString("{\"sku\":\"X1\"}");

    run.complete("order", "{\"number\": \"4711\"}");
    assertThat(run.data()).hasToString("{\"orderId\":\"4711\"}");
    assertThat(run.isCompleted()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"README.md", "docs/testing.md"})
  void the_page_shows_this_very_code(String page) throws IOException {
    String text = Files.readString(Path.of("..").resolve(page));
    int start = text.indexOf("```java\nvar run") + "```java\n".length();
    String shown = text.substring(start, text.indexOf("```", start));

    String source =
        Files.readString(
            Path.of("src/test/java/io/ticketflower/testkit/WorkflowInTenLinesTest.java"));

    assertThat(shown.lines().filter(line -> !line.isBlank()))
        .hasSizeBetween(5, 10)
        .allSatisfy(line -> assertThat(source).contains(line));
  }

  private static Path resource(String name) {
    try {
      return Path.of(
          Objects.requireNonNull(WorkflowInTenLinesTest.class.getResource(name)).toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}

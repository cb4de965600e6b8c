package io.ticketflower.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/// The example of `docs/testing.md`.
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

  private static Path resource(String name) {
    try {
      return Path.of(
          Objects.requireNonNull(WorkflowInTenLinesTest.class.getResource(name)).toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}

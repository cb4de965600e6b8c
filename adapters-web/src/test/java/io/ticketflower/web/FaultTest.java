package io.ticketflower.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.ticketflower.web.Client.Answer;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What goes wrong on our side reaches a client as a problem that tells nothing of our inside.
class FaultTest {
  private static final Server SERVER = Server.start(Map.of("test.faulty-routes", true));

  @AfterAll
  static void stop() {
    SERVER.close();
  }

  @ParameterizedTest
  @CsvSource({
    "bug, 500",
    "argument, 500",
    "checked, 500",
    "error, 500",
    "constraint, 500",
    "no-connection, 503",
    "shutting-down, 503",
    "race, 409"
  })
  void a_fault_is_told_apart_and_tells_nothing(String how, int status) {
    Answer answer = SERVER.client().with("X-Request-Id", "find-me").get("/faulty/" + how);

    assertThat(answer.status()).isEqualTo(status);
    assertThat(answer.header("Content-Type")).contains("application/problem+json");
    assertThat(answer.get("requestId")).isEqualTo("find-me");
    assertThat(answer.text())
        .doesNotContain(FaultyRoutes.SECRET)
        .doesNotContain("Exception")
        .doesNotContain("io.ticketflower");
    assertThat(answer.header("Retry-After").isPresent()).isEqualTo(status == 503);
  }
}

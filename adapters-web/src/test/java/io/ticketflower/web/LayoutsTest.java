package io.ticketflower.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.ticketflower.web.Client.Answer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/// What companies wrote to be run in a browser: who gets it, and the frame in which it runs.
class LayoutsTest {
  private static final Server SERVER = Server.start();
  private static final RoseGarden SHOP = RoseGarden.open(SERVER);

  @AfterAll
  static void stop() {
    SERVER.close();
  }

  @Test
  void whoever_fills_in_a_form_gets_its_layouts() {
    SHOP.publish(
        "/api/v1/workflow-definitions",
        RoseGarden.WORKFLOW.replace(
            "\"assignment\": \"claim\",",
            "\"assignment\": \"claim\", \"editLayout\": \"<Triage/>\", \"displayLayout\": \" \","));
    SHOP.publish(
        "/api/v1/ticket-definitions",
        RoseGarden.TICKET_TYPE.replace(
            "\"workflowData\"", "\"displayLayout\": \"<Laptop/>\", \"workflowData\""));

    Answer types = SHOP.anna().get("/api/v1/ticket-types");
    assertThat(types.get("items.0.displayLayout")).isEqualTo("<Laptop/>");
    assertThat(types.find("items.0.editLayout")).isEmpty();

    SHOP.submit();
    Answer open = SHOP.anna().get("/api/v1/tasks");
    Answer task = SHOP.ben().get("/api/v1/tasks/" + open.get("items.0.id"));
    assertThat(task.get("editLayout")).isEqualTo("<Triage/>");
    assertThat(task.find("displayLayout")).isEmpty();
  }

  @Test
  void the_frame_may_only_be_shown_by_us_and_may_load_nothing() {
    Answer frame = SERVER.client().with("Accept", "text/html").get("/layout-frame");

    assertThat(frame.status()).isEqualTo(200);
    assertThat(frame.header("Content-Type").orElseThrow()).startsWith("text/html");
    assertThat(frame.header("X-Frame-Options")).contains("SAMEORIGIN");
    assertThat(frame.header("Cache-Control")).contains("no-cache");
    assertThat(frame.header("Content-Security-Policy").orElseThrow().split("; "))
        .contains(
            "sandbox allow-scripts",
            "default-src 'none'",
            "script-src 'unsafe-inline'",
            "connect-src 'none'",
            "frame-ancestors 'self'");
  }

  @Test
  void nothing_else_may_be_framed() {
    assertThat(SERVER.client().get("/layout-frame.html").header("X-Frame-Options"))
        .contains("DENY");
    assertThat(SHOP.anna().get("/api/v1/me").header("X-Frame-Options")).contains("DENY");
  }
}

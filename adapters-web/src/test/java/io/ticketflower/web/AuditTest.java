package io.ticketflower.web;

import static io.ticketflower.web.RoseGarden.body;
import static org.assertj.core.api.Assertions.assertThat;

import io.ticketflower.web.Client.Answer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/// The audit log over HTTP: what gets in, who may read it, and how it leaves.
class AuditTest {
  private static final Server SERVER = Server.start();
  private final RoseGarden shop = RoseGarden.open(SERVER);

  @AfterAll
  static void stop() {
    SERVER.close();
  }

  @Test
  void a_change_tells_from_which_request_and_address_it_came() {
    Answer sales =
        shop.anna()
            .with("X-Request-Id", "the-sales-role")
            .post("/api/v1/company-roles", body("name", "Sales"));

    Answer log = shop.anna().get("/api/v1/audit?object=" + sales.get("id"));

    assertThat(log.count("items")).isEqualTo(1);
    assertThat(log.get("items.0.action")).isEqualTo("COMPANY_ROLE_CREATED");
    assertThat(log.get("items.0.requestId")).isEqualTo("the-sales-role");
    assertThat(log.get("items.0.address")).isEqualTo("127.0.0.1");
    assertThat(log.get("items.0.by.name")).startsWith("Anna");
    assertThat(log.get("items.0.after.name")).isEqualTo("Sales");
    assertThat(shop.anna().get("/api/v1/audit/" + log.get("items.0.id")).json())
        .isEqualTo(log.find("items.0").orElseThrow());
  }

  @Test
  void whoever_is_refused_is_seen() {
    assertThat(shop.ben().get("/api/v1/audit").status()).isEqualTo(403);
    assertThat(shop.ben().post("/api/v1/company-roles", body("name", "Spies")).status())
        .isEqualTo(403);
    assertThat(shop.ben().get("/api/v1/audit/export").status()).isEqualTo(403);

    Answer log = shop.anna().get("/api/v1/audit?action=ACCESS_REFUSED&actor=" + shop.benId());

    assertThat(log.count("items")).isEqualTo(3);
    assertThat(log.get("items.0.after.request")).isEqualTo("GET /api/v1/audit/export");
    assertThat(log.get("items.1.after.request")).isEqualTo("POST /api/v1/company-roles");
    assertThat(log.get("items.1.after.problem")).isEqualTo("FORBIDDEN");
    assertThat(log.get("items.1.after.detail")).contains("manage members");
  }

  @Test
  void another_companys_entry_answers_like_one_that_is_not_there() {
    RoseGarden rival = RoseGarden.open(SERVER);
    String theirs = rival.anna().get("/api/v1/audit").get("items.0.id");

    Answer hidden = shop.anna().with("X-Request-Id", "r").get("/api/v1/audit/" + theirs);
    String nobodys = "01a1fc5f-0000-7000-8000-000000000000";
    Answer missing = shop.anna().with("X-Request-Id", "r").get("/api/v1/audit/" + nobodys);

    assertThat(hidden.status()).isEqualTo(404);
    assertThat(hidden.text().replace(theirs, nobodys)).isEqualTo(missing.text());
    assertThat(shop.anna().get("/api/v1/audit?object=" + rival.benId()).count("items")).isZero();
  }

  @Test
  void the_log_is_read_page_by_page_and_narrowed_down_by_time_and_address() {
    Answer first = shop.anna().get("/api/v1/audit?limit=1");
    Answer second = shop.anna().get("/api/v1/audit?limit=1&cursor=" + first.get("nextCursor"));

    assertThat(second.get("items.0.id")).isNotEqualTo(first.get("items.0.id"));
    assertThat(shop.anna().get("/api/v1/audit?from=2999-01-01T00:00:00Z").count("items")).isZero();
    assertThat(shop.anna().get("/api/v1/audit?to=2999-01-01T00:00:00Z").count("items"))
        .isPositive();
    assertThat(shop.anna().get("/api/v1/audit?address=127.0").count("items")).isPositive();
    assertThat(shop.anna().get("/api/v1/audit?address=192.0.2").count("items")).isZero();
    assertThat(shop.anna().get("/api/v1/audit?from=yesterday").get("errors.0.parameter"))
        .isEqualTo("from");
    assertThat(shop.anna().get("/api/v1/audit?from=-999999999-01-01T00:00:00Z").status())
        .isEqualTo(400);
  }

  @Test
  void an_export_is_a_table_without_formulas_and_is_noted_itself() {
    for (int number = 0; number < 250; number++) {
      assertThat(
              shop.anna()
                  .with("X-Request-Id", "request-" + number)
                  .post("/api/v1/company-roles", body("name", "Role " + number))
                  .status())
          .isEqualTo(201);
    }
    shop.anna().with("X-Request-Id", "-2-3").post("/api/v1/company-roles", body("name", "=1+1"));

    Answer table = shop.anna().get("/api/v1/audit/export?action=COMPANY_ROLE_CREATED");

    assertThat(table.header("Content-Type").orElseThrow()).startsWith("text/csv");
    assertThat(table.header("Content-Disposition").orElseThrow()).contains("audit.csv");
    String[] lines = table.text().split("\r\n", -1);
    assertThat(lines).hasSize(1 + 251 + 1);
    assertThat(lines[0]).startsWith("\"at\",\"by\",\"byId\"");
    assertThat(lines[1]).contains("\"'-2-3\"").contains("\"{\"\"name\"\":\"\"=1+1\"\"}\"");
    assertThat(shop.anna().get("/api/v1/audit?action=AUDIT_EXPORTED").count("items")).isEqualTo(1);
  }
}

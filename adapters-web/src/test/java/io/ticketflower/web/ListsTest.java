package io.ticketflower.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.ticketflower.web.Client.Answer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/// Lists as staff uses them: sorted, narrowed down, and taken along.
class ListsTest {
  private static final Server SERVER = Server.start();
  private final RoseGarden shop = RoseGarden.open(SERVER).withLaptops();

  @AfterAll
  static void stop() {
    SERVER.close();
  }

  @Test
  void tickets_run_as_they_are_asked_to_page_by_page() {
    submit(5);

    assertThat(numbers("/api/v1/tickets?limit=2&sort=number")).containsExactly(1, 2, 3, 4, 5);
    assertThat(numbers("/api/v1/tickets?limit=2&sort=-title")).containsExactly(5, 4, 3, 2, 1);
    assertThat(numbers("/api/v1/tickets?limit=2&sort=closedAt")).containsExactly(1, 2, 3, 4, 5);
    assertThat(numbers("/api/v1/tickets?limit=2")).containsExactly(5, 4, 3, 2, 1);
    assertThat(numbers("/api/v1/my/tickets?limit=2&sort=status")).containsExactly(1, 2, 3, 4, 5);
  }

  @Test
  void tasks_and_errors_run_as_they_are_asked_to() {
    submit(3);
    stuck();

    assertThat(ticketNumbers("/api/v1/tasks?limit=2&sort=ticketNumber"))
        .containsExactly("1", "2", "3", "4");
    assertThat(ticketNumbers("/api/v1/tasks?limit=2&sort=-ticketNumber"))
        .containsExactly("4", "3", "2", "1");
    assertThat(ticketNumbers("/api/v1/tasks?sort=dueAt&status=OPEN"))
        .containsExactly("1", "2", "3");
    assertThat(shop.ben().get("/api/v1/my/tasks?sort=dueAt").status()).isEqualTo(200);
    assertThat(shop.anna().get("/api/v1/ticket-errors?sort=-kind").count("items")).isEqualTo(1);
  }

  @Test
  void an_unknown_order_is_told_all_that_there_are() {
    Answer refused = shop.anna().get("/api/v1/tickets?sort=colour&limit=0");

    assertThat(refused.status()).isEqualTo(400);
    assertThat(refused.count("errors")).isEqualTo(2);
    assertThat(refused.get("errors"))
        .contains("\"parameter\":\"sort\",\"code\":\"UNKNOWN_VALUE\"")
        .contains(
            "Expected one of number, -number, title, -title, submittedAt, -submittedAt, closedAt,"
                + " -closedAt, status, -status, but got \\\"colour\\\".");
    assertThat(shop.anna().get("/api/v1/tasks?sort=number").get("errors.0.message"))
        .contains("dueAt, -dueAt", "ticketNumber, -ticketNumber");
    assertThat(shop.anna().get("/api/v1/ticket-errors?sort=code").get("errors.0.message"))
        .contains("raisedAt, -raisedAt, status, -status, kind, -kind");
    assertThat(shop.anna().get("/api/v1/tickets?sort=submitedAt").get("errors.0.hint"))
        .contains("submittedAt");
  }

  @Test
  void a_cursor_belongs_to_its_order() {
    submit(3);
    String byTitle = shop.anna().get("/api/v1/tickets?limit=1&sort=title").get("nextCursor");

    for (String other : List.of("", "&sort=-title", "&sort=number")) {
      Answer refused = shop.anna().get("/api/v1/tickets?limit=1&cursor=" + byTitle + other);
      assertThat(refused.status()).isEqualTo(400);
      assertThat(refused.get("errors.0.parameter")).isEqualTo("cursor");
    }
    assertThat(shop.anna().get("/api/v1/tickets?limit=1&cursor=AAAA").status()).isEqualTo(400);
    assertThat(shop.anna().get("/api/v1/tickets?limit=1&cursor=").status()).isEqualTo(400);
  }

  @Test
  void tickets_are_narrowed_down() {
    submit(2);
    stuck();

    assertThat(numbers("/api/v1/tickets?text=LAPTOP")).containsExactly(3, 2, 1);
    assertThat(numbers("/api/v1/tickets?text=%232")).containsExactly(2);
    assertThat(numbers("/api/v1/my/tickets?text=2&type=laptop")).containsExactly(2);
    assertThat(numbers("/api/v1/my/tickets?type=desk")).isEmpty();
    assertThat(numbers("/api/v1/tickets?errors=true")).containsExactly(3);
    assertThat(numbers("/api/v1/tickets?from=2999-01-01T00:00:00Z")).isEmpty();
    assertThat(numbers("/api/v1/tickets?to=2999-01-01T00:00:00Z")).hasSize(3);
    assertThat(shop.anna().get("/api/v1/tickets?text=").status()).isEqualTo(400);
  }

  @Test
  void tasks_and_errors_are_narrowed_down() {
    submit(2);
    stuck();

    assertThat(ticketNumbers("/api/v1/tasks?text=triage&unassigned=true"))
        .containsExactly("2", "1");
    assertThat(ticketNumbers("/api/v1/tasks?text=laptop&sort=ticketNumber"))
        .containsExactly("1", "2", "3");
    assertThat(ticketNumbers("/api/v1/tasks?overdue=true")).isEmpty();
    assertThat(shop.anna().get("/api/v1/ticket-errors?text=laptop").count("items")).isEqualTo(1);
    assertThat(
            shop.anna()
                .get("/api/v1/ticket-errors?code=NO_TRANSITION_HOLDS&status=NEW")
                .count("items"))
        .isEqualTo(1);
    assertThat(shop.anna().get("/api/v1/ticket-errors?status=NEW,REVIEWED").count("items"))
        .isEqualTo(1);
    assertThat(shop.anna().get("/api/v1/ticket-errors?status=REVIEWED").count("items")).isZero();
    assertThat(shop.anna().get("/api/v1/ticket-errors?code=UNEXPECTED").count("items")).isZero();
  }

  @Test
  void a_list_tells_where_a_ticket_is_and_with_whom() {
    String ticket = shop.submit().get("ticket.id");
    String triage = shop.anna().get("/api/v1/tasks?ticket=" + ticket).get("items.0.id");
    shop.anna()
        .post("/api/v1/tasks/" + triage + "/assign", RoseGarden.body("worker", shop.benId()));

    for (String list : List.of("/api/v1/tickets", "/api/v1/my/tickets")) {
      Answer tickets = shop.anna().get(list);
      assertThat(tickets.count("items.0.steps")).isEqualTo(1);
      assertThat(tickets.get("items.0.steps.0.task")).isEqualTo(triage);
      assertThat(tickets.get("items.0.steps.0.key")).isEqualTo("triage");
      assertThat(tickets.get("items.0.steps.0.title")).isEqualTo("Triage");
      assertThat(tickets.get("items.0.steps.0.assignee.name")).isEqualTo("Ben Holm");
    }
    assertThat(shop.anna().get("/api/v1/tickets/" + ticket).find("ticket.steps")).isEmpty();
  }

  @Test
  void a_list_is_taken_along_with_the_columns_that_are_wanted() {
    submit(250);

    Answer table = shop.anna().get("/api/v1/tickets/export?columns=title,number&sort=number");

    assertThat(table.header("Content-Type").orElseThrow()).startsWith("text/csv");
    assertThat(table.header("Content-Disposition").orElseThrow()).contains("tickets.csv");
    String[] lines = table.text().split("\r\n", -1);
    assertThat(lines).hasSize(1 + 250 + 1);
    assertThat(lines[0]).isEqualTo("\"title\",\"number\"");
    assertThat(lines[1]).isEqualTo("\"A new laptop\",\"1\"");
    assertThat(lines[250]).isEqualTo("\"A new laptop\",\"250\"");
    assertThat(shop.anna().get("/api/v1/audit?action=TICKETS_EXPORTED").count("items"))
        .isEqualTo(1);
  }

  @Test
  void every_list_has_a_table_with_all_its_columns() {
    submit(1);
    stuck();

    assertThat(shop.anna().get("/api/v1/tickets/export?errors=true").text().lines())
        .hasSize(2)
        .first()
        .asString()
        .startsWith("\"number\",\"title\",\"type\",\"typeVersion\",\"status\"");
    assertThat(shop.anna().get("/api/v1/tasks/export?unassigned=true").text().lines())
        .hasSize(2)
        .first()
        .asString()
        .startsWith("\"ticketNumber\",\"ticketTitle\",\"number\",\"key\"");
    assertThat(shop.anna().get("/api/v1/ticket-errors/export?text=laptop").text().lines())
        .hasSize(2)
        .first()
        .asString()
        .startsWith("\"ticketNumber\",\"ticketTitle\",\"taskKey\"");
    assertThat(shop.anna().get("/api/v1/audit?action=TASKS_EXPORTED").count("items")).isEqualTo(1);
    assertThat(shop.anna().get("/api/v1/audit?action=TICKET_ERRORS_EXPORTED").count("items"))
        .isEqualTo(1);
  }

  @Test
  void nothing_in_a_table_is_a_formula() {
    shop.publish(
        "/api/v1/ticket-definitions",
        RoseGarden.TICKET_TYPE.replace("A new laptop", "=1+1").replace("\"laptop\"", "\"sum\""));
    shop.anna().post("/api/v1/tickets", "{\"type\": \"sum\", \"data\": {\"sku\": \"X1\"}}");

    assertThat(shop.anna().get("/api/v1/tickets/export?columns=title").text())
        .isEqualTo("\"title\"\r\n\"'=1+1\"\r\n");
  }

  @Test
  void an_unknown_column_is_told_all_that_there_are() {
    Answer refused = shop.anna().get("/api/v1/tickets/export?columns=number,colour");

    assertThat(refused.status()).isEqualTo(400);
    assertThat(refused.get("errors.0.message")).contains("number, title, type, typeVersion");
    assertThat(shop.anna().get("/api/v1/tickets/export?limit=3").get("errors.0.code"))
        .isEqualTo("UNKNOWN_FIELD");
  }

  @Test
  void who_may_not_read_a_list_may_not_take_it_along() {
    for (String list : List.of("tickets", "tasks", "ticket-errors")) {
      assertThat(shop.ben().get("/api/v1/" + list + "/export").status()).isEqualTo(403);
    }
  }

  private void submit(int times) {
    IntStream.range(0, times).forEach(_ -> assertThat(shop.submit().status()).isEqualTo(201));
  }

  /// A ticket whose workflow knows no way on.
  private void stuck() {
    String ticket = shop.submit().get("ticket.id");
    String triage = shop.anna().get("/api/v1/tasks?ticket=" + ticket).get("items.0.id");
    shop.ben()
        .post("/api/v1/tasks/" + triage + "/complete", "{\"output\": {\"outcome\": \"reject\"}}");
  }

  private List<Integer> numbers(String list) {
    return all(list, "number").stream().map(Integer::valueOf).toList();
  }

  private List<String> ticketNumbers(String list) {
    return all(list, "ticketNumber");
  }

  private List<String> all(String list, String field) {
    List<String> found = new ArrayList<>();
    String cursor = "";
    do {
      Answer page = shop.anna().get(list + cursor);
      for (int i = 0; i < page.count("items"); i++) {
        found.add(page.get("items." + i + "." + field));
      }
      cursor =
          page.find("nextCursor")
              .map(it -> "&cursor=" + it.toString().replace("\"", ""))
              .orElse("");
    } while (!cursor.isEmpty());
    return found;
  }
}

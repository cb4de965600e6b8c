package io.ticketflower.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.ticketflower.web.Client.Answer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What somebody sees before they have opened anything, and where a ticket is.
class DeskTest {
  private static final Server SERVER = Server.start();
  private final RoseGarden shop = RoseGarden.open(SERVER).withLaptops();

  @AfterAll
  static void stop() {
    SERVER.close();
  }

  @Test
  void each_number_is_as_long_as_its_list() {
    shop.submit();
    Answer submitted = shop.submit();
    shop.ben().post("/api/v1/tasks/" + submitted.get("tasks.0.id") + "/claim", "");

    Answer annas = shop.anna().get("/api/v1/me/figures");
    assertLength(annas, "myActiveTickets", shop.anna(), "/api/v1/my/tickets", 2);
    assertLength(annas, "activeTickets", shop.anna(), "/api/v1/tickets?status=ACTIVE", 2);
    assertLength(annas, "myOpenTasks", shop.anna(), "/api/v1/my/tasks", 0);
    assertLength(annas, "freeTasks", shop.anna(), "/api/v1/my/tasks/free", 1);
    assertThat(annas.get("unassignedTasks")).isEqualTo("1");
    assertLength(annas, "newErrors", shop.anna(), "/api/v1/ticket-errors?status=NEW", 0);
    assertLength(annas, "openErrors", shop.anna(), "/api/v1/ticket-errors", 0);
    assertLength(annas, "pendingInvitations", shop.anna(), "/api/v1/invitations?status=PENDING", 0);

    Answer bens = shop.ben().get("/api/v1/me/figures");
    assertLength(bens, "myOpenTasks", shop.ben(), "/api/v1/my/tasks", 1);
    assertThat(bens.get("myActiveTickets")).isEqualTo("0");
    assertThat(bens.text())
        .doesNotContain("activeTickets")
        .doesNotContain("openErrors")
        .doesNotContain("pendingInvitations");
  }

  @Test
  void somebody_who_is_away_is_counted_and_told() {
    String until = "2999-01-01T00:00:00Z";
    Answer ben = shop.ben().get("/api/v1/me");
    assertThat(ben.find("awayUntil")).isEmpty();
    assertThat(ben.find("mostTasks")).isEmpty();
    assertThat(ben.get("openTasks")).isEqualTo("0");

    Answer away =
        shop.ben()
            .with("If-Match", "\"" + ben.get("memberVersion") + "\"")
            .put(
                "/api/v1/members/" + ben.get("user.id") + "/availability",
                "{\"awayUntil\": \"" + until + "\", \"mostTasks\": 5}");
    assertThat(away.status()).isEqualTo(200);

    Answer told = shop.ben().get("/api/v1/me");
    assertThat(told.get("awayUntil")).isEqualTo(until);
    assertThat(told.get("mostTasks")).isEqualTo("5");
    assertThat(shop.anna().get("/api/v1/me/figures").get("membersAway")).isEqualTo("1");
    Answer gone = shop.anna().get("/api/v1/members?away=true");
    assertThat(gone.count("items")).isEqualTo(1);
    assertThat(gone.get("items.0.id")).isEqualTo(ben.get("user.id"));
  }

  @Test
  void a_ticket_is_found_by_its_number_and_its_title() {
    String ticket = shop.submit().get("ticket.id");

    Answer byNumber = shop.anna().get("/api/v1/search?text=%231");
    assertThat(byNumber.get("items.0.kind")).isEqualTo("TICKET");
    assertThat(byNumber.get("items.0.id")).isEqualTo(ticket);
    assertThat(byNumber.get("items.0.title")).isEqualTo("A new laptop");
    assertThat(byNumber.get("items.0.detail")).isEqualTo("Anna Berg");
    assertThat(byNumber.get("items.0.number")).isEqualTo("1");
    assertThat(shop.anna().get("/api/v1/search?text=laptop").text()).contains(ticket);
    assertThat(shop.ben().get("/api/v1/search?text=laptop").text()).doesNotContain(ticket);
    assertThat(shop.anna().get("/api/v1/search?text=laptop&limit=1").count("items")).isEqualTo(1);
    assertThat(shop.anna().get("/api/v1/search?text=%25").count("items")).isZero();
  }

  @ParameterizedTest
  @CsvSource({
    "'', text",
    "?text=, text",
    "?text=a&limit=0, limit",
    "?text=a&limit=51, limit",
    "?text=a&limit=many, limit"
  })
  void what_is_looked_for_must_be_said(String query, String parameter) {
    Answer refused = shop.anna().get("/api/v1/search" + query);

    assertThat(refused.status()).isEqualTo(400);
    assertThat(refused.get("errors.0.parameter")).isEqualTo(parameter);
  }

  @Test
  void nobody_looks_for_a_novel() {
    assertThat(shop.anna().get("/api/v1/search?text=" + "a".repeat(100)).status()).isEqualTo(200);
    assertThat(shop.anna().get("/api/v1/search?text=" + "a".repeat(101)).status()).isEqualTo(400);
  }

  @Test
  void a_ticket_is_followed_through_its_workflow() {
    Answer submitted = shop.submit();
    String ticket = submitted.get("ticket.id");
    String triage = submitted.get("tasks.0.id");
    shop.ben().post("/api/v1/tasks/" + triage + "/claim", "");

    Answer course = shop.anna().get("/api/v1/tickets/" + ticket + "/course");

    assertThat(course.get("workflow.key")).isEqualTo("laptop-request");
    assertThat(course.get("workflow.version")).isEqualTo("1");
    assertThat(course.get("steps.0.key")).isEqualTo("triage");
    assertThat(course.get("steps.0.type")).isEqualTo("FORM");
    assertThat(course.get("steps.0.state")).isEqualTo("NOW");
    assertThat(course.get("steps.0.times")).isEqualTo("1");
    assertThat(course.get("steps.0.assignee.name")).isEqualTo("Ben Holm");
    assertThat(course.get("steps.0.tasks.0")).isEqualTo(triage);
    assertThat(course.get("steps.1.state")).isEqualTo("AHEAD");
    assertThat(course.get("transitions.0.from")).isEqualTo("start");
    assertThat(course.get("transitions.0.taken")).isEqualTo("1");
    assertThat(course.find("transitions.0.when")).isEmpty();
    assertThat(course.find("transitions.1.when")).isPresent();
    assertThat(course.get("stuckAtStart")).isEqualTo("false");

    Answer bens = shop.ben().get("/api/v1/tickets/" + ticket + "/course");
    assertThat(bens.get("steps.0.tasks.0")).isEqualTo(triage);
    assertThat(bens.find("transitions.1.when")).isEmpty();
    assertThat(RoseGarden.open(SERVER).anna().get("/api/v1/tickets/" + ticket + "/course").status())
        .isEqualTo(404);
  }

  @Test
  void a_program_reads_the_course_of_its_tickets_and_no_desk() {
    String ticket = shop.submit().get("ticket.id");
    Answer made =
        shop.anna()
            .post("/api/v1/api-keys", "{\"name\": \"Watcher\", \"scopes\": [\"submit_tickets\"]}");
    Client program = SERVER.client().bearing(made.get("secret"));

    assertThat(program.get("/api/v1/tickets/" + ticket + "/course").status()).isEqualTo(200);
    assertThat(program.get("/api/v1/me/figures").status()).isEqualTo(403);
    assertThat(program.get("/api/v1/search?text=laptop").status()).isEqualTo(403);
  }

  private static void assertLength(
      Answer figures, String figure, Client client, String list, int expected) {
    assertThat(figures.get(figure)).as(figure).isEqualTo(Integer.toString(expected));
    assertThat(client.get(list).count("items")).as(list).isEqualTo(expected);
  }
}

package io.ticketflower.web;

import static io.ticketflower.web.RoseGarden.PASSWORD;
import static io.ticketflower.web.RoseGarden.TICKET_TYPE;
import static io.ticketflower.web.RoseGarden.WORKFLOW;
import static io.ticketflower.web.RoseGarden.body;
import static org.assertj.core.api.Assertions.assertThat;

import io.ticketflower.domain.identity.EmailAddress;
import io.ticketflower.domain.identity.PlatformRole;
import io.ticketflower.web.Client.Answer;
import java.time.Instant;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// A day in the life of a small company: every route, taken once, with what it should answer.
class TourTest {
  private static final Server SERVER = Server.start();
  private static final Recorder RECORDER = new Recorder(SERVER);
  private static final Client VISITOR = SERVER.client().watchedBy(RECORDER);
  private static RoseGarden shop = RoseGarden.open(SERVER, VISITOR);

  @BeforeAll
  static void laptops() {
    shop = shop.withLaptops();
  }

  @AfterAll
  static void every_route_was_taken() {
    try (SERVER) {
      RECORDER.finish();
    }
  }

  @Test
  void people_log_in_stay_and_leave() {
    shop.hire("Dora", "Lind");
    Answer session = RoseGarden.logIn(VISITOR, "dora@" + shop.mark() + ".example");
    assertThat(session.status()).isEqualTo(201);
    assertThat(session.get("tokenType")).isEqualTo("Bearer");
    assertThat(session.get("company.slug")).isEqualTo("rose-garden-" + shop.mark());

    Answer refreshed =
        VISITOR.post("/api/v1/sessions/refresh", body("refreshToken", session.get("refreshToken")));
    assertThat(refreshed.status()).isEqualTo(200);
    Client dora = VISITOR.bearing(refreshed.get("accessToken"));

    Answer me = dora.get("/api/v1/me");
    assertThat(me.get("user.firstName")).isEqualTo("Dora");
    assertThat(me.get("roles")).isEqualTo("[\"task_worker\"]");
    assertThat(me.get("permissions")).contains("work_on_tasks");

    Answer renamed =
        dora.put(
            "/api/v1/me",
            body(
                "firstName",
                "Dora",
                "lastName",
                "Lindgren",
                "language",
                "sv",
                "timeZone",
                "Europe/Stockholm"));
    assertThat(renamed.get("user.lastName")).isEqualTo("Lindgren");
    assertThat(renamed.get("timeZone")).isEqualTo("Europe/Stockholm");

    Answer changed =
        dora.put("/api/v1/me/password", body("current", PASSWORD, "next", "another long one"));
    assertThat(changed.status()).isEqualTo(204);
    dora.put("/api/v1/me/password", body("current", "another long one", "next", PASSWORD));

    assertThat(dora.delete("/api/v1/sessions/current").status()).isEqualTo(204);
    assertThat(dora.get("/api/v1/me").status()).isEqualTo(401);
  }

  @Test
  void somebody_forgot_their_password() {
    shop.hire("Gus", "Field");
    String address = "gus@" + shop.mark() + ".example";

    assertThat(VISITOR.post("/api/v1/password-resets", body("email", address)).status())
        .isEqualTo(202);
    Answer done =
        VISITOR.post(
            "/api/v1/password-resets/complete",
            body(
                "token",
                RoseGarden.token(SERVER, new EmailAddress(address)),
                "password",
                "several words of my own"));
    assertThat(done.status()).isEqualTo(204);

    assertThat(RoseGarden.logIn(VISITOR, address).status()).isEqualTo(401);
  }

  @Test
  void an_address_is_verified_and_changed() {
    RoseGarden garden = RoseGarden.open(SERVER, VISITOR);
    garden.hire("Ida", "Moss");
    EmailAddress address = new EmailAddress("ida@" + garden.mark() + ".example");
    Client ida = VISITOR.bearing(RoseGarden.logIn(VISITOR, address.value()).get("accessToken"));
    assertThat(ida.get("/api/v1/me").get("emailVerified")).isEqualTo("false");
    assertThat(ida.post("/api/v1/me/email/verification", "").status()).isEqualTo(202);
    assertThat(verify(address).status()).isEqualTo(204);
    assertThat(ida.get("/api/v1/me").get("emailVerified")).isEqualTo("true");

    EmailAddress next = new EmailAddress("ida.moss@" + garden.mark() + ".example");
    assertThat(
            ida.post("/api/v1/me/email", body("email", next.value(), "password", PASSWORD))
                .status())
        .isEqualTo(202);
    assertThat(verify(next).status()).isEqualTo(204);
    assertThat(ida.get("/api/v1/me").get("user.email")).isEqualTo(next.value());
  }

  private static Answer verify(EmailAddress address) {
    return VISITOR.post(
        "/api/v1/email-verifications", body("token", RoseGarden.token(SERVER, address)));
  }

  @Test
  void people_go_and_are_erased() {
    RoseGarden garden = RoseGarden.open(SERVER, VISITOR);
    String kaiId = garden.hire("Kai", "Stone");
    garden.anna().with("If-Match", "\"1\"").delete("/api/v1/members/" + kaiId);
    assertThat(garden.anna().post("/api/v1/members/" + kaiId + "/erase", "").status())
        .isEqualTo(204);

    garden.hire("Lea", "Brook");
    String address = "lea@" + garden.mark() + ".example";
    Client lea = VISITOR.bearing(RoseGarden.logIn(VISITOR, address).get("accessToken"));
    assertThat(
            lea.send("DELETE", "/api/v1/me", body("password", PASSWORD, "email", address)).status())
        .isEqualTo(204);
    assertThat(lea.get("/api/v1/me").status()).isEqualTo(401);
  }

  @Test
  void people_see_where_they_are_logged_in_and_end_it() {
    String eveId = shop.hire("Eve", "Winter");
    String address = "eve@" + shop.mark() + ".example";
    Client eve = VISITOR.bearing(RoseGarden.logIn(VISITOR, address).get("accessToken"));
    RoseGarden.logIn(VISITOR, address);

    Answer mine = eve.get("/api/v1/me/sessions");
    assertThat(mine.count("items")).isEqualTo(3);
    String first = mine.get("items.2.id");
    assertThat(eve.delete("/api/v1/me/sessions/" + first).status()).isEqualTo(204);
    assertThat(eve.delete("/api/v1/me/sessions").status()).isEqualTo(204);
    assertThat(eve.get("/api/v1/me/sessions").count("items")).isEqualTo(1);

    String theirs = "/api/v1/members/" + eveId + "/sessions";
    Answer seen = shop.anna().get(theirs);
    assertThat(seen.count("items")).isEqualTo(1);
    assertThat(shop.anna().delete(theirs + "/" + seen.get("items.0.id")).status()).isEqualTo(204);
    assertThat(eve.get("/api/v1/me").status()).isEqualTo(401);
    assertThat(shop.anna().delete(theirs).status()).isEqualTo(204);
  }

  @Test
  void a_program_works_with_a_key_until_it_is_revoked() {
    Client ben = shop.ben();

    Answer made =
        ben.post(
            "/api/v1/api-keys", "{\"name\": \"Nightly report\", \"scopes\": [\"submit_tickets\"]}");
    assertThat(made.status()).isEqualTo(201);
    String key = "/api/v1/api-keys/" + made.get("apiKey.id");
    assertThat(VISITOR.bearing(made.get("secret")).get("/api/v1/my/tickets").status())
        .isEqualTo(200);

    assertThat(ben.get("/api/v1/me/api-keys").count("items")).isEqualTo(1);
    assertThat(ben.get(key).get("status")).isEqualTo("LIVE");
    assertThat(shop.anna().get("/api/v1/api-keys?owner=" + shop.benId()).count("items"))
        .isEqualTo(1);
    assertThat(ben.delete(key).status()).isEqualTo(204);
    assertThat(shop.anna().delete("/api/v1/members/" + shop.benId() + "/api-keys").status())
        .isEqualTo(204);
    assertThat(VISITOR.bearing(made.get("secret")).get("/api/v1/my/tickets").status())
        .isEqualTo(401);
  }

  @Test
  void somebody_opens_a_further_company_and_switches() {
    shop.hire("Fred", "Stone");
    Client fred =
        VISITOR.bearing(
            RoseGarden.logIn(VISITOR, "fred@" + shop.mark() + ".example").get("accessToken"));
    String slug = "tulip-house-" + shop.mark();

    Answer opened =
        fred.post("/api/v1/me/companies", body("companyName", "Tulip House", "slug", slug));
    assertThat(opened.status()).isEqualTo(201);
    assertThat(opened.get("company.slug")).isEqualTo(slug);
    assertThat(opened.count("companies")).isEqualTo(2);

    Answer back =
        VISITOR
            .bearing(opened.get("accessToken"))
            .post("/api/v1/sessions/switch", body("company", "rose-garden-" + shop.mark()));
    assertThat(back.status()).isEqualTo(201);
    assertThat(back.get("company.slug")).isEqualTo("rose-garden-" + shop.mark());
  }

  @Test
  void members_and_roles_are_managed() {
    Client anna = shop.anna();
    Answer sales = anna.post("/api/v1/company-roles", body("name", "Sales"));
    assertThat(sales.status()).isEqualTo(201);
    assertThat(sales.header("Location")).contains("/api/v1/company-roles/" + sales.get("id"));
    assertThat(sales.header("ETag")).contains("\"1\"");

    Answer renamed =
        anna.with("If-Match", "\"1\"")
            .patch(
                "/api/v1/company-roles/" + sales.get("id"),
                body("name", "Selling", "description", "Whoever talks to customers"));
    assertThat(renamed.get("name")).isEqualTo("Selling");
    assertThat(renamed.get("description")).isEqualTo("Whoever talks to customers");
    assertThat(renamed.header("ETag")).contains("\"2\"");
    assertThat(anna.get("/api/v1/company-roles").text()).contains("Selling");
    Answer spare = anna.post("/api/v1/company-roles", body("name", "Spare"));
    assertThat(
            anna.with("If-Match", "\"1\"")
                .delete("/api/v1/company-roles/" + spare.get("id"))
                .status())
        .isEqualTo(204);

    String cleoId = shop.hire("Cleo", "Adler");
    String path = "/api/v1/members/" + cleoId;
    Answer cleo = anna.get(path);
    Answer promoted =
        anna.with("If-Match", cleo.header("ETag").orElseThrow())
            .put(
                path + "/roles",
                "{\"roles\": [\"user\", \"workflow_creator\"], \"companyRoles\": [\"%s\"]}"
                    .formatted(sales.get("id")));
    assertThat(promoted.get("companyRoles.0.name")).isEqualTo("Selling");
    Answer demoted =
        anna.with("If-Match", promoted.header("ETag").orElseThrow())
            .put(path + "/roles", "{\"roles\": [\"user\"], \"companyRoles\": []}");
    assertThat(demoted.get("roles")).isEqualTo("[\"user\"]");
    membersComeAndGo(path);
    assertThat(anna.get("/api/v1/members").count("items")).isGreaterThanOrEqualTo(3);
  }

  private void membersComeAndGo(String path) {
    Client anna = shop.anna();
    Answer away =
        anna.with("If-Match", "\"3\"")
            .put(
                path + "/availability",
                "{\"awayUntil\": \"2030-01-01T00:00:00Z\", \"mostTasks\": 3}");
    assertThat(away.get("awayUntil")).isEqualTo("2030-01-01T00:00:00Z");
    assertThat(away.get("mostTasks")).isEqualTo("3");
    Answer shutOut =
        anna.with("If-Match", "\"4\"").put(path + "/status", body("status", "DEACTIVATED"));
    assertThat(shutOut.get("status")).isEqualTo("DEACTIVATED");
    Answer found = anna.get("/api/v1/members?text=cleo&status=DEACTIVATED&role=user");
    assertThat(found.get("items.0.id")).isEqualTo(shutOut.get("id"));
    assertThat(anna.with("If-Match", "\"4\"").delete(path).status()).isEqualTo(412);
    assertThat(anna.with("If-Match", "\"5\"").delete(path).status()).isEqualTo(204);
    assertThat(anna.get("/api/v1/members?text=cleo").count("items")).isZero();
    assertThat(anna.get("/api/v1/members?text=cleo&status=REMOVED").count("items")).isEqualTo(1);
  }

  @Test
  void a_company_tells_of_itself() {
    Client anna = shop.anna();
    Answer told = anna.get("/api/v1/company");
    assertThat(told.get("slug")).isEqualTo("rose-garden-" + shop.mark());

    Answer changed =
        anna.with("If-Match", told.header("ETag").orElseThrow())
            .put(
                "/api/v1/company",
                """
                {"name": "Rose Garden", "legalName": "Rose Garden Ltd.",
                 "address": {"street": "3 Mill Lane", "town": "Kew", "country": "GB"},
                 "phone": "+44 20 7946 0000", "email": "office@rose-garden.example"}
                """);
    assertThat(changed.status()).isEqualTo(200);
    assertThat(changed.get("address.town")).isEqualTo("Kew");
    assertThat(anna.get("/api/v1/company").json()).isEqualTo(changed.json());
  }

  @Test
  void outsiders_ask_for_things() {
    Client anna = shop.anna();
    Answer mia =
        anna.post(
            "/api/v1/contacts",
            """
            {"name": "Mia Hart", "email": "mia@hart.example", "phone": "+44 20 7946 0001",
             "note": "Orders for weddings"}
            """);
    assertThat(mia.status()).isEqualTo(201);
    String path = "/api/v1/contacts/" + mia.get("id");
    assertThat(anna.get(path).json()).isEqualTo(mia.json());
    assertThat(anna.get("/api/v1/contacts?text=hart").get("items.0.id")).isEqualTo(mia.get("id"));

    Answer ticket =
        anna.post(
            "/api/v1/tickets",
            "{\"type\": \"laptop\", \"data\": {\"sku\": \"X1\", \"why\": \"For Mia\"},"
                + " \"contact\": \"%s\"}".formatted(mia.get("id")));
    assertThat(ticket.get("ticket.contact.name")).isEqualTo("Mia Hart");
    assertThat(anna.get("/api/v1/tickets?contact=" + mia.get("id")).count("items")).isEqualTo(1);

    Answer changed =
        anna.with("If-Match", mia.header("ETag").orElseThrow())
            .put(path, "{\"name\": \"Mia Hart-Ross\", \"status\": \"INACTIVE\"}");
    assertThat(changed.get("name")).isEqualTo("Mia Hart-Ross");
    assertThat(changed.get("status")).isEqualTo("INACTIVE");

    String list = body("csv", "name,email\nNoor,noor@example.org\n,nobody@example.org\n");
    Answer preview = anna.post("/api/v1/contacts/import/preview", list);
    assertThat(preview.get("results.0.result")).isEqualTo("CREATED");
    assertThat(preview.get("results.1.result")).isEqualTo("FAULTY");
    assertThat(anna.get("/api/v1/contacts?text=noor").count("items")).isZero();
    assertThat(anna.post("/api/v1/contacts/import", list).json()).isEqualTo(preview.json());
    assertThat(anna.get("/api/v1/contacts?text=noor").count("items")).isEqualTo(1);
  }

  @Test
  void what_was_done_is_looked_up() {
    Client anna = shop.anna();
    anna.post("/api/v1/company-roles", body("name", "Gardeners"));

    Answer log = anna.get("/api/v1/audit?action=COMPANY_ROLE_CREATED");
    assertThat(log.get("items.0.by.name")).isEqualTo("Anna Berg");
    assertThat(anna.get("/api/v1/audit/" + log.get("items.0.id")).get("action"))
        .isEqualTo("COMPANY_ROLE_CREATED");
    assertThat(anna.get("/api/v1/audit/export").text()).contains("Gardeners");
  }

  @Test
  void the_installation_is_run() {
    Superuser olga = Superuser.in(SERVER, VISITOR, PlatformRole.SUPERUSER);
    Client platform = olga.client();
    Answer companies = platform.get("/api/v1/platform/companies?text=rose-garden-" + shop.mark());
    String company = companies.get("items.0.id");
    assertThat(platform.get("/api/v1/platform/companies/" + company).get("name"))
        .isEqualTo("Rose Garden");
    RoseGarden.open(SERVER, VISITOR).hire("Vera", "Quick");
    Answer users = platform.get("/api/v1/platform/users?text=vera%20quick");
    String vera = "/api/v1/platform/users/" + users.get("items.0.user.id");
    assertThat(platform.post(vera + "/deactivate", "").get("active")).isEqualTo("false");
    assertThat(platform.post(vera + "/reactivate", "").get("active")).isEqualTo("true");
    assertThat(platform.get(vera).get("user.firstName")).isEqualTo("Vera");
    assertThat(platform.get("/api/v1/platform/figures").get("companies")).isNotEqualTo("0");

    Answer opened =
        platform.post(
            "/api/v1/platform/companies",
            body(
                "companyName", "Lily Pond",
                "slug", "lily-pond",
                "ownerEmail", "lily@pond.example",
                "ownerFirstName", "Lily",
                "ownerLastName", "Pond"));
    assertThat(opened.status()).isEqualTo(201);
    String pond = "/api/v1/platform/companies/" + opened.get("id");
    assertThat(platform.post(pond + "/suspend", "").get("status"))
        .isEqualTo("SUSPENDED_BY_PLATFORM");
    assertThat(platform.post(pond + "/resume", "").get("status")).isEqualTo("ACTIVE");
    assertThat(platform.send("DELETE", pond, body("slug", "lily-pond")).get("status"))
        .isEqualTo("TO_BE_DELETED");

    Answer acting = olga.act(company, true);
    assertThat(acting.status()).isEqualTo(201);
    String path = "/api/v1/platform/acting/" + acting.get("id");
    assertThat(platform.post(path + "/extend", "").get("company.name")).isEqualTo("Rose Garden");
    assertThat(platform.post(path + "/end", "").status()).isEqualTo(204);
    assertThat(platform.delete("/api/v1/platform/sessions/current").status()).isEqualTo(204);
  }

  @Test
  void an_account_is_protected_by_an_app() {
    Client anna = shop.anna();
    assertThat(anna.put("/api/v1/company/second-factor", "{\"required\": false}").get("required"))
        .isEqualTo("false");
    Answer offered = anna.post("/api/v1/me/second-factor", body("password", PASSWORD));
    assertThat(offered.status()).isEqualTo(201);
    CodeApp app = new CodeApp(offered.get("secret"));
    assertThat(
            anna.post("/api/v1/me/second-factor/confirm", body("code", app.code(Instant.now())))
                .count("recoveryCodes"))
        .isEqualTo(10);
    Answer fresh =
        anna.post(
            "/api/v1/me/second-factor/recovery-codes",
            body("code", app.code(Instant.now().plusSeconds(30))));
    assertThat(fresh.status()).isEqualTo(200);
    assertThat(
            anna.send(
                    "DELETE",
                    "/api/v1/me/second-factor",
                    body("password", PASSWORD, "code", fresh.get("recoveryCodes.0")))
                .status())
        .isEqualTo(204);
  }

  @Test
  void a_guest_looks_around_and_stays() {
    Superuser olga = Superuser.in(SERVER, VISITOR, PlatformRole.SUPERUSER);
    Answer entered = VISITOR.post("/api/v1/auth/guest", "");
    assertThat(entered.status()).isEqualTo(201);
    assertThat(entered.get("guest")).isEqualTo("true");
    Client guest = VISITOR.bearing(entered.get("session.accessToken"));

    Answer kept =
        guest.post(
            "/api/v1/auth/guest/keep",
            body(
                "companyName", "Mias Meadow",
                "slug", "mias-meadow",
                "email", "mia@meadow.example",
                "password", PASSWORD,
                "firstName", "Mia",
                "lastName", "Meadow"));

    assertThat(kept.status()).isEqualTo(200);
    assertThat(kept.get("slug")).isEqualTo("mias-meadow");
    Answer figures = olga.client().get("/api/v1/platform/guests?days=1");
    assertThat(figures.get("items.0.kept")).isEqualTo("1");
  }

  @Test
  void people_are_invited_and_come() {
    Client anna = shop.anna();
    Answer invited = anna.post("/api/v1/invitations", invitation("clara"));
    assertThat(invited.status()).isEqualTo(201);
    assertThat(invited.get("delivery.mail")).isEqualTo("SENT");
    String path = "/api/v1/invitations/" + invited.get("invitation.id");
    assertThat(invited.header("Location")).contains(path);
    assertThat(anna.get(path).get("status")).isEqualTo("PENDING");

    Answer again = anna.post(path + "/resend", "");
    String token = again.get("delivery.token");
    Answer offer = VISITOR.post("/api/v1/invitations/check", body("token", token));
    assertThat(offer.get("company")).isEqualTo("Rose Garden");
    assertThat(offer.get("hasAccount")).isEqualTo("false");
    Answer clara =
        VISITOR.post(
            "/api/v1/invitations/accept",
            body("token", token, "password", PASSWORD, "firstName", "Clara", "lastName", "Lind"));
    assertThat(clara.status()).isEqualTo(201);
    assertThat(VISITOR.bearing(clara.get("accessToken")).get("/api/v1/me").get("roles"))
        .isEqualTo("[\"task_worker\"]");
    assertThat(anna.get("/api/v1/invitations?status=ACCEPTED").count("items")).isPositive();
    assertThat(anna.get("/api/v1/invitations/figures").count("accepted")).isPositive();
  }

  @Test
  void an_invitation_is_taken_back_and_off_the_list() {
    Client anna = shop.anna();
    Answer invited = anna.post("/api/v1/invitations", invitation("dirk"));
    String path = "/api/v1/invitations/" + invited.get("invitation.id");

    Answer revoked = anna.post(path + "/revoke", "");
    assertThat(revoked.get("status")).isEqualTo("REVOKED");
    assertThat(anna.with("If-Match", revoked.header("ETag").orElseThrow()).delete(path).status())
        .isEqualTo(204);
    assertThat(anna.get(path).status()).isEqualTo(404);
  }

  @Test
  void a_list_of_people_is_invited() {
    String list =
        body(
            "csv",
            "email,roles,companyRoles\nida@%s.example,user;task_worker,\nnobody,,\n"
                .formatted(shop.mark()));
    Answer foreseen = shop.anna().post("/api/v1/invitations/import/preview", list);
    assertThat(foreseen.get("lines.0.result")).isEqualTo("WOULD_BE_INVITED");
    Answer done = shop.anna().post("/api/v1/invitations/import", list);
    assertThat(done.get("lines.0.result")).isEqualTo("INVITED");
    assertThat(done.get("lines.0.line")).isEqualTo("2");
    assertThat(done.get("lines.1.result")).isEqualTo("INVALID");
    assertThat(done.count("lines.1.faults")).isEqualTo(2);
  }

  @Test
  void somebody_with_an_account_joins_another_company() {
    verify(new EmailAddress("ben@" + shop.mark() + ".example"));
    RoseGarden other = RoseGarden.open(SERVER);
    Answer invited =
        other
            .anna()
            .post(
                "/api/v1/invitations",
                "{\"email\": \"ben@%s.example\", \"roles\": [\"user\"]}".formatted(shop.mark()));

    Answer joined =
        shop.ben().post("/api/v1/invitations/join", body("token", invited.get("delivery.token")));

    assertThat(joined.status()).isEqualTo(201);
    assertThat(joined.count("companies")).isEqualTo(2);
  }

  private static String invitation(String name) {
    return """
    {"email": "%s@%s.example", "roles": ["task_worker"], "companyRoles": [], "validForDays": 14}
    """
        .formatted(name, shop.mark());
  }

  @Test
  void a_company_rests_changes_hands_and_is_given_up() {
    RoseGarden garden = RoseGarden.open(SERVER, VISITOR);
    assertThat(garden.anna().post("/api/v1/company/suspend", "").get("status"))
        .isEqualTo("SUSPENDED_BY_OWNER");
    Answer keptOut = garden.ben().get("/api/v1/my/tasks");
    assertThat(keptOut.status()).isEqualTo(403);
    assertThat(keptOut.get("type")).isEqualTo("/problems/company-closed");
    assertThat(keptOut.get("detail")).contains("An owner can resume it");
    assertThat(garden.ben().get("/api/v1/company").get("state.status"))
        .isEqualTo("SUSPENDED_BY_OWNER");
    assertThat(garden.ben().get("/api/v1/me").status()).isEqualTo(200);
    assertThat(garden.anna().get("/api/v1/members").status()).isEqualTo(200);
    assertThat(garden.anna().post("/api/v1/company/suspend", "").status()).isEqualTo(409);
    assertThat(garden.anna().post("/api/v1/company/resume", "").get("status")).isEqualTo("ACTIVE");
    assertThat(garden.ben().get("/api/v1/my/tasks").status()).isEqualTo(200);

    Answer archive = garden.anna().get("/api/v1/company/export");
    assertThat(archive.status()).isEqualTo(200);
    assertThat(archive.header("Content-Type")).contains("application/zip");
    assertThat(archive.header("Content-Disposition")).get().asString().contains(".zip");
    assertThat(archive.text()).startsWith("PK").contains("manifest.json");
    assertThat(garden.ben().get("/api/v1/company/export").status()).isEqualTo(403);

    assertThat(garden.anna().post("/api/v1/company/owner", body("member", garden.benId())).status())
        .isEqualTo(204);
    assertThat(garden.anna().post("/api/v1/company/suspend", "").status()).isEqualTo(403);

    Client ben = garden.ben();
    assertThat(ben.send("DELETE", "/api/v1/company", body("slug", "rose-garden")).status())
        .isEqualTo(422);
    Answer goes =
        ben.send("DELETE", "/api/v1/company", body("slug", "rose-garden-" + garden.mark()));
    assertThat(goes.get("status")).isEqualTo("TO_BE_DELETED");
    assertThat(garden.anna().get("/api/v1/members").get("detail")).contains("it is deleted at");
    assertThat(garden.anna().delete("/api/v1/sessions/current").status()).isEqualTo(204);
  }

  @Test
  void definitions_of_both_kinds_are_designed() {
    design("/api/v1/workflow-definitions", WORKFLOW.replace("laptop-request", "phone-request"));
    design("/api/v1/ticket-definitions", TICKET_TYPE.replace("\"laptop\"", "\"phone\""));
  }

  @Test
  void one_task_of_a_workflow_is_edited_by_itself() {
    Client anna = shop.anna();
    Answer first =
        anna.post(
            "/api/v1/workflow-definitions", WORKFLOW.replace("laptop-request", "tablet-request"));
    Answer order = anna.get(task(first, "order"));
    assertThat(order.get("document.title")).isEqualTo("Order it");
    assertThat(order.get("workflow")).isEqualTo("tablet-request");

    String changed = "{\"key\": \"order\", \"title\": \"Buy it\", \"type\": \"FORM\"}";
    Answer looked = anna.put(task(first, "order") + "?validateOnly=true", changed);
    assertThat(looked.status()).isEqualTo(200);
    assertThat(looked.get("storable")).isEqualTo("true");
    Client seen = anna.with("If-Match", order.header("ETag").orElseThrow());
    Answer second = seen.put(task(first, "order"), changed);
    assertThat(second.status()).isEqualTo(201);
    assertThat(second.get("number")).isEqualTo("2");
    assertThat(second.header("Location"))
        .contains("/api/v1/workflow-definitions/" + second.get("definition"));
    assertThat(anna.get(second.header("Location").orElseThrow() + "/document").text())
        .contains("\"Triage\"")
        .contains(changed);

    String path = second.header("Location").orElseThrow() + "/tasks/order";
    Answer removable = anna.delete(path + "?validateOnly=true");
    assertThat(removable.get("elsewhere.0.code")).isEqualTo("UNKNOWN_TASK");
    Answer third = seen.delete(path);
    assertThat(third.status()).isEqualTo(201);
    assertThat(third.get("number")).isEqualTo("3");
    assertThat(third.count("document.tasks")).isEqualTo(1);
  }

  private static String task(Answer definition, String key) {
    return "/api/v1/workflow-definitions/" + definition.get("id") + "/tasks/" + key;
  }

  private static void design(String collection, String document) {
    Client anna = shop.anna();
    Answer looked = anna.post(collection + "?validateOnly=true", "{\"title\": 7}");
    assertThat(looked.status()).isEqualTo(200);
    assertThat(looked.get("storable")).isEqualTo("false");
    assertThat(looked.count("findings")).isGreaterThan(1);

    Answer draft = anna.post(collection, document);
    assertThat(draft.status()).isEqualTo(201);
    assertThat(draft.get("status")).isEqualTo("DRAFT");
    String path = collection + "/" + draft.get("id");
    assertThat(anna.get(path).json()).isEqualTo(draft.json());
    assertThat(anna.get(path + "/document").text()).isEqualTo(document);

    Answer published = anna.with("If-Match", "\"1\"").post(path + "/publish", "");
    assertThat(published.get("status")).isEqualTo("PUBLISHED");
    assertThat(anna.get(collection + "?status=PUBLISHED").get("items.0.id"))
        .isEqualTo(draft.get("id"));
    assertThat(anna.post(path + "/retire", "").get("status")).isEqualTo("RETIRED");
  }

  @Test
  void what_the_desk_sees_goes_out_as_tables() {
    Answer submitted = shop.submit();
    Client anna = shop.anna();
    String number = submitted.get("ticket.number");

    assertThat(anna.get("/api/v1/tickets/export?columns=number").text()).contains(number);
    assertThat(anna.get("/api/v1/tasks/export?sort=-createdAt").text()).contains(number);
    assertThat(anna.get("/api/v1/ticket-errors/export").status()).isEqualTo(200);
  }

  @Test
  void a_ticket_runs_to_its_end() {
    assertThat(shop.anna().get("/api/v1/ticket-types").text()).contains("\"key\":\"laptop\"");
    Answer submitted = shop.submit();
    assertThat(submitted.status()).isEqualTo(201);
    assertThat(submitted.get("ticket.workflowStatus")).isEqualTo("IN_PROGRESS");
    String ticket = submitted.get("ticket.id");
    assertThat(shop.anna().get("/api/v1/my/tickets").text()).contains(ticket);
    assertThat(shop.anna().get("/api/v1/tickets?status=ACTIVE&type=laptop").text())
        .contains(ticket);

    Client ben = shop.ben();
    assertThat(ben.get("/api/v1/my/tasks/free").text()).contains(ticket);
    String triage = submitted.get("tasks.0.id");
    assertThat(ben.get("/api/v1/tasks/" + triage).find("outputSchema")).isPresent();
    Answer claimed = ben.with("If-Match", "\"1\"").post("/api/v1/tasks/" + triage + "/claim", "");
    assertThat(claimed.get("task.assignee.name")).isEqualTo("Ben Holm");
    assertThat(ben.post("/api/v1/tasks/" + triage + "/start", "").get("task.status"))
        .isEqualTo("IN_PROGRESS");
    assertThat(ben.get("/api/v1/my/tasks").text()).contains(triage);
    assertThat(shop.anna().get("/api/v1/tasks?ticket=" + ticket).count("items")).isEqualTo(1);

    Answer completed =
        ben.post("/api/v1/tasks/" + triage + "/complete", "{\"output\": {\"outcome\": \"order\"}}");
    assertThat(completed.get("task.status")).isEqualTo("COMPLETED");
    String order = completed.get("next.0.id");
    Answer assigned =
        shop.anna().post("/api/v1/tasks/" + order + "/assign", body("worker", shop.benId()));
    assertThat(assigned.get("task.assignee.id")).isEqualTo(shop.benId());
    ben.post("/api/v1/tasks/" + order + "/complete", "{\"output\": {\"number\": \"7\"}}");

    Answer course = shop.anna().get("/api/v1/tickets/" + ticket + "/course");
    assertThat(course.get("steps.1.state")).isEqualTo("DONE");
    assertThat(shop.anna().get("/api/v1/search?text=laptop").count("items")).isPositive();
    assertThat(shop.anna().get("/api/v1/me/figures").find("activeTickets")).isPresent();

    Answer done = shop.anna().get("/api/v1/tickets/" + ticket);
    assertThat(done.get("ticket.status")).isEqualTo("COMPLETED");
    assertThat(done.get("ticket.workflowData.orderNumber")).isEqualTo("7");
    assertThat(shop.anna().get("/api/v1/my/tickets?archive=true").text()).contains(ticket);
    Answer history = shop.anna().get("/api/v1/tickets/" + ticket + "/history?limit=5");
    assertThat(history.count("items")).isEqualTo(5);
    assertThat(history.get("nextAfter")).isEqualTo("5");
  }

  @Test
  void a_ticket_is_withdrawn() {
    String ticket = shop.submit().get("ticket.id");

    Answer withdrawn =
        shop.anna()
            .post("/api/v1/tickets/" + ticket + "/withdraw", body("reason", "Found an old one"));

    assertThat(withdrawn.get("ticket.status")).isEqualTo("WITHDRAWN");
  }

  @Test
  void a_stuck_ticket_is_seen_and_repaired_in_every_way() {
    Client anna = shop.anna();
    String error = stuck();
    Answer found = anna.get("/api/v1/ticket-errors/" + error);
    assertThat(found.get("error.code")).isEqualTo("NO_TRANSITION_HOLDS");
    assertThat(found.count("ways")).isEqualTo(2);
    assertThat(anna.get("/api/v1/ticket-errors?status=NEW").text()).contains(error);

    Answer reviewed =
        anna.with("If-Match", found.header("ETag").orElseThrow())
            .patch(
                "/api/v1/ticket-errors/" + error,
                body("status", "REVIEWED", "notes", "Asking Ben"));
    assertThat(reviewed.get("error.status")).isEqualTo("REVIEWED");

    assertThat(
            anna.post(
                    "/api/v1/ticket-errors/" + error + "/choose-transition",
                    body("to", "order", "notes", "Ben meant that"))
                .get("error.status"))
        .isEqualTo("RESOLVED");
    assertThat(
            anna.post(
                    "/api/v1/ticket-errors/" + stuck() + "/retry",
                    body("notes", "The workflow was slow, it seems"))
                .status())
        .isEqualTo(200);
    assertThat(
            anna.post(
                    "/api/v1/ticket-errors/" + stuck() + "/edit-data",
                    "{\"fields\": {\"costCentre\": \"nobody\"}, \"notes\": \"It was the wrong one\"}")
                .status())
        .isEqualTo(200);
    assertThat(
            anna.post(
                    "/api/v1/ticket-errors/" + stuck() + "/cancel-ticket",
                    body("notes", "Nobody needs it"))
                .status())
        .isEqualTo(200);
  }

  /// A ticket that nobody foresaw: rejected, and no transition for that.
  private static String stuck() {
    Answer submitted = shop.submit();
    String triage = submitted.get("tasks.0.id");
    shop.ben()
        .post("/api/v1/tasks/" + triage + "/complete", "{\"output\": {\"outcome\": \"reject\"}}");
    return shop.anna()
        .get("/api/v1/ticket-errors?ticket=" + submitted.get("ticket.id"))
        .get("items.0.id");
  }
}

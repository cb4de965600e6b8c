package io.ticketflower.web;

import static io.ticketflower.web.Browser.ACCESS;
import static io.ticketflower.web.Browser.PLATFORM;
import static io.ticketflower.web.Browser.REFRESH;
import static io.ticketflower.web.RoseGarden.PASSWORD;
import static io.ticketflower.web.RoseGarden.body;
import static org.assertj.core.api.Assertions.assertThat;

import io.ticketflower.web.Client.Answer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/// Sessions that pages keep in cookies: who is let in by one, how they go on, and how they end.
class PageSessionsTest {
  private static final Server SERVER = Server.start();
  private static final RoseGarden SHOP = RoseGarden.open(SERVER);
  private static final Predicate<String> HALF_AN_HOUR =
      Pattern.compile(ACCESS + "=e.*; Max-Age=1(800|79\\d);").asPredicate();
  private static final String BEN = "ben@" + SHOP.mark() + ".example";

  @AfterAll
  static void stop() {
    SERVER.close();
  }

  @Test
  void tokens_come_in_cookies_that_no_script_and_no_other_site_gets_hold_of() {
    Answer session = logIn(Browser.at(SERVER));

    assertThat(session.status()).isEqualTo(201);
    assertThat(Browser.setBy(session))
        .hasSize(2)
        .allSatisfy(cookie ->
            assertThat(cookie)
                .contains("; Path=/", "; Secure", "; HTTPOnly", "; SameSite=Strict")
                .doesNotContain("Domain"))
        .satisfiesExactlyInAnyOrder(
            access -> assertThat(access).startsWith(ACCESS + "=").contains("; Max-Age=300;"),
            refresh ->
                assertThat(refresh)
                    .startsWith(REFRESH + "=")
                    .containsPattern("; Max-Age=12095[0-9]{2};|; Max-Age=1209600;"));
    assertThat(session.find("accessToken")).isEmpty();
    assertThat(session.find("refreshToken")).isEmpty();
    assertThat(session.get("expiresIn")).isEqualTo("300");
    assertThat(session.find("refreshUntil")).isPresent();
    assertThat(session.get("user.firstName")).isEqualTo("Ben");
  }

  @Test
  void programs_get_no_cookies() {
    Answer session = RoseGarden.logIn(SERVER.client(), BEN);

    assertThat(Browser.setBy(session)).isEmpty();
    assertThat(session.find("accessToken")).isPresent();
    assertThat(session.find("refreshToken")).isPresent();
  }

  @Test
  void a_cookie_lets_in_only_whoever_says_that_it_is_meant() {
    Browser ben = in();

    assertThat(ben.get("/api/v1/me").get("user.firstName")).isEqualTo("Ben");
    assertThat(ben.without(SERVER).get("/api/v1/me").status()).isEqualTo(401);
    assertThat(ben.without(SERVER).with("X-Session", "Cookie").get("/api/v1/me").status())
        .isEqualTo(400);
    assertThat(ben.with("Sec-Fetch-Site", "none").get("/api/v1/me").status()).isEqualTo(200);
    assertThat(ben.without(SERVER).with("X-Session", "cookie").get("/api/v1/me").status())
        .as("an old browser")
        .isEqualTo(200);
  }

  @Test
  void another_site_is_refused_and_changes_nothing() {
    Browser ben = in();

    for (String site : List.of("cross-site", "same-site")) {
      Browser elsewhere = ben.with("Sec-Fetch-Site", site);
      Answer refused = elsewhere.get("/api/v1/me");
      assertThat(refused.status()).isEqualTo(403);
      assertThat(refused.get("type")).isEqualTo("/problems/another-site");
      assertThat(elsewhere.post("/api/v1/sessions/refresh", "").status()).isEqualTo(403);
      assertThat(elsewhere.delete("/api/v1/sessions/current").status()).isEqualTo(403);
      assertThat(logIn(elsewhere).status()).isEqualTo(403);
    }

    assertThat(ben.kept()).containsExactly(ACCESS, REFRESH);
    assertThat(ben.get("/api/v1/me").status()).isEqualTo(200);
  }

  @Test
  void a_script_of_another_site_is_told_by_nobody_that_it_may_send_the_header() {
    Answer preflight =
        SERVER
            .client()
            .with("Origin", "https://evil.example")
            .with("Access-Control-Request-Method", "POST")
            .with("Access-Control-Request-Headers", "x-session")
            .send("OPTIONS", "/api/v1/sessions", "");

    assertThat(preflight.status()).isGreaterThanOrEqualTo(400);
    assertThat(preflight.headers().keySet())
        .noneMatch(name -> name.toLowerCase(Locale.ROOT).startsWith("access-control"));
  }

  @Test
  void an_authorization_goes_before_and_no_cookie_helps_a_wrong_one() {
    Browser ben = in();
    String annas =
        RoseGarden.logIn(SERVER.client(), "anna@" + SHOP.mark() + ".example").get("accessToken");

    assertThat(ben.with("Authorization", "Bearer " + annas).get("/api/v1/me").get("user.firstName"))
        .isEqualTo("Anna");
    assertThat(ben.with("Authorization", "Bearer nonsense").get("/api/v1/me").status())
        .isEqualTo(401);
    assertThat(ben.with("Authorization", "Basic YTpi").get("/api/v1/me").status()).isEqualTo(401);
  }

  @Test
  void the_refresh_token_is_taken_from_its_cookie_and_changes_each_time() {
    Browser ben = in();
    String first = ben.kept(REFRESH).orElseThrow();
    ben.forget(ACCESS);
    assertThat(ben.get("/api/v1/me").status()).isEqualTo(401);

    Answer refreshed = ben.post("/api/v1/sessions/refresh", "");

    assertThat(refreshed.status()).isEqualTo(200);
    assertThat(refreshed.text()).doesNotContain("Token\"");
    assertThat(ben.kept(REFRESH)).isPresent().get().isNotEqualTo(first);
    assertThat(ben.get("/api/v1/me").status()).isEqualTo(200);
  }

  @Test
  void two_tabs_may_refresh_at_nearly_the_same_time() {
    Browser one = in();
    Browser other = one.tab();

    assertThat(one.post("/api/v1/sessions/refresh", "").status()).isEqualTo(200);
    assertThat(other.post("/api/v1/sessions/refresh", "").status()).isEqualTo(200);

    assertThat(one.get("/api/v1/me").status()).isEqualTo(200);
    assertThat(other.get("/api/v1/me").status()).isEqualTo(200);
    assertThat(one.post("/api/v1/sessions/refresh", "").status()).isEqualTo(200);
    assertThat(other.post("/api/v1/sessions/refresh", "").status()).isEqualTo(200);
  }

  @Test
  void a_refused_refresh_makes_the_browser_forget_both_cookies() {
    Browser ben = in();
    Browser elsewhere = in();
    assertThat(elsewhere.delete("/api/v1/me/sessions").status()).isEqualTo(204);

    Answer refused = ben.post("/api/v1/sessions/refresh", "");

    assertThat(refused.status()).isEqualTo(401);
    assertThat(refused.get("type")).isEqualTo("/problems/refresh-refused");
    assertThat(ben.kept()).isEmpty();
    assertThat(ben.post("/api/v1/sessions/refresh", "").get("type"))
        .as("with no cookie at all")
        .isEqualTo("/problems/refresh-refused");
    assertThat(SERVER.client().post("/api/v1/sessions/refresh", "").get("errors.0.pointer"))
        .as("a program")
        .isEqualTo("/refreshToken");
  }

  @Test
  void whoever_logs_out_leaves_no_cookie_behind_and_no_session() {
    Browser ben = in();
    Browser before = ben.tab();

    Answer left = ben.delete("/api/v1/sessions/current");

    assertThat(left.status()).isEqualTo(204);
    assertThat(Browser.setBy(left))
        .hasSize(2)
        .allSatisfy(cookie -> assertThat(cookie).contains("=; Max-Age=0;", "; Path=/", "; Secure"));
    assertThat(ben.kept()).isEmpty();
    assertThat(before.get("/api/v1/me").status()).isEqualTo(401);
    assertThat(before.delete("/api/v1/sessions/current").status()).isEqualTo(401);
    assertThat(before.kept()).as("the session was over already").isEmpty();
  }

  @Test
  void whoever_logs_out_late_ends_the_session_all_the_same() {
    Browser ben = in();
    ben.forget(ACCESS);
    Browser other = ben.tab();

    assertThat(ben.delete("/api/v1/sessions/current").status()).isEqualTo(401);

    assertThat(ben.kept()).isEmpty();
    assertThat(other.post("/api/v1/sessions/refresh", "").status()).isEqualTo(401);
    assertThat(SHOP.anna().get("/api/v1/audit?action=LOGGED_OUT").get("items.0.by.name"))
        .isEqualTo("Ben Holm");
  }

  @Test
  void another_site_ends_no_session_late() {
    Browser ben = in();
    ben.forget(ACCESS);

    ben.with("Sec-Fetch-Site", "cross-site").delete("/api/v1/sessions/current");
    ben.without(SERVER).delete("/api/v1/sessions/current");

    assertThat(ben.post("/api/v1/sessions/refresh", "").status()).isEqualTo(200);
  }

  @Test
  void whoever_is_erased_leaves_no_cookie_behind() {
    SHOP.hire("Lea", "Brook");
    String address = "lea@" + SHOP.mark() + ".example";
    Browser lea = Browser.at(SERVER);
    lea.post("/api/v1/sessions", body("email", address, "password", PASSWORD));

    lea.send("DELETE", "/api/v1/me", body("password", "not this one", "email", address));
    assertThat(lea.kept()).containsExactly(ACCESS, REFRESH);

    lea.send("DELETE", "/api/v1/me", body("password", PASSWORD, "email", address));
    assertThat(lea.kept()).isEmpty();
  }

  @Test
  void the_installation_and_a_company_that_one_acts_for_go_side_by_side() {
    Superuser olga = Superuser.in(SERVER);
    String company = SHOP.anna().get("/api/v1/me").get("company.id");
    Browser browser = in();
    assertThat(Superuser.logIn(browser, olga.email()).find("accessToken")).isEmpty();
    assertThat(browser.kept()).containsExactly(ACCESS, PLATFORM, REFRESH);
    assertThat(browser.get("/api/v1/me").get("user.firstName")).isEqualTo("Ben");
    assertThat(browser.get("/api/v1/platform/figures").status()).isEqualTo(200);

    Answer acting =
        browser.post(
            "/api/v1/platform/companies/" + company + "/act",
            body("reason", "They asked why ticket 4 is stuck"));
    assertThat(acting.status()).isEqualTo(201);
    assertThat(acting.find("accessToken")).isEmpty();
    assertThat(Browser.setBy(acting)).anyMatch(HALF_AN_HOUR);
    assertThat(browser.kept()).containsExactly(ACCESS, PLATFORM);
    assertThat(browser.get("/api/v1/me").get("acting.superuser")).isEqualTo(olga.id());
    assertThat(browser.get("/api/v1/platform/figures").status()).isEqualTo(200);

    String session = "/api/v1/platform/acting/" + acting.get("id");
    assertThat(Browser.setBy(browser.post(session + "/extend", ""))).anyMatch(HALF_AN_HOUR);
    assertThat(browser.get("/api/v1/me").find("acting")).isPresent();
    assertThat(browser.post(session + "/end", "").status()).isEqualTo(204);
    assertThat(browser.kept()).containsExactly(PLATFORM);

    assertThat(browser.delete("/api/v1/platform/sessions/current").status()).isEqualTo(204);
    assertThat(browser.kept()).isEmpty();
    assertThat(browser.get("/api/v1/platform/figures").status()).isEqualTo(401);
  }

  @Test
  void whoever_is_asked_for_a_company_has_no_session_yet() {
    Browser eve = Browser.at(SERVER);
    SHOP.hire("Eve", "Winter");
    String address = "eve@" + SHOP.mark() + ".example";
    eve.post("/api/v1/sessions", body("email", address, "password", PASSWORD));
    eve.post("/api/v1/me/companies", body("companyName", "Tulip House"));
    Browser another = Browser.at(SERVER);

    Answer choice = another.post("/api/v1/sessions", body("email", address, "password", PASSWORD));

    assertThat(choice.status()).isEqualTo(200);
    assertThat(choice.count("companies")).isEqualTo(2);
    assertThat(Browser.setBy(choice)).isEmpty();
  }

  @Test
  void a_guests_cookie_does_not_stand_in_the_way_of_signing_up() {
    Browser guest = Browser.at(SERVER);
    guest.post("/api/v1/auth/guest", "");
    assertThat(guest.get("/api/v1/me").find("guest")).isPresent();

    assertThat(logIn(guest).status()).isEqualTo(201);

    assertThat(guest.get("/api/v1/me").get("user.firstName")).isEqualTo("Ben");
  }

  @Test
  void each_person_has_so_many_requests_by_cookie_as_by_token() {
    try (Server strict = Server.start(Map.of("ticketflower.web.requests-per-minute", 4))) {
      Browser guest = Browser.at(strict);
      guest.post("/api/v1/auth/guest", "");
      for (int i = 0; i < 4; i++) {
        assertThat(guest.get("/api/v1/me").status()).isEqualTo(200);
      }

      assertThat(guest.get("/api/v1/me").status()).isEqualTo(429);
      assertThat(guest.post("/api/v1/auth/guest", "").status())
          .as("counted for the address")
          .isEqualTo(201);
    }
  }

  private static Browser in() {
    Browser browser = Browser.at(SERVER);
    assertThat(logIn(browser).status()).isEqualTo(201);
    return browser;
  }

  private static Answer logIn(Browser browser) {
    return browser.post("/api/v1/sessions", body("email", BEN, "password", PASSWORD));
  }
}

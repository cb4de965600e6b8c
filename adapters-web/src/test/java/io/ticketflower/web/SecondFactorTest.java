package io.ticketflower.web;

import static io.ticketflower.web.RoseGarden.PASSWORD;
import static io.ticketflower.web.RoseGarden.body;
import static org.assertj.core.api.Assertions.assertThat;

import io.ticketflower.web.Client.Answer;
import java.time.Instant;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/// What an app that shows codes protects.
class SecondFactorTest {
  private static final Server SERVER = Server.start();
  private static final Client VISITOR = SERVER.client();

  private final RoseGarden shop = RoseGarden.open(SERVER);
  private CodeApp app = new CodeApp("");
  private final String address = "anna@" + shop.mark() + ".example";

  @AfterAll
  static void stop() {
    SERVER.close();
  }

  @Test
  void a_password_alone_is_not_enough_any_more() {
    CodeApp app = setUp();
    assertThat(shop.anna().get("/api/v1/me").get("secondFactor")).isEqualTo("true");

    Answer withoutCode = RoseGarden.logIn(VISITOR, address);
    assertThat(withoutCode.status()).isEqualTo(401);
    assertThat(withoutCode.get("type")).isEqualTo("/problems/second-factor-needed");
    assertThat(logIn("000000").get("type")).isEqualTo("/problems/second-factor-needed");

    String code = app.code(next());
    assertThat(logIn(code).status()).isEqualTo(201);
    assertThat(logIn(code).status()).isEqualTo(401);
  }

  @Test
  void nothing_is_told_to_whoever_does_not_know_the_password() {
    CodeApp app = setUp();

    Answer wrong =
        VISITOR.post(
            "/api/v1/sessions",
            body("email", address, "password", "another one", "code", app.code(next())));

    assertThat(wrong.get("type")).isEqualTo("/problems/log-in-refused");
  }

  @Test
  void a_recovery_code_is_good_once_however_it_is_typed() {
    offer();
    Answer confirmed = confirm();
    assertThat(confirmed.count("recoveryCodes")).isEqualTo(10);
    String typed = confirmed.get("recoveryCodes.0").replace("-", " ").toUpperCase(Locale.ROOT);

    assertThat(logIn(typed).status()).isEqualTo(201);
    assertThat(logIn(confirmed.get("recoveryCodes.0")).status()).isEqualTo(401);
    assertThat(logIn(confirmed.get("recoveryCodes.1")).status()).isEqualTo(201);
  }

  @Test
  void what_is_not_confirmed_protects_nothing() {
    offer();

    assertThat(RoseGarden.logIn(VISITOR, address).status()).isEqualTo(201);
    assertThat(
            shop.anna()
                .post("/api/v1/me/second-factor/confirm", body("code", "000000"))
                .get("errors.0.code"))
        .isEqualTo("WRONG_CODE");
    assertThat(RoseGarden.logIn(VISITOR, address).status()).isEqualTo(201);
  }

  @Test
  void it_is_removed_with_password_and_code_only() {
    CodeApp app = setUp();

    assertThat(remove("another one", app.code(next())).get("errors.0.pointer"))
        .isEqualTo("/password");
    assertThat(remove(PASSWORD, "000000").get("errors.0.pointer")).isEqualTo("/code");
    assertThat(remove(PASSWORD, app.code(next())).status()).isEqualTo(204);

    assertThat(RoseGarden.logIn(VISITOR, address).status()).isEqualTo(201);
  }

  @Test
  void a_company_that_demands_it_lets_nobody_work_without() {
    assertThat(demand().get("type")).isEqualTo("/problems/wrong-state");
    setUp();
    assertThat(demand().get("required")).isEqualTo("true");

    Answer kept = shop.ben().get("/api/v1/my/tickets");
    assertThat(kept.status()).isEqualTo(403);
    assertThat(kept.get("type")).isEqualTo("/problems/second-factor-required");
    assertThat(shop.ben().get("/api/v1/me").status()).isEqualTo(200);
    assertThat(shop.anna().get("/api/v1/tickets").status()).isEqualTo(200);

    Answer offered = shop.ben().post("/api/v1/me/second-factor", body("password", PASSWORD));
    shop.ben()
        .post(
            "/api/v1/me/second-factor/confirm",
            body("code", new CodeApp(offered.get("secret")).code(Instant.now())));
    assertThat(shop.ben().get("/api/v1/my/tickets").status()).isEqualTo(200);
  }

  @Test
  void a_password_alone_accepts_no_invitation() {
    setUp();
    RoseGarden other = RoseGarden.open(SERVER);
    String token =
        other
            .anna()
            .post(
                "/api/v1/invitations",
                "{\"email\": \"%s\", \"roles\": [\"user\"]}".formatted(address))
            .get("delivery.token");

    Answer refused =
        VISITOR.post("/api/v1/invitations/accept", body("token", token, "password", PASSWORD));

    assertThat(refused.status()).isEqualTo(401);
    assertThat(refused.get("type")).isEqualTo("/problems/second-factor-needed");
    assertThat(shop.anna().post("/api/v1/invitations/join", body("token", token)).status())
        .isEqualTo(201);
  }

  private CodeApp setUp() {
    CodeApp app = offer();
    assertThat(confirm().status()).isEqualTo(200);
    return app;
  }

  private CodeApp offer() {
    Answer offered = shop.anna().post("/api/v1/me/second-factor", body("password", PASSWORD));
    assertThat(offered.status()).isEqualTo(201);
    app = new CodeApp(offered.get("secret"));
    return app;
  }

  private Answer confirm() {
    return shop.anna()
        .post("/api/v1/me/second-factor/confirm", body("code", app.code(Instant.now())));
  }

  /// A moment whose code has not been used: clocks may differ by thirty seconds.
  private static Instant next() {
    return Instant.now().plusSeconds(30);
  }

  private Answer logIn(String code) {
    return VISITOR.post(
        "/api/v1/sessions", body("email", address, "password", PASSWORD, "code", code));
  }

  private Answer remove(String password, String code) {
    return shop.anna()
        .send("DELETE", "/api/v1/me/second-factor", body("password", password, "code", code));
  }

  private Answer demand() {
    return shop.anna().put("/api/v1/company/second-factor", "{\"required\": true}");
  }
}

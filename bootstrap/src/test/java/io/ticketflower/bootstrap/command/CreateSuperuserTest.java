package io.ticketflower.bootstrap.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.ticketflower.bootstrap.command.Terminal.Ended;
import io.ticketflower.bootstrap.demo.DemoCompany;
import io.ticketflower.bootstrap.life.Site;
import io.ticketflower.persistence.TestDatabase;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/// `create-superuser` on a real database: repeatable in every case.
@Execution(ExecutionMode.CONCURRENT)
class CreateSuperuserTest {
  private static final Map<String, String> PASSWORD =
      Map.of("TICKETFLOWER_SUPERUSER_PASSWORD", "long enough for a superuser");

  @TempDir private Path folder;

  @Test
  void makes_one_and_repeating_it_in_another_spelling_does_no_harm() {
    TestDatabase database = TestDatabase.fresh();
    Terminal terminal = Terminal.on(database, folder, PASSWORD);

    Ended made = terminal.here("create-superuser", "--email", "Olga@Example.com");
    assertThat(made.err()).isEmpty();
    assertThat(made.out()).contains("olga@example.com is a superuser now.");
    assertThat(made.exitCode()).isZero();

    Ended again =
        terminal.here("create-superuser", "--email", "olga@EXAMPLE.com", "--second-factor");
    assertThat(again.out())
        .contains("is a superuser already; nothing changed.")
        .contains("otpauth://totp/TicketFlower:olga%40example.com")
        .containsPattern("secret for the app   [A-Z2-7]{32}");
    assertThat(again.exitCode()).isZero();

    Ended admin =
        terminal.here("create-superuser", "--email", "olga@example.com", "--platform-admin");
    assertThat(admin.out()).contains("is a platform admin now, with the password they had.");

    assertThat(database.invariants().violations()).isEmpty();
  }

  @Test
  void whoever_belongs_to_a_company_can_not_be_one() {
    TestDatabase database = TestDatabase.fresh();
    try (Site site = Site.on(database)) {
      site.get(DemoCompany.class).make();
    }

    Ended member =
        Terminal.on(database, folder, PASSWORD)
            .here("create-superuser", "--email", "emil@rose-garden.example");

    assertThat(member.exitCode()).isEqualTo(1);
    assertThat(member.err().lines())
        .singleElement()
        .asString()
        .contains("emil@rose-garden.example is a member", "name another address");
  }

  @Test
  void a_password_is_typed_in_and_a_short_one_gets_one_sentence() throws Exception {
    Ended ended =
        Terminal.on(TestDatabase.shared(), folder, Map.of())
            .answer("short", "create-superuser", "--email", "o@o.example");

    assertThat(ended.exitCode()).isEqualTo(1);
    assertThat(ended.err().lines())
        .singleElement()
        .asString()
        .contains("Expected a password of 10 to 200 characters, but got 5.");
  }

  @Test
  void no_password_gets_one_sentence() throws Exception {
    Ended ended =
        Terminal.on(TestDatabase.shared(), folder, Map.of())
            .answer("", "create-superuser", "--email", "o@o.example");

    assertThat(ended.exitCode()).isEqualTo(1);
    assertThat(ended.err().lines())
        .singleElement()
        .asString()
        .contains("TICKETFLOWER_SUPERUSER_PASSWORD");
  }
}

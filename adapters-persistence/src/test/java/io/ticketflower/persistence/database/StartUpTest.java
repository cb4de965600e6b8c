package io.ticketflower.persistence.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micronaut.context.ApplicationContext;
import io.ticketflower.persistence.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/// What happens before the first request.
class StartUpTest {
  private final TestDatabase database = TestDatabase.shared();

  @Test
  void starts_as_the_application() throws SQLException {
    assertStartsAsApplication();
  }

  @Test
  void refuses_to_start_as_a_superuser() throws SQLException {
    try (Connection superuser = database.connectAsSuperuser()) {
      assertThatThrownBy(() -> RoleGuard.check(superuser))
          .isInstanceOf(IllegalStateException.class)
          .hasMessageContaining("is a superuser");
    }
  }

  @Test
  void refuses_to_start_as_one_who_may_bypass_row_security() throws SQLException {
    try (Connection auditor = database.connect(database.roles().auditor())) {
      assertThatThrownBy(() -> RoleGuard.check(auditor))
          .hasMessageContaining("may bypass row security");
    }
  }

  @Test
  void nothing_is_wired_as_the_owner() {
    Map<String, Object> asOwner =
        Map.of(
            "datasources.default.url", database.url(),
            "datasources.default.username", database.roles().owner().role(),
            "datasources.default.password", database.roles().owner().password());

    assertThatThrownBy(() -> ApplicationContext.run(asOwner).close())
        .hasStackTraceContaining("\"ticketflower_test_owner\" owns tables");
  }

  @Test
  void another_family_of_adapters_can_take_the_place_of_these() {
    try (ApplicationContext context =
        ApplicationContext.run(Map.of("ticketflower.persistence", "memory"))) {
      assertThat(context.containsBean(JooqTransactions.class)).isFalse();
      assertThat(context.containsBean(RoleGuard.class)).isFalse();
    }
  }

  @Test
  void migrates_once_and_finds_nothing_to_do_the_second_time() {
    TestDatabase empty = TestDatabase.notMigrated();
    Migration migration = new Migration(new DatabaseSettings(empty.url(), empty.roles()));

    migration.run();
    migration.run();

    assertThat(empty.invariants().violations()).isEmpty();
  }

  @Test
  void says_in_one_sentence_why_it_could_not_migrate() {
    assertThatThrownBy(() -> migrationAsNobody(database.url()).run())
        .isInstanceOf(Migration.MigrationFailed.class)
        .hasMessageStartingWith("Expected to migrate the database at " + database.url());
  }

  @Test
  void says_where_without_how_the_driver_is_set_up() {
    String url = database.url() + "?ApplicationName=florist";

    assertThatThrownBy(() -> migrationAsNobody(url).run())
        .isInstanceOf(Migration.MigrationFailed.class)
        .hasMessageStartingWith("Expected to migrate the database at " + database.url() + ", but:");
  }

  private Migration migrationAsNobody(String url) {
    DatabaseRoles roles =
        new DatabaseRoles(
            new Login("nobody", "x"), database.roles().application(), database.roles().auditor());
    return new Migration(new DatabaseSettings(url, roles));
  }

  @Test
  void the_roles_can_be_made_again() throws SQLException {
    try (Connection superuser = database.connectAsSuperuser()) {
      String name = superuser.getCatalog();

      database.roles().create(superuser, name);
      database.roles().create(superuser, name);
    }
    assertStartsAsApplication();
  }

  @Test
  void the_roles_can_be_made_by_several_processes_at_once() throws Exception {
    try (var processes = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Callable<Boolean>> each = Collections.nCopies(8, this::makesTheRolesAgainAndAgain);

      for (Future<Boolean> made : processes.invokeAll(each)) {
        assertThat(made.get()).isTrue();
      }
    }
    assertStartsAsApplication();
  }

  private boolean makesTheRolesAgainAndAgain() throws SQLException {
    try (Connection superuser = database.connectAsSuperuser()) {
      for (int time = 0; time < 10; time++) {
        database.roles().create(superuser, superuser.getCatalog());
      }
      return true;
    }
  }

  @Test
  void a_password_is_not_told() {
    assertThat(database.roles().toString()).doesNotContain("password=");
  }

  private void assertStartsAsApplication() throws SQLException {
    try (Connection application = database.connect(database.roles().application())) {
      RoleGuard.check(application);
    }
  }
}

package io.ticketflower.persistence.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micronaut.context.ApplicationContext;
import io.ticketflower.application.identity.EmailProofs;
import io.ticketflower.application.identity.Sessions;
import io.ticketflower.domain.company.CompanyId;
import io.ticketflower.domain.company.CompanyState;
import io.ticketflower.domain.identity.SecondFactor;
import io.ticketflower.domain.identity.SessionId;
import io.ticketflower.domain.identity.Trial;
import io.ticketflower.persistence.TestDatabase;
import io.ticketflower.persistence.TestPersistence;
import io.ticketflower.testkit.Florist;
import io.ticketflower.testkit.Persistence;
import io.ticketflower.testkit.identity.AuditEntries;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// A company that is deleted is gone: every table that the catalogue knows is looked at, so a table
/// that comes later is looked at too.
class CompanyDeletionTest {
  private static final Instant NOON = Florist.NOON;

  private final TestDatabase database = TestDatabase.fresh();
  private final ApplicationContext context = TestPersistence.context(database);
  private final Persistence persistence = TestPersistence.of(context);
  private final Florist roseGarden = lively();

  @AfterEach
  void close() {
    context.close();
  }

  @Test
  void nothing_of_a_deleted_company_is_left_in_any_table() throws SQLException {
    Florist rival = lively();
    Map<String, Integer> ofBoth = rows("");
    assertThat(ofBoth)
        .as("a table without a row proves nothing: %s", ofBoth)
        .doesNotContainValue(0);

    assertThat(delete(roseGarden.id())).isTrue();

    assertThat(rows(" where row_to_json(t)::text like '%" + roseGarden.id().value() + "%'"))
        .allSatisfy((table, count) -> assertThat(count).as(table).isZero());
    assertThat(rows(""))
        .allSatisfy((table, count) ->
            assertThat(count).as(table).isEqualTo(ofBoth.getOrDefault(table, 0) / 2));
    assertThat(rows(" where row_to_json(t)::text like '%" + roseGarden.anna().value() + "%'"))
        .allSatisfy((table, count) -> assertThat(count).as(table).isZero());
    assertThat(rival.get(persistence.companies()::find)).isPresent();
    assertThat(database.invariants().violations()).isEmpty();
  }

  @Test
  void the_function_refuses_whatever_the_directory_does_not_call_due() throws SQLException {
    try (Connection application = database.connect(database.roles().application());
        Statement statement = application.createStatement()) {
      ResultSet answer =
          statement.executeQuery(
              "select delete_company('%s', 'infinity')".formatted(roseGarden.id().value()));

      assertThat(answer.next()).isTrue();
      assertThat(answer.getBoolean(1)).isFalse();
    }
    assertThat(rows("")).doesNotContainValue(0);
  }

  @Test
  void nobody_else_may_call_it_and_only_one_that_erases_people_is_of_its_kind()
      throws SQLException {
    try (Connection auditor = database.connect(database.roles().auditor());
        Statement statement = auditor.createStatement()) {
      assertThatThrownBy(() -> statement.execute("select delete_company(gen_random_uuid(), now())"))
          .hasMessageContaining("permission denied");
      ResultSet found =
          statement.executeQuery(
              """
              select string_agg(proname || ' ' || proconfig::text, ',' order by proname) from pg_proc
              where pronamespace = 'public'::regnamespace and prosecdef\
              """);
      found.next();
      assertThat(found.getString(1))
          .isEqualTo(
              "delete_company {\"search_path=pg_catalog, public, pg_temp\"},"
                  + "erase_person {\"search_path=pg_catalog, public, pg_temp\"}");
    }
  }

  @Test
  void a_table_stands_behind_those_that_it_points_to() throws SQLException {
    try (Connection superuser = database.connectAsSuperuser();
        Statement statement = superuser.createStatement();
        ResultSet wrong =
            statement.executeQuery(
                """
                select conrelid::regclass || ' before ' || confrelid::regclass from pg_constraint
                where contype = 'f' and conrelid <> confrelid
                  and array_position(company_tables(), conrelid::regclass::text)
                    <= array_position(company_tables(), confrelid::regclass::text)\
                """)) {
      assertThat(wrong.next()).isFalse();
    }
  }

  private boolean delete(CompanyId company) {
    return persistence
        .transactions()
        .acrossCompanies(() -> {
          persistence
              .companies()
              .change(company, new CompanyState.Active(), new CompanyState.ToBeDeleted(NOON, NOON));
          return persistence.companies().delete(company, NOON);
        });
  }

  /// With rows in each table that knows companies.
  private Florist lively() {
    Florist florist = HealthyCompany.in(persistence);
    SessionId session = new SessionId(UUID.randomUUID());
    florist.run(id -> {
      persistence
          .sessions()
          .add(
              new Sessions.Session(
                  session,
                  florist.anna(),
                  id,
                  NOON,
                  NOON.plusSeconds(9),
                  Optional.empty(),
                  new Sessions.Use(NOON, Optional.empty(), Optional.empty())));
      persistence
          .sessions()
          .addToken(
              new Sessions.RefreshToken(
                  session.value().toString(), session, NOON.plusSeconds(9), Optional.empty()));
      persistence.audit().add(id, AuditEntries.loggedOut(florist.anna(), NOON));
      persistence
          .passwordResets()
          .put(florist.anna(), UUID.randomUUID().toString(), NOON.plusSeconds(9));
      persistence
          .emailProofs()
          .put(
              new EmailProofs.Proof(florist.anna(), Florist.person("Anna").email()),
              UUID.randomUUID().toString(),
              NOON.plusSeconds(9));
      persistence.secondFactors().put(SecondFactor.offered(florist.anna(), "sealed"));
      persistence
          .secondFactors()
          .putRecoveryCodes(florist.anna(), Set.of(UUID.randomUUID().toString()));
      persistence.trials().add(new Trial(id, false, NOON, 1));
    });
    return florist;
  }

  /// How many rows each table has, for which the condition holds. Guests are counted for ever, and
  /// nothing but numbers is kept of them.
  private Map<String, Integer> rows(String condition) throws SQLException {
    Map<String, Integer> counts = new TreeMap<>();
    try (Connection superuser = database.connectAsSuperuser();
        Statement tables = superuser.createStatement();
        Statement counting = superuser.createStatement();
        ResultSet table =
            tables.executeQuery(
                """
                select relname from pg_class
                where relnamespace = 'public'::regnamespace and relkind in ('r', 'p')
                  and relname not like 'databasechangelog%'
                  and relname not in (
                    'guests', 'platform_audit', 'platform_users', 'platform_sessions')\
                """)) {
      while (table.next()) {
        String name = table.getString(1);
        try (ResultSet count =
            counting.executeQuery("select count(*) from %s t%s".formatted(name, condition))) {
          count.next();
          counts.put(name, count.getInt(1));
        }
      }
    }
    return counts;
  }
}

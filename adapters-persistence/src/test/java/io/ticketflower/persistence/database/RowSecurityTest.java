package io.ticketflower.persistence.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ticketflower.domain.company.CompanyId;
import io.ticketflower.persistence.TestDatabase;
import io.ticketflower.persistence.TestPersistence;
import io.ticketflower.testkit.Florist;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// The database itself, without any adapter before it: statements that have forgotten the company.
class RowSecurityTest {
  private static final String INSUFFICIENT_PRIVILEGE = "42501";

  /// All of them, as [CatalogueTest] sees to.
  static final List<String> COMPANY_TABLES =
      List.of(
          "api_keys",
          "audit",
          "audit_seals",
          "company_profiles",
          "company_roles",
          "contacts",
          "definitions",
          "history",
          "invitation_sendings",
          "invitations",
          "membership_company_roles",
          "memberships",
          "receipts",
          "tasks",
          "ticket_counters",
          "ticket_errors",
          "tickets",
          "work",
          "workflow_instances");

  private final TestDatabase database = TestDatabase.shared();
  private final Florist roseGarden = HealthyCompany.in(TestPersistence.shared());
  private Connection connection;

  @BeforeEach
  void connect() throws SQLException {
    connection = database.connect(database.roles().application());
    connection.setAutoCommit(false);
  }

  @AfterEach
  void close() throws SQLException {
    connection.close();
  }

  @TestFactory
  List<DynamicTest> a_company_finds_its_own_rows_in_every_table() {
    return ofEachTable(table -> {
      enter(roseGarden.id());

      assertThat(count(table)).isPositive();
    });
  }

  @TestFactory
  List<DynamicTest> another_company_finds_none_even_if_the_statement_forgets_the_company() {
    return ofEachTable(table -> {
      enter(new CompanyId(UUID.randomUUID()));

      assertThat(count(table)).isZero();
    });
  }

  @TestFactory
  List<DynamicTest> whoever_has_set_no_company_gets_an_error_instead_of_nothing() {
    return ofEachTable(table -> assertRefused("select * from " + table, "no company set"));
  }

  @TestFactory
  List<DynamicTest> nobody_adds_a_row_to_another_company() {
    return ofEachTable(table -> {
      enter(new CompanyId(UUID.randomUUID()));

      assertThatThrownBy(() ->
              execute(
                  "insert into %s (company_id) values ('%s')"
                      .formatted(table, roseGarden.id().value())))
          .isInstanceOf(SQLException.class)
          .extracting(it -> ((SQLException) it).getSQLState())
          .isEqualTo(INSUFFICIENT_PRIVILEGE);
    });
  }

  @Test
  void no_company_set_is_said_after_a_transaction_of_one_too() throws SQLException {
    enter(roseGarden.id());
    assertThat(count("tickets")).isPositive();
    connection.commit();

    assertRefused("select * from tickets", "no company set");
  }

  @Test
  void the_owner_is_bound_as_well() throws SQLException {
    try (Connection owner = database.connect(database.roles().owner());
        Statement statement = owner.createStatement()) {
      assertThatThrownBy(() -> statement.executeQuery("select * from tickets"))
          .hasMessageContaining("no company set");
    }
  }

  @Test
  void the_auditor_sees_all_companies_and_changes_nothing() throws SQLException {
    try (Connection auditor = database.auditor().getConnection();
        Statement statement = auditor.createStatement()) {
      statement.execute("select from tickets");
      assertThatThrownBy(() -> statement.execute("delete from tickets"))
          .isInstanceOf(SQLException.class);
    }
  }

  private List<DynamicTest> ofEachTable(TableTest test) {
    return COMPANY_TABLES.stream()
        .map(table ->
            DynamicTest.dynamicTest(
                table,
                () -> {
                  try {
                    test.run(table);
                  } finally {
                    connection.rollback();
                  }
                }))
        .toList();
  }

  private interface TableTest {
    void run(String table) throws SQLException;
  }

  private void enter(CompanyId company) throws SQLException {
    execute("set local app.company_id = '%s'".formatted(company.value()));
  }

  private int count(String table) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet counted = statement.executeQuery("select count(*) from " + table)) {
      counted.next();
      return counted.getInt(1);
    }
  }

  private void execute(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private void assertRefused(String sql, String message) {
    assertThatThrownBy(() -> execute(sql))
        .isInstanceOf(SQLException.class)
        .hasMessageContaining(message)
        .extracting(it -> ((SQLException) it).getSQLState())
        .isEqualTo(INSUFFICIENT_PRIVILEGE);
  }
}

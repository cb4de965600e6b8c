package io.ticketflower.persistence.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micronaut.context.ApplicationContext;
import io.ticketflower.persistence.TestDatabase;
import io.ticketflower.persistence.TestPersistence;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What is over stays over, whoever writes: not even a superuser gets it back past the triggers.
class StaysOverTest {
  private static final String CHECK_VIOLATION = "23514";
  private static final TestDatabase DATABASE = TestDatabase.fresh();

  @BeforeAll
  static void a_ticket_has_run_to_its_end() {
    try (ApplicationContext context = TestPersistence.context(DATABASE)) {
      HealthyCompany.in(TestPersistence.of(context));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        """
        update tasks set status = 'IN_PROGRESS', output = null, ended_at = null, moved_on_at = null
        where status = 'COMPLETED'\
        """,
        "update workflow_instances set status = 'IN_PROGRESS' where status = 'COMPLETED'",
        "update tickets set status = 'ACTIVE', closed_at = null where status = 'COMPLETED'",
        "update definitions set status = 'DRAFT' where status = 'PUBLISHED'"
      })
  void nothing_begins_again(String wrong) throws SQLException {
    try (Connection superuser = DATABASE.connectAsSuperuser();
        Statement statement = superuser.createStatement()) {
      assertThatThrownBy(() -> statement.execute(wrong))
          .isInstanceOfSatisfying(
              SQLException.class,
              refusal -> assertThat(refusal.getSQLState()).isEqualTo(CHECK_VIOLATION))
          .hasMessageContaining(" to stay ");
    }
  }

  @Test
  void what_goes_on_may_change() throws SQLException {
    try (Connection superuser = DATABASE.connectAsSuperuser();
        Statement statement = superuser.createStatement()) {
      superuser.setAutoCommit(false);

      assertThat(
              statement.executeUpdate(
                  "update workflow_instances set status = 'ON_HOLD' where status = 'IN_PROGRESS'"))
          .isPositive();
      superuser.rollback();
    }
  }
}

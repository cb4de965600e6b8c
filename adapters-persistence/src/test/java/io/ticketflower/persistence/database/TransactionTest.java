package io.ticketflower.persistence.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micronaut.context.ApplicationContext;
import io.ticketflower.application.transaction.LostRace;
import io.ticketflower.application.transaction.Transactions;
import io.ticketflower.domain.company.Company;
import io.ticketflower.domain.company.CompanyRole;
import io.ticketflower.domain.company.CompanyRoleId;
import io.ticketflower.domain.company.RoleDescription;
import io.ticketflower.domain.company.RoleName;
import io.ticketflower.domain.engine.WorkflowInstance;
import io.ticketflower.persistence.StatementCounter;
import io.ticketflower.persistence.TestDatabase;
import io.ticketflower.persistence.TestPersistence;
import io.ticketflower.testkit.Florist;
import io.ticketflower.testkit.Persistence;
import io.ticketflower.testkit.Race;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientException;
import java.sql.Statement;
import java.util.UUID;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;

/// What the contract of all [Transactions] can't know: two libraries, one connection, a database
/// that may go away.
class TransactionTest {
  private static final int POOL_SIZE = 10;

  private final Persistence persistence = TestPersistence.shared();
  private final Transactions transactions = persistence.transactions();
  private final Florist roseGarden = Florist.open(persistence, "Rose Garden");

  @Test
  void a_fault_takes_back_what_either_library_wrote() {
    Company bakery = Florist.company("Bakery");
    CompanyRole bakers =
        new CompanyRole(
            new CompanyRoleId(UUID.randomUUID()), new RoleName("Bakers"), RoleDescription.NONE, 1);

    assertThatThrownBy(() ->
            transactions.inCompany(
                bakery.id(),
                () -> {
                  persistence.companies().add(bakery);
                  persistence.companyRoles().add(bakery.id(), bakers);
                  throw new IllegalArgumentException("burnt");
                }))
        .hasMessage("burnt");

    assertThat(transactions.acrossCompanies(() -> persistence.companies().find(bakery.id())))
        .isEmpty();
    assertThat(
            transactions.inCompany(bakery.id(), () -> persistence.companyRoles().all(bakery.id())))
        .isEmpty();
  }

  @Test
  void what_belongs_to_no_company_needs_a_transaction_too() {
    assertThatThrownBy(() -> persistence.companies().find(roseGarden.id()))
        .isInstanceOf(RuntimeException.class);
  }

  @Test
  void a_read_is_three_round_trips() {
    var trips =
        StatementCounter.during(() -> roseGarden.get(id -> persistence.companyRoles().all(id)));

    assertThat(trips).hasSize(3);
    assertThat(trips.getFirst())
        .isEqualTo("set local app.company_id = '%s'".formatted(roseGarden.id().value()));
    assertThat(trips.getLast()).isEqualTo("commit");
  }

  @Test
  void the_company_does_not_leak_into_the_next_transaction() {
    roseGarden.get(id -> persistence.companyRoles().all(id));

    var trips =
        StatementCounter.during(() ->
            transactions.acrossCompanies(() -> persistence.companies().find(roseGarden.id())));

    assertThat(trips).hasSize(2);
  }

  @Test
  void a_database_that_went_away_is_told_as_such_and_found_again() throws SQLException {
    TestDatabase database = TestDatabase.fresh();
    try (ApplicationContext context = TestPersistence.context(database)) {
      Persistence other = TestPersistence.of(context);
      Florist florist = Florist.open(other, "Lonely Garden");

      assertThatThrownBy(() ->
              florist.get(id -> {
                endAllSessions(database);
                return other.companyRoles().all(id);
              }))
          .isInstanceOf(DatabaseUnavailable.class)
          .hasCauseInstanceOf(SQLTransientException.class);

      assertThat(triesUntilFound(florist)).isLessThanOrEqualTo(POOL_SIZE);
    }
  }

  @Test
  void of_two_who_wait_for_each_other_one_loses_the_race() {
    WorkflowInstance one = roseGarden.instance();
    WorkflowInstance other = roseGarden.instance();
    CyclicBarrier bothHaveOne = new CyclicBarrier(2);

    var won =
        Race.between(
            () -> lockBoth(one, other, bothHaveOne), () -> lockBoth(other, one, bothHaveOne));

    assertThat(won).containsExactlyInAnyOrder(true, false);
  }

  private boolean lockBoth(WorkflowInstance first, WorkflowInstance second, CyclicBarrier both) {
    try {
      roseGarden.run(id -> {
        persistence.instances().lock(id, first.id());
        await(both);
        persistence.instances().lock(id, second.id());
      });
      return true;
    } catch (LostRace _) {
      return false;
    }
  }

  private static void await(CyclicBarrier barrier) {
    try {
      barrier.await(10, TimeUnit.SECONDS);
    } catch (InterruptedException | BrokenBarrierException | TimeoutException fault) {
      throw new AssertionError(fault);
    }
  }

  /// Each try gets rid of one broken connection of the pool.
  private static int triesUntilFound(Florist florist) {
    int tries = 0;
    while (true) {
      tries++;
      try {
        florist.get(id -> florist.persistence().companyRoles().all(id));
        return tries;
      } catch (DatabaseUnavailable unavailable) {
        assertThat(tries).as(unavailable.getMessage()).isLessThanOrEqualTo(POOL_SIZE);
      }
    }
  }

  private static void endAllSessions(TestDatabase database) {
    try (Connection superuser = database.connectAsSuperuser();
        Statement statement = superuser.createStatement()) {
      statement.execute(
          """
          select pg_terminate_backend(pid) from pg_stat_activity
          where datname = current_database() and pid <> pg_backend_pid()\
          """);
    } catch (SQLException fault) {
      throw new IllegalStateException(fault);
    }
  }
}

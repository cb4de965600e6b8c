package io.ticketflower.persistence.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micronaut.context.ApplicationContext;
import io.ticketflower.persistence.TestDatabase;
import io.ticketflower.persistence.TestPersistence;
import io.ticketflower.persistence.database.Invariants.Violation;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// Every invariant holds of healthy data, and notices what breaks it. Only a superuser without
/// triggers and keys can do what is done here.
class InvariantsTest {
  private static final TestDatabase DATABASE = TestDatabase.fresh();

  /// What breaks each invariant.
  private static final Map<String, String> WRONGS =
      Map.ofEntries(
          Map.entry(
              "a completed or cancelled task has exactly one such entry in the history",
              "update tasks set status = 'CANCELLED', ended_at = now() where status = 'OPEN'"),
          Map.entry(
              "a task that the history calls completed or cancelled has stayed so",
              "update history set what = 'TASK_COMPLETED' where what = 'TASK_CREATED'"),
          Map.entry(
              "a completed or cancelled instance has exactly one such entry in the history",
              "delete from history where what = 'INSTANCE_COMPLETED'"),
          Map.entry(
              "an instance that the history calls completed or cancelled has stayed so",
              "update workflow_instances set status = 'IN_PROGRESS'"),
          Map.entry(
              "only a task that has moved on has successors",
              "update tasks set moved_on_at = null"),
          Map.entry(
              "a task has one set of successors",
              """
              insert into tasks
              select (jsonb_populate_record(t, jsonb_build_object(
                'id', gen_random_uuid(), 'number', t.number + 77))).* from tasks t\
              """),
          Map.entry(
              "the history of an instance is numbered 1 to n without a gap",
              "delete from history where number = 1"),
          Map.entry(
              "the tasks of an instance are numbered 1 to n without a gap",
              "update workflow_instances set last_task = 9"),
          Map.entry(
              "an active ticket has a task to work on, work waiting, or an open error",
              """
              delete from work; delete from ticket_errors;
              update tasks set status = 'PENDING' where status = 'OPEN'\
              """),
          Map.entry(
              "a completed task of a live instance moves on, or has work waiting or an open error",
              """
              update tasks set status = 'COMPLETED', output = '1', ended_at = now(),
                worker_id = gen_random_uuid() where status = 'OPEN'\
              """),
          Map.entry(
              "nothing goes on in an instance that is over",
              "update workflow_instances set status = 'CANCELLED'"),
          Map.entry(
              "a ticket and its instance agree on whether they are over",
              "update tickets set status = 'WITHDRAWN' where status = 'ACTIVE'"),
          Map.entry(
              "an instance runs by the definition that its ticket was submitted for",
              "update workflow_instances set definition_id = gen_random_uuid()"),
          Map.entry(
              "a ticket was submitted by definitions of the right kind that were published",
              "update definitions set kind = 'TICKET'"),
          Map.entry(
              "every work is announced, with the time when it is due", "delete from work_signal"),
          Map.entry(
              "the tickets of a company are numbered 1 to n without a gap",
              "update ticket_counters set last_number = 9"),
          Map.entry(
              "an entry, a work or an error is about a task of its own instance or ticket",
              "update work set ticket_id = gen_random_uuid()"),
          Map.entry(
              "roles that a task or a published definition names are its own company's",
              "update tasks set company_roles = array[gen_random_uuid()]"),
          Map.entry(
              "the directory knows exactly the members of each company",
              "delete from user_companies"),
          Map.entry(
              "nobody is left without a company, but for closed accounts and the platform's people, who have none",
              "delete from user_companies"),
          Map.entry(
              "every company with members has an owner who can act",
              "update memberships set roles = array['USER']"));

  @BeforeAll
  static void a_healthy_company_is_there() {
    try (ApplicationContext context = TestPersistence.context(DATABASE)) {
      HealthyCompany.in(TestPersistence.of(context));
    }
  }

  @Test
  void all_hold_of_healthy_data() {
    assertThat(DATABASE.invariants().violations()).isEmpty();
  }

  @Test
  void for_each_there_is_something_that_breaks_it() {
    assertThat(WRONGS).containsOnlyKeys(Invariants.sentences());
  }

  @TestFactory
  Stream<DynamicTest> each_notices_what_breaks_it() {
    return WRONGS.entrySet().stream()
        .map(wrong ->
            DynamicTest.dynamicTest(
                wrong.getKey(), () -> assertNoticed(wrong.getKey(), wrong.getValue())));
  }

  @Test
  void whoever_is_bound_by_row_security_gets_an_error_instead_of_a_clean_bill()
      throws SQLException {
    try (Connection application = DATABASE.connect(DATABASE.roles().application())) {
      application.setAutoCommit(false);

      assertThatThrownBy(() -> Invariants.violations(application)).isInstanceOf(SQLException.class);
    }
  }

  private static void assertNoticed(String sentence, String wrong) throws SQLException {
    try (Connection superuser = DATABASE.connectAsSuperuser();
        Statement statement = superuser.createStatement()) {
      superuser.setAutoCommit(false);
      statement.execute("set local session_replication_role = replica");
      statement.execute(wrong);

      assertThat(Invariants.violations(superuser))
          .extracting(Violation::invariant)
          .contains(sentence);
      superuser.rollback();
    }
  }
}

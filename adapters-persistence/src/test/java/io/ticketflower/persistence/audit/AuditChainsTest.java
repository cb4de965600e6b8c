package io.ticketflower.persistence.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micronaut.context.ApplicationContext;
import io.ticketflower.integration.json.JacksonJsonReader;
import io.ticketflower.integration.secret.RandomSecrets;
import io.ticketflower.persistence.TestDatabase;
import io.ticketflower.persistence.TestPersistence;
import io.ticketflower.persistence.database.Login;
import io.ticketflower.testkit.Application;
import io.ticketflower.testkit.Florist;
import io.ticketflower.testkit.Persistence;
import io.ticketflower.testkit.Race;
import io.ticketflower.testkit.SettableClock;
import io.ticketflower.testkit.SignedUpCompany;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Somebody with the rights of the tables' owner tampers with the audit log, in a database of its
/// own, and is found out.
class AuditChainsTest {
  private static TestDatabase database;

  private static ApplicationContext context;

  private Application application = Application.inMemory();
  private SignedUpCompany roseGarden = SignedUpCompany.signUp(application, "In memory");
  private List<String> entries = List.of();

  @BeforeAll
  static void start() {
    database = TestDatabase.fresh();
    context = TestPersistence.context(database);
  }

  @AfterAll
  static void stop() {
    context.close();
  }

  /// A chain of five.
  @BeforeEach
  void sealed_log() throws SQLException {
    Persistence persistence = TestPersistence.of(context);
    application = new Application(persistence, new SettableClock(Florist.NOON));
    roseGarden = SignedUpCompany.signUp(application, "Rose Garden");
    List.of("Sales", "Shop", "Drivers", "Buyers").forEach(roseGarden::role);
    application.audit().sealAudit().seal();
    entries = column("select entry_id from audit_seals order by number");
    assertThat(entries).hasSize(5);
    assertThat(faults()).isEmpty();
  }

  @Test
  void an_entry_that_was_changed_is_named() throws SQLException {
    tamper("update audit set after = '{\"name\":\"Spies\"}' where id = '%s'".formatted(entry(3)));

    assertBroken(3, "Expected what seal 3 has sealed, in its place, but one of them was changed.");
  }

  @Test
  void another_author_another_time_another_address_are_noticed() throws SQLException {
    for (String change :
        List.of(
            "by_id = gen_random_uuid()",
            "behind_id = by_id",
            "at = at + interval '1 microsecond'",
            "address = '192.0.2.1'",
            "request_id = 'another'",
            "action = 'LOGGED_OUT'",
            "thing_id = gen_random_uuid()",
            "before = '{\"name\":\"x\"}'")) {
      sealed_log();
      tamper("update audit set %s where id = '%s'".formatted(change, entry(2)));
      assertThat(broken()).as(change).contains(entry(2));
    }
  }

  @Test
  void an_entry_that_was_deleted_is_named() throws SQLException {
    tamper(
        "alter table audit_seals drop constraint audit_seals_company_id_entry_id_fkey",
        "delete from audit where id = '%s'".formatted(entry(2)));

    assertBroken(2, "Expected what seal 2 seals, but it is gone.");
    tamper(
        "delete from audit_seals where entry_id = '%s'".formatted(entry(2)),
        "alter table audit_seals add constraint audit_seals_company_id_entry_id_fkey"
            + " foreign key (company_id, entry_id) references audit");
  }

  @Test
  void an_entry_that_was_deleted_together_with_its_seal_is_missed() throws SQLException {
    tamper(
        "delete from audit_seals where entry_id = '%s'".formatted(entry(2)),
        "delete from audit where id = '%s'".formatted(entry(2)));

    assertBroken(3, "Expected seal 2, but it is gone; the next is 3.");
  }

  @Test
  void seals_that_were_moved_up_into_a_gap_do_not_fit() throws SQLException {
    tamper(
        "delete from audit_seals where entry_id = '%s'".formatted(entry(2)),
        "delete from audit where id = '%s'".formatted(entry(2)),
        "update audit_seals set number = 2 where number = 3",
        "update audit_seals set number = 3 where number = 4",
        "update audit_seals set number = 4 where number = 5");

    assertBroken(3, "Expected what seal 2 has sealed, in its place, but one of them was changed.");
  }

  @Test
  void entries_in_another_order_are_noticed() throws SQLException {
    tamper(
        "update audit_seals set number = 99 where number = 2",
        "update audit_seals set number = 2 where number = 3",
        "update audit_seals set number = 3 where number = 99");

    assertBroken(3, "Expected what seal 2 has sealed, in its place, but one of them was changed.");
  }

  @Test
  void seals_that_were_cut_off_leave_entries_without_one() throws SQLException {
    tamper("delete from audit_seals where number >= 5");

    assertBroken(5, "Expected a seal, or to wait for one, but the end of the chain was cut off.");
  }

  @Test
  void an_entry_that_was_slipped_in_is_noticed() throws SQLException {
    tamper(
        """
        insert into audit (company_id, id, at, action, before, after)
        values (current_company(), '01a1fc5f-0000-7000-8000-000000000000', now(), 'LOGGED_IN',
          '{}', '{}')\
        """,
        "delete from audit_to_seal");

    assertThat(broken()).containsExactly("01a1fc5f-0000-7000-8000-000000000000");
  }

  @Test
  void another_companys_chain_is_not_blamed() throws SQLException {
    SignedUpCompany rival = SignedUpCompany.signUp(application, "Rival Florist");
    application.audit().sealAudit().seal();
    tamper("update audit set address = 'x' where id = '%s'".formatted(entry(1)));

    assertThat(chains().check().breaks())
        .extracting(AuditChains.Break::company)
        .contains(roseGarden.id())
        .doesNotContain(rival.id());
  }

  @Test
  void what_waits_for_its_seal_is_not_broken() throws SQLException {
    roseGarden.role("Gardeners");

    assertThat(faults()).isEmpty();
  }

  @Test
  void an_entry_that_is_committed_late_is_sealed_late() throws SQLException {
    try (Connection slow = database.connect(database.roles().application());
        Statement statement = slow.createStatement()) {
      slow.setAutoCommit(false);
      statement.execute("set local app.company_id = '%s'".formatted(roseGarden.id().value()));
      statement.execute(
          """
          insert into audit (company_id, id, at, action, before, after)
          values (current_company(), '00000000-0000-7000-8000-000000000000', now(), 'LOGGED_OUT',
            '{}', '{}')\
          """);
      roseGarden.role("Gardeners");
      assertThat(application.audit().sealAudit().seal()).isEqualTo(1);
      slow.commit();
    }

    assertThat(application.audit().sealAudit().seal()).isEqualTo(1);

    assertThat(column("select entry_id from audit_seals order by number").getLast())
        .isEqualTo("00000000-0000-7000-8000-000000000000");
    assertThat(faults()).isEmpty();
  }

  @Test
  void two_who_seal_at_once_make_one_chain() {
    for (int round = 0; round < 10; round++) {
      roseGarden.role("Role " + round);
      Race.of(2, () -> application.audit().sealAudit().seal());
    }
    application.audit().sealAudit().seal();

    assertThat(faults()).isEmpty();
  }

  @Test
  void the_application_can_neither_change_nor_delete_entries_and_seals() throws SQLException {
    for (String forbidden :
        List.of(
            "update audit set address = 'x'",
            "delete from audit",
            "truncate audit",
            "update audit_seals set number = number + 1",
            "delete from audit_seals",
            "update platform_audit set address = 'x'",
            "delete from platform_audit")) {
      assertThatThrownBy(() -> run(database.roles().application(), forbidden))
          .as(forbidden)
          .hasMessageContaining("permission denied");
    }
  }

  private void assertBroken(int number, String fault) {
    assertThat(broken()).containsExactly(entry(number));
    assertThat(faults()).containsExactly(fault);
  }

  /// By the place in the chain, from 1.
  private String entry(int number) {
    return entries.get(number - 1);
  }

  private List<String> broken() {
    return ours().stream().map(it -> it.entry().value().toString()).toList();
  }

  private List<String> faults() {
    return ours().stream().map(AuditChains.Break::fault).toList();
  }

  private List<AuditChains.Break> ours() {
    return chains().check().breaks().stream()
        .filter(it -> it.company().equals(roseGarden.id()))
        .toList();
  }

  private static AuditChains chains() {
    return new AuditChains(
        database.auditor(), new JacksonJsonReader(), new RandomSecrets()::fingerprint);
  }

  private void tamper(String... statements) throws SQLException {
    run(database.roles().owner(), statements);
  }

  private void run(Login login, String... statements) throws SQLException {
    try (Connection connection = database.connect(login);
        Statement statement = connection.createStatement()) {
      connection.setAutoCommit(false);
      statement.execute("set local app.company_id = '%s'".formatted(roseGarden.id().value()));
      for (String sql : statements) {
        statement.execute(sql);
      }
      connection.commit();
    }
  }

  private List<String> column(String query) throws SQLException {
    try (Connection connection = database.connect(database.roles().application());
        Statement statement = connection.createStatement()) {
      connection.setAutoCommit(false);
      statement.execute("set local app.company_id = '%s'".formatted(roseGarden.id().value()));
      try (ResultSet found = statement.executeQuery(query)) {
        List<String> values = new ArrayList<>();
        while (found.next()) {
          values.add(found.getString(1));
        }
        return values;
      }
    }
  }
}

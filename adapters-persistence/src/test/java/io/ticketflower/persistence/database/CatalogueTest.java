package io.ticketflower.persistence.database;

import static org.assertj.core.api.Assertions.assertThat;

import io.ticketflower.persistence.TestDatabase;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// The third and the fourth wall between companies, for every table that there is: a new one can't
/// forget them.
class CatalogueTest {
  /// The tables that belong to no company. Every other one is a company's.
  private static final String OF_NO_COMPANY =
      """
      ('users', 'companies', 'user_companies', 'sessions', 'refresh_tokens', 'work_signal',
       'platform_audit', 'platform_users', 'platform_sessions', 'audit_to_seal',
       'invitation_tokens', 'password_resets', 'email_proofs', 'trials', 'guests',
       'second_factors', 'recovery_codes', 'api_key_hashes',
       'databasechangelog', 'databasechangeloglock')\
      """;

  private static final String COMPANY_TABLES =
      """
      (select c.oid, c.relname, c.relrowsecurity, c.relforcerowsecurity, c.relowner
       from pg_class c
       where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')
         and c.relname not in %s)\
      """
          .formatted(OF_NO_COMPANY);

  private final TestDatabase database = TestDatabase.shared();

  @Test
  void knows_the_tables_of_every_company() {
    assertThat(rows("select relname from %s t order by relname".formatted(COMPANY_TABLES)))
        .containsExactlyElementsOf(RowSecurityTest.COMPANY_TABLES);
  }

  @Test
  void row_security_is_on_and_binds_the_owner_too() {
    assertThat(
            rows(
                """
                select relname from %s t
                where not relrowsecurity or not relforcerowsecurity\
                """
                    .formatted(COMPANY_TABLES)))
        .isEmpty();
  }

  @Test
  void one_policy_guards_all_that_is_read_and_all_that_is_written() {
    String own = "(company_id = ( SELECT current_company() AS current_company))";

    assertThat(
            rows(
                """
                select t.relname from %s t
                where (
                  select array_agg(row (
                      p.polcmd, p.polpermissive, p.polroles,
                      pg_get_expr(p.polqual, p.polrelid), pg_get_expr(p.polwithcheck, p.polrelid))
                    ::text)
                  from pg_policy p where p.polrelid = t.oid)
                is distinct from array[
                  row ('*'::"char", true, '{0}'::oid[], '%s'::text, '%s'::text)::text]\
                """
                    .formatted(COMPANY_TABLES, own, own)))
        .isEmpty();
  }

  @Test
  void the_company_is_never_absent() {
    assertThat(
            rows(
                """
                select t.relname from %s t
                where not exists (
                  select from pg_attribute a
                  where a.attrelid = t.oid and a.attname = 'company_id' and a.attnotnull
                    and a.atttypid = 'uuid'::regtype)\
                """
                    .formatted(COMPANY_TABLES)))
        .isEmpty();
  }

  @Test
  void every_key_starts_with_the_company() {
    assertThat(
            rows(
                """
                select t.relname || '.' || i.indexrelid::regclass from %s t
                join pg_index i on i.indrelid = t.oid
                join pg_attribute a on a.attrelid = t.oid and a.attnum = i.indkey[0]
                where (i.indisunique or i.indisprimary) and a.attname <> 'company_id'
                union all
                select relname || ' has no primary key' from %s t
                where not exists (select from pg_index i where i.indrelid = t.oid and i.indisprimary)\
                """
                    .formatted(COMPANY_TABLES, COMPANY_TABLES)))
        .isEmpty();
  }

  @Test
  void whatever_points_to_a_companys_table_takes_the_company_along() {
    assertThat(
            rows(
                """
                select f.conrelid::regclass || '.' || f.conname
                from pg_constraint f
                join %s t on t.oid = f.confrelid
                join pg_attribute near on near.attrelid = f.conrelid and near.attnum = f.conkey[1]
                join pg_attribute far on far.attrelid = f.confrelid and far.attnum = f.confkey[1]
                where f.contype = 'f'
                  and not (near.attname = 'company_id' and far.attname = 'company_id')\
                """
                    .formatted(COMPANY_TABLES)))
        .isEmpty();
  }

  @Test
  void every_other_index_starts_with_the_company_too() {
    assertThat(
            rows(
                """
                select t.relname || '.' || i.indexrelid::regclass from %s t
                join pg_index i on i.indrelid = t.oid
                join pg_attribute a on a.attrelid = t.oid and a.attnum = i.indkey[0]
                where a.attname <> 'company_id'\
                """
                    .formatted(COMPANY_TABLES)))
        .isEmpty();
  }

  @Test
  void the_owner_owns_everything_and_may_not_bypass_row_security() {
    assertThat(
            rows(
                """
                select c.relname || ' belongs to ' || pg_get_userbyid(c.relowner) from pg_class c
                where c.relnamespace = 'public'::regnamespace
                  and pg_get_userbyid(c.relowner) <> '%s'
                union all
                select rolname from pg_roles
                where rolname in ('%s', '%s')
                  and (rolsuper or rolbypassrls or rolcreaterole or rolcreatedb or rolreplication)\
                """
                    .formatted(
                        database.roles().owner(),
                        database.roles().owner(),
                        database.roles().application())))
        .isEmpty();
  }

  @Test
  void the_application_may_do_to_each_table_what_it_needs_and_no_more() {
    assertThat(privileges(database.roles().application()))
        .containsExactly(
            "api_key_hashes: insert select",
            "api_keys: insert select",
            "audit: insert select",
            "audit_seals: insert select",
            "audit_to_seal: delete insert select",
            "companies: insert select update",
            "company_profiles: insert select",
            "company_roles: delete insert select",
            "contacts: insert select",
            "definitions: insert select",
            "email_proofs: delete insert select",
            "guests: insert select",
            "history: insert select",
            "invitation_sendings: delete insert select",
            "invitation_tokens: delete insert select",
            "invitations: delete insert select",
            "membership_company_roles: delete insert select",
            "memberships: insert select",
            "password_resets: delete insert select",
            "platform_audit: insert select",
            "platform_sessions: delete insert select",
            "platform_users: insert select",
            "receipts: delete insert select",
            "recovery_codes: delete insert select",
            "refresh_tokens: delete insert select",
            "second_factors: delete insert select",
            "sessions: delete insert select",
            "tasks: insert select",
            "ticket_counters: insert select",
            "ticket_errors: insert select",
            "tickets: insert select",
            "trials: delete insert select",
            "user_companies: delete insert select",
            "users: insert select update",
            "work: delete insert select",
            "work_signal: delete insert select",
            "workflow_instances: insert select");
  }

  @Test
  void the_application_changes_no_column_that_says_what_a_row_is() {
    assertThat(
            rows(
                """
                select t.relname || '.' || a.attname from %s t
                join pg_attribute a on a.attrelid = t.oid and a.attnum > 0
                where a.attname in (
                    'company_id', 'id', 'number', 'instance_id', 'ticket_id', 'definition_id',
                    'workflow_id', 'submitter_id', 'document', 'key', 'came_from_id', 'entry_id', 'hash', 'action')
                  and has_column_privilege('%s', t.oid, a.attnum, 'update')\
                """
                    .formatted(COMPANY_TABLES, database.roles().application())))
        .isEmpty();
  }

  @Test
  void the_auditor_may_read_all_there_is() {
    assertThat(
            rows(
                """
                select relname from pg_class
                where relnamespace = 'public'::regnamespace and relkind in ('r', 'p', 'S')
                  and not has_table_privilege('%s', oid, 'select')\
                """
                    .formatted(database.roles().auditor())))
        .isEmpty();
  }

  @Test
  void the_auditor_may_only_read() {
    assertThat(privileges(database.roles().auditor()))
        .isNotEmpty()
        .allMatch(table -> table.endsWith(": select"));
  }

  /// The privileges on whole tables; those on single columns are looked at above.
  private List<String> privileges(Login login) {
    return rows(
        """
        select table_name || ': '
          || string_agg(lower(privilege_type), ' ' order by privilege_type)
        from information_schema.table_privileges
        where grantee = '%s' and table_schema = 'public'
        group by table_name order by table_name\
        """
            .formatted(login));
  }

  private List<String> rows(String query) {
    try (Connection connection = database.connectAsSuperuser();
        Statement statement = connection.createStatement();
        ResultSet found = statement.executeQuery(query)) {
      List<String> rows = new ArrayList<>();
      while (found.next()) {
        rows.add(found.getString(1));
      }
      return rows;
    } catch (SQLException fault) {
      throw new AssertionError(query, fault);
    }
  }
}

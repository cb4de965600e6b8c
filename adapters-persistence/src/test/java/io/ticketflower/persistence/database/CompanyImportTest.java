package io.ticketflower.persistence.database;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micronaut.context.ApplicationContext;
import io.ticketflower.application.definition.DefinitionKind;
import io.ticketflower.application.engine.CompleteTask;
import io.ticketflower.application.engine.TaskLists;
import io.ticketflower.application.engine.TaskOutcome;
import io.ticketflower.application.page.Page;
import io.ticketflower.application.transaction.RequestKey;
import io.ticketflower.domain.company.CompanyRoleId;
import io.ticketflower.domain.company.Slug;
import io.ticketflower.domain.identity.Actor;
import io.ticketflower.domain.identity.Membership;
import io.ticketflower.domain.identity.SystemRole;
import io.ticketflower.domain.identity.User;
import io.ticketflower.domain.rule.JsonObject;
import io.ticketflower.persistence.TestDatabase;
import io.ticketflower.persistence.TestPersistence;
import io.ticketflower.testkit.Application;
import io.ticketflower.testkit.Florist;
import io.ticketflower.testkit.Persistence;
import io.ticketflower.testkit.SignedUpCompany;
import io.ticketflower.testkit.WorkflowJson;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A company moves from one installation to another, with tickets at several stages, and goes on.
class CompanyImportTest {
  private static final String NOBODYS_HASH = "a hash of what nobody knows";

  private final Installation home = new Installation();
  private final Installation abroad = new Installation();
  private final SignedUpCompany roseGarden = home.lively();

  @TempDir private Path folder;

  @AfterEach
  void close() {
    home.context.close();
    abroad.context.close();
  }

  @Test
  void every_table_comes_over_as_it_was_and_a_ticket_goes_on() throws Exception {
    CompanyImport.Imported imported = abroad.takeIn(archive(), Optional.empty());

    assertThat(imported.people()).isEqualTo(4);
    assertThat(imported.newcomers()).isEqualTo(4);
    for (String table : home.tables()) {
      assertThat(abroad.rows(table)).as(table).isEqualTo(home.rows(table));
      assertThat(home.rows(table).isEmpty())
          .as(table)
          .isEqualTo(table.equals("invitation_sendings"));
    }
    assertThat(abroad.database.invariants().violations()).isEmpty();
    assertThat(abroad.texts("select distinct password_hash from users"))
        .containsExactly(NOBODYS_HASH);

    Actor anna = roseGarden.anna();
    TaskLists.Row open =
        abroad.application().engine().readTasks().mine(anna, Page.first(9)).items().getFirst();
    assertThat(
            abroad
                .application()
                .completeTask()
                .complete(
                    new CompleteTask.Command(
                        anna, open.id(), JsonObject.EMPTY, Optional.empty(), Optional.empty())))
        .isInstanceOf(TaskOutcome.Done.class);
    abroad.application().engine().pickUpWork().pickUp();
    assertThat(abroad.database.invariants().violations()).isEmpty();
  }

  @Test
  void who_is_known_by_their_address_is_the_same_person_there() throws Exception {
    User ben = roseGarden.session().user();
    SignedUpCompany rival = SignedUpCompany.signUp(abroad.application(), "Rival Florist");
    User known = new User(rival.session().user().id(), ben.email(), rival.session().user().name());
    abroad.run(
        "update users set email = '%s' where id = '%s'"
            .formatted(ben.email().value(), known.id().value()));

    CompanyImport.Imported imported = abroad.takeIn(archive(), Optional.empty());

    assertThat(imported.newcomers()).isEqualTo(3);
    assertThat(
            abroad
                .persistence
                .transactions()
                .inCompany(
                    roseGarden.id(),
                    () -> abroad.persistence.memberships().find(roseGarden.id(), known.id())))
        .hasValueSatisfying(it -> assertThat(it.roles()).containsExactly(SystemRole.OWNER));
    assertThat(abroad.texts("select submitter_id from tickets"))
        .contains(known.id().value().toString())
        .doesNotContain(ben.id().value().toString());
    assertThat(abroad.texts("select distinct password_hash from users")).hasSize(2);
    assertThat(abroad.database.invariants().violations()).isEmpty();
  }

  @Test
  void the_same_company_comes_in_once() throws Exception {
    abroad.takeIn(archive(), Optional.empty());

    assertRefused(archive(), "this company is here already");
    assertThatThrownBy(() -> home.takeIn(archive(), Optional.of(new Slug("another-slug"))))
        .isInstanceOf(ArchiveRefused.class);
  }

  @Test
  void a_taken_slug_is_replaced_by_another() throws Exception {
    abroad.run(
        "insert into companies (id, slug, name) values (gen_random_uuid(), '%s', 'Copy cat')"
            .formatted(roseGarden.session().company().slug().value()));
    assertRefused(archive(), "is taken");

    CompanyImport.Imported imported =
        abroad.takeIn(archive(), Optional.of(new Slug("garden-of-roses")));

    assertThat(imported.company().slug()).isEqualTo(new Slug("garden-of-roses"));
  }

  @Test
  void another_schema_is_refused() throws Exception {
    abroad.run("alter table tickets add column colour text");

    assertRefused(archive(), "same schema version");
  }

  @Test
  void a_damaged_entry_is_refused_and_nothing_stays() throws Exception {
    assertRefused(
        changed("tickets.ndjson", it -> it.replace("COMPLETED", "ACTIVE")), "it is damaged");
    assertRefused(
        changed("manifest.json", it -> it.replaceFirst("\"rows\":4", "\"rows\":5")),
        "users.ndjson");
    assertThat(abroad.texts("select id from users union all select id from companies")).isEmpty();
  }

  @Test
  void a_row_of_another_company_is_refused() throws Exception {
    String rival = "01a1fc5f-0000-7000-8000-000000000000";

    assertRefused(
        sealed("receipts.ndjson", it -> it.replace(roseGarden.id().value().toString(), rival)),
        "rows of one company");
    assertThat(abroad.texts("select id from companies")).isEmpty();
  }

  @Test
  void somebody_from_here_does_not_get_in_by_a_row_of_the_archive() throws Exception {
    SignedUpCompany rival = SignedUpCompany.signUp(abroad.application(), "Rival Florist");
    String ben =
        home.texts("select user_id from memberships where roles = '{TASK_WORKER}'").getFirst();
    String stranger = rival.session().user().id().value().toString();

    Path forged = sealed("users.ndjson", it -> it);
    for (String entry :
        List.of("memberships.ndjson", "user_companies.ndjson", "membership_company_roles.ndjson")) {
      forged = sealed(forged, entry, it -> it.replace(ben, stranger));
    }
    assertRefused(forged, "Expected");
    assertThat(abroad.texts("select user_id from memberships where roles = '{TASK_WORKER}'"))
        .isEmpty();
  }

  @Test
  void what_is_no_archive_is_refused() throws IOException {
    Path text = Files.writeString(folder.resolve("letter.txt"), "Dear Anna");

    assertRefused(text, "Expected an archive of a company");
    assertRefused(folder.resolve("nowhere.zip"), "Expected an archive of a company");
  }

  @Test
  void no_column_that_is_exported_looks_like_a_secret() throws SQLException {
    assertThat(
            home.texts(
                """
                select attrelid::regclass || '.' || attname from pg_attribute
                where attrelid::regclass::text = any (company_tables())
                  and attrelid::regclass::text not in (
                    'sessions', 'work_signal', 'invitation_tokens', 'platform_sessions',
                    'api_key_hashes')
                  and attname ~ '(password|secret|token|(^|_)key_hash)'\
                """))
        .isEmpty();
  }

  private void assertRefused(Path archive, String why) {
    assertThatThrownBy(() -> abroad.takeIn(archive, Optional.empty()))
        .isInstanceOf(ArchiveRefused.class)
        .hasMessageStartingWith("Expected")
        .hasMessageContaining(why);
  }

  private Path archive() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    home.application().companyLife().exportCompany().export(roseGarden.anna(), bytes);
    return Files.write(Files.createTempFile(folder, "rose", ".zip"), bytes.toByteArray());
  }

  private Path changed(String entry, UnaryOperator<String> change) throws IOException {
    return rewritten(archive(), entry, change, UnaryOperator.identity());
  }

  /// With an entry that was changed, and a manifest that fits it.
  private Path sealed(String entry, UnaryOperator<String> change) throws IOException {
    return sealed(archive(), entry, change);
  }

  private Path sealed(Path archive, String entry, UnaryOperator<String> change) throws IOException {
    try (ZipFile zip = new ZipFile(archive.toFile())) {
      String before = text(zip, entry);
      return rewritten(
          archive,
          entry,
          change,
          manifest -> manifest.replace(hash(before), hash(change.apply(before))));
    }
  }

  private Path rewritten(
      Path archive, String entry, UnaryOperator<String> change, UnaryOperator<String> manifest)
      throws IOException {
    Path target = Files.createTempFile(folder, "changed", ".zip");
    try (ZipFile zip = new ZipFile(archive.toFile());
        OutputStream out = Files.newOutputStream(target);
        ZipOutputStream copy = new ZipOutputStream(out, UTF_8)) {
      for (ZipEntry each : zip.stream().toList()) {
        String text = text(zip, each.getName());
        String changed = each.getName().equals(entry) ? change.apply(text) : text;
        copy.putNextEntry(new ZipEntry(each.getName()));
        copy.write(
            (each.getName().equals("manifest.json") ? manifest.apply(changed) : changed)
                .getBytes(UTF_8));
        copy.closeEntry();
      }
    }
    return target;
  }

  private static String text(ZipFile zip, String entry) throws IOException {
    return new String(zip.getInputStream(zip.getEntry(entry)).readAllBytes(), UTF_8);
  }

  private static String hash(String text) {
    return HexFormat.of().formatHex(ArchiveWriter.sha256().digest(text.getBytes(UTF_8)));
  }

  /// One installation, on a database of its own.
  private static final class Installation {
    private final TestDatabase database = TestDatabase.fresh();
    private final ApplicationContext context = TestPersistence.context(database);
    private final Persistence persistence = TestPersistence.of(context);

    Application application() {
      return new Application(persistence, InstantSource.system());
    }

    CompanyImport.Imported takeIn(Path file, Optional<Slug> slug) {
      return context.getBean(CompanyImport.class).takeIn(file, slug, NOBODYS_HASH);
    }

    /// One ticket is done, one under way, one has just begun.
    SignedUpCompany lively() {
      SignedUpCompany garden = SignedUpCompany.signUp(application(), "Rose Garden");
      CompanyRoleId drivers = garden.role("Drivers");
      garden.publish(
          DefinitionKind.WORKFLOW,
          WorkflowJson.of("bouquet")
              .task("bind")
              .task("wrap")
              .transition("start", "bind")
              .transition("bind", "wrap")
              .transition("wrap", "end")
              .json());
      garden.publish(
          DefinitionKind.TICKET,
          "{\"key\": \"bouquet\", \"title\": \"A bouquet\", \"workflow\": \"bouquet\", \"form\": {}}");
      for (int tasks = 0; tasks < 3; tasks++) {
        garden.submit(garden.anna(), "bouquet", "{\"stems\": 1.50, \"note\": \"für\\nAnna\"}");
        for (int done = 0; done < tasks; done++) {
          completeSomething(garden.anna());
        }
      }
      garden.hire("Ben", Set.of(SystemRole.TASK_WORKER), drivers);
      garden.hire("Clara", Set.of(SystemRole.USER));
      leaveSomething(garden);
      return garden;
    }

    private void completeSomething(Actor anna) {
      TaskLists.Row open =
          application().engine().readTasks().mine(anna, Page.first(9)).items().getFirst();
      application()
          .completeTask()
          .complete(
              new CompleteTask.Command(
                  anna, open.id(), JsonObject.EMPTY, Optional.empty(), Optional.empty()));
    }

    /// Somebody who was removed, a ticket error, a receipt and work that waits.
    private void leaveSomething(SignedUpCompany garden) {
      User dora = Florist.person("Dora");
      persistence
          .transactions()
          .inCompany(
              garden.id(),
              () -> {
                persistence.users().add(dora, "a hash");
                persistence.users().close(dora.id(), Florist.NOON);
                persistence
                    .memberships()
                    .add(
                        garden.id(),
                        Membership.joining(dora.id(), Set.of(SystemRole.USER), Set.of())
                            .becoming(Membership.Status.REMOVED),
                        Florist.NOON);
                persistence
                    .receipts()
                    .keep(
                        garden.id(),
                        new RequestKey("anna/1", "f"),
                        dora.id().value(),
                        Florist.NOON);
                return dora;
              });
      run(
          """
          insert into ticket_errors (company_id, id, ticket_id, kind, code, message, detail,
            fingerprint, status, notes, raised_at, version)
          select company_id, gen_random_uuid(), id, 'WORKFLOW_TRANSITION', 'NOBODY_ELIGIBLE', 'm',
            'd', 'f', 'NEW', '', now(), 1 from tickets where number = 1;
          insert into work (company_id, id, ticket_id, task_id, job, due, attempts)
          select company_id, id, ticket_id, id, 'ASSIGN', now(), 0 from tasks
          where status = 'OPEN' and worker_id is null or number = 2 and status = 'OPEN' limit 1;
          insert into work_signal select company_id, id, due from work;
          insert into contacts (company_id, id, name, note, status, created_at, updated_at, version)
          select id, gen_random_uuid(), 'Mia', '', 'ACTIVE', now(), now(), 1 from companies\
          """);
    }

    void run(String statements) {
      try (Connection superuser = database.connectAsSuperuser();
          Statement statement = superuser.createStatement()) {
        statement.execute(statements);
      } catch (SQLException fault) {
        throw new IllegalStateException(fault);
      }
    }

    List<String> tables() throws SQLException {
      return texts(
          """
          select unnest(company_tables())
          except select unnest('{sessions,audit_seals,audit_to_seal,invitation_tokens,platform_sessions,api_keys,api_key_hashes}'::text[])
          union select 'companies'\
          """);
    }

    List<String> rows(String table) throws SQLException {
      String columns =
          table.equals("user_companies") ? "(t.company_id, t.user_id, t.admitted)" : "t";
      return texts("select %s::text from %s t order by 1".formatted(columns, table));
    }

    List<String> texts(String query) throws SQLException {
      try (Connection superuser = database.connectAsSuperuser();
          Statement statement = superuser.createStatement();
          ResultSet found = statement.executeQuery(query)) {
        List<String> texts = new ArrayList<>();
        while (found.next()) {
          texts.add(found.getString(1));
        }
        return texts;
      }
    }
  }
}

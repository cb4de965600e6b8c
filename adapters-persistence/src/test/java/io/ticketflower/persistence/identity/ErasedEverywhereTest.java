package io.ticketflower.persistence.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micronaut.context.ApplicationContext;
import io.ticketflower.application.account.ProveEmail;
import io.ticketflower.application.account.RequestEmailChange;
import io.ticketflower.application.identity.ChangeMemberStatus;
import io.ticketflower.application.identity.ChangeProfile;
import io.ticketflower.application.identity.EraseMember;
import io.ticketflower.application.identity.LogIn;
import io.ticketflower.application.identity.LoggedIn;
import io.ticketflower.application.invitation.AcceptInvitation;
import io.ticketflower.application.invitation.InvitePerson;
import io.ticketflower.domain.identity.EmailAddress;
import io.ticketflower.domain.identity.Membership;
import io.ticketflower.domain.identity.Origin;
import io.ticketflower.domain.identity.PersonName;
import io.ticketflower.domain.identity.PersonProfile;
import io.ticketflower.domain.identity.SystemRole;
import io.ticketflower.domain.invitation.Invitation;
import io.ticketflower.integration.json.JacksonJsonReader;
import io.ticketflower.integration.secret.RandomSecrets;
import io.ticketflower.persistence.TestDatabase;
import io.ticketflower.persistence.TestPersistence;
import io.ticketflower.persistence.audit.AuditChains;
import io.ticketflower.testkit.Application;
import io.ticketflower.testkit.Florist;
import io.ticketflower.testkit.SettableClock;
import io.ticketflower.testkit.SignedUpCompany;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// Somebody leaves traces wherever a person does, and is erased: whatever column holds text is
/// looked at, so one that comes later is looked at too.
class ErasedEverywhereTest {
  private static final EmailAddress ADDRESS = new EmailAddress("clara.quince@quince.example");
  private static final PersonName NAME = new PersonName("Clararissa", "Quincetree");

  private final TestDatabase database = TestDatabase.fresh();
  private final ApplicationContext context = TestPersistence.context(database);
  private final Application application =
      new Application(TestPersistence.of(context), new SettableClock(Florist.NOON));
  private final SignedUpCompany garden = SignedUpCompany.signUp(application, "Rose Garden");
  private final SignedUpCompany rival = SignedUpCompany.signUp(application, "Rival Florist");

  @AfterEach
  void close() {
    context.close();
  }

  @Test
  void no_table_knows_the_address_or_the_name_any_more_and_the_audit_log_holds()
      throws SQLException {
    LoggedIn clara = traced();
    assertThat(columnsWith(ADDRESS.value()))
        .contains("users.email", "invitations.email", "platform_audit.after", "email_proofs.email");
    assertThat(columnsWith(NAME.last())).containsExactly("users.last_name");
    leave(clara);

    assertThat(application.erasure().eraseMember().erase(garden.anna(), clara.user().id()))
        .isEqualTo(new EraseMember.Outcome.Erased());

    assertThat(columnsWith(ADDRESS.value())).isEmpty();
    assertThat(columnsWith("quince")).isEmpty();
    assertThat(columnsWith(NAME.first())).isEmpty();
    application.audit().sealAudit().seal();
    assertThat(chains().check().breaks()).isEmpty();
    assertThat(database.invariants().violations()).isEmpty();
  }

  @Test
  void nobody_else_may_call_the_function_and_it_refuses_whoever_is_still_here()
      throws SQLException {
    String call =
        "select erase_person('%s', 'a@b.example', 'A', 'B', now())"
            .formatted(garden.session().user().id().value());
    try (Connection auditor = database.connect(database.roles().auditor());
        Statement statement = auditor.createStatement()) {
      assertThatThrownBy(() -> statement.execute(call)).hasMessageContaining("permission denied");
    }
    try (Connection own = database.connect(database.roles().application());
        Statement statement = own.createStatement();
        ResultSet answer = statement.executeQuery(call)) {
      assertThat(answer.next()).isTrue();
      assertThat(answer.getBoolean(1)).isFalse();
    }
  }

  /// Clara tries to log in before she is known, comes by an invitation, is asked by a rival too,
  /// has changed how she is called, and wants yet another address.
  private LoggedIn traced() {
    application
        .identity()
        .logIn()
        .logIn(new LogIn.Command(ADDRESS, "a guess", Optional.empty(), Origin.INSIDE));
    String token = token(invite(garden));
    var joined =
        (AcceptInvitation.Outcome.Joined)
            application
                .invitations()
                .acceptInvitation()
                .accept(
                    new AcceptInvitation.Command.AsNewPerson(
                        token, NAME, SignedUpCompany.PASSWORD));
    LoggedIn clara = joined.session();
    application
        .account()
        .proveEmail()
        .prove(
            new ProveEmail.Command(
                application.mail().lettersTo(ADDRESS).getLast().link().orElseThrow().getFragment(),
                Origin.INSIDE));
    invite(rival);
    changeProfile(clara);
    application.account().requestPasswordReset().request(ADDRESS, Origin.INSIDE);
    application
        .account()
        .requestEmailChange()
        .request(
            new RequestEmailChange.Command(
                garden.actor(clara),
                new EmailAddress("another." + ADDRESS.value()),
                SignedUpCompany.PASSWORD));
    application.audit().sealAudit().seal();
    return clara;
  }

  private void changeProfile(LoggedIn clara) {
    ChangeProfile changeProfile = application.identity().changeProfile();
    var other = new PersonName("Quincy", NAME.last());
    changeProfile.change(
        garden.actor(clara), new PersonProfile(other, Optional.empty(), Optional.empty()));
    changeProfile.change(
        garden.actor(clara), new PersonProfile(NAME, Optional.empty(), Optional.empty()));
  }

  private InvitePerson.Outcome invite(SignedUpCompany company) {
    return application
        .invitations()
        .invitePerson()
        .invite(
            new InvitePerson.Command(
                company.anna(),
                ADDRESS,
                Set.of(SystemRole.USER),
                Set.of(),
                Invitation.USUAL,
                Optional.empty()));
  }

  private static String token(InvitePerson.Outcome outcome) {
    return ((InvitePerson.Outcome.Invited) outcome).delivery().orElseThrow().token();
  }

  private void leave(LoggedIn clara) {
    application
        .identity()
        .changeMemberStatus()
        .change(
            new ChangeMemberStatus.Command(
                garden.anna(), clara.user().id(), Membership.Status.REMOVED, 1));
  }

  private AuditChains chains() {
    return new AuditChains(
        database.auditor(), new JacksonJsonReader(), new RandomSecrets()::fingerprint);
  }

  /// All columns of texts and documents, of whichever table, that have a row with this text in it.
  private List<String> columnsWith(String text) throws SQLException {
    List<String> found = new ArrayList<>();
    try (Connection superuser = database.connectAsSuperuser();
        Statement asking = superuser.createStatement();
        Statement looking = superuser.createStatement();
        ResultSet columns =
            asking.executeQuery(
                """
                select c.relname, a.attname
                from pg_attribute a join pg_class c on c.oid = a.attrelid
                where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')
                  and c.relname not like 'databasechangelog%'
                  and a.attnum > 0 and not a.attisdropped
                  and a.atttypid in (
                    'text'::regtype, 'varchar'::regtype, 'json'::regtype, 'jsonb'::regtype,
                    'text[]'::regtype)
                order by c.relname, a.attname\
                """)) {
      while (columns.next()) {
        String table = columns.getString(1);
        String column = columns.getString(2);
        try (ResultSet row =
            looking.executeQuery(
                "select 1 from %s where %s::text ilike '%%%s%%' limit 1"
                    .formatted(table, column, text))) {
          if (row.next()) {
            found.add(table + "." + column);
          }
        }
      }
    }
    return found;
  }
}

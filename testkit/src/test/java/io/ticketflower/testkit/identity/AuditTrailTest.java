package io.ticketflower.testkit.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.ticketflower.application.audit.AuditLists;
import io.ticketflower.application.contact.CreateContact;
import io.ticketflower.application.definition.DefinitionKind;
import io.ticketflower.application.identity.ChangePassword;
import io.ticketflower.application.identity.ChangeRoles;
import io.ticketflower.application.identity.LogIn;
import io.ticketflower.application.identity.LoggedIn;
import io.ticketflower.application.identity.RecordRefusal;
import io.ticketflower.application.page.Page;
import io.ticketflower.domain.company.CompanyRoleId;
import io.ticketflower.domain.contact.ContactDetails;
import io.ticketflower.domain.identity.Actor;
import io.ticketflower.domain.identity.AuditAction;
import io.ticketflower.domain.identity.AuditEntry;
import io.ticketflower.domain.identity.AuditedThing;
import io.ticketflower.domain.identity.Author;
import io.ticketflower.domain.identity.Capacity;
import io.ticketflower.domain.identity.EmailAddress;
import io.ticketflower.domain.identity.Origin;
import io.ticketflower.domain.identity.SystemRole;
import io.ticketflower.testkit.FloristStreet;
import io.ticketflower.testkit.SignedUpCompany;
import io.ticketflower.testkit.WorkflowJson;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class AuditTrailTest {
  private static final Origin SHOP = Origin.request("request-1", "192.0.2.17");

  private final FloristStreet street = new FloristStreet();
  private final SignedUpCompany roseGarden = street.roseGarden();
  private final LoggedIn annas = roseGarden.session();
  private final Actor anna = roseGarden.anna().from(SHOP);

  @Test
  void a_new_company_begins_with_its_sign_up() {
    AuditEntry signUp = entries().getFirst();

    assertThat(signUp.action()).isEqualTo(AuditAction.COMPANY_SIGNED_UP);
    assertThat(signUp.author().by()).contains(anna.user());
    assertThat(signUp.thing())
        .contains(new AuditedThing(AuditedThing.Kind.COMPANY, roseGarden.id().value()));
    assertThat(signUp.after().json())
        .hasToString("{\"name\":\"Rose Garden\",\"slug\":\"rose-garden\"}");
  }

  @Test
  void a_change_tells_who_from_where_and_what_was_before_and_after() {
    CompanyRoleId sales = roseGarden.role("Sales");
    LoggedIn ben = roseGarden.hire("Ben", Set.of(SystemRole.USER));

    changeRoles(anna, ben, sales);

    AuditEntry change = latest();
    assertThat(change.action()).isEqualTo(AuditAction.MEMBER_ROLES_CHANGED);
    assertThat(change.author()).isEqualTo(Author.of(anna.user(), SHOP));
    assertThat(change.thing()).contains(AuditedThing.user(ben.user().id()));
    assertThat(change.before().json()).hasToString("{\"roles\":[\"USER\"],\"companyRoles\":[]}");
    assertThat(change.after().json())
        .hasToString(
            "{\"roles\":[\"TASK_WORKER\"],\"companyRoles\":[\"%s\"]}".formatted(sales.value()));
    assertThat(change.at()).isEqualTo(street.clock().instant());
  }

  @Test
  void a_superuser_who_acts_for_somebody_is_named_too() {
    Actor actedFor =
        new Actor(
            anna.company(),
            anna.user(),
            anna.roles(),
            anna.companyRoles(),
            new Capacity.InPlaceOfMember(street.rivalFlorist().session().user().id()),
            SHOP);

    street
        .application()
        .contacts()
        .createContact()
        .create(
            new CreateContact.Command(
                actedFor,
                new ContactDetails("Mia", Optional.empty(), Optional.empty(), ""),
                Optional.empty()));

    assertThat(latest().author()).isEqualTo(actedFor.author());
    assertThat(latest().author().behind()).contains(street.rivalFlorist().session().user().id());
  }

  @Test
  void what_was_refused_or_came_too_late_is_no_change() {
    LoggedIn ben = roseGarden.hire("Ben", Set.of(SystemRole.USER));
    List<AuditEntry> before = entries();

    changeRoles(roseGarden.actor(ben), ben);

    assertThat(entries()).isEqualTo(before);
  }

  @Test
  void a_refusal_tells_what_was_wanted() {
    Actor ben = roseGarden.actor(roseGarden.hire("Ben", Set.of(SystemRole.USER)));

    street
        .application()
        .identity()
        .recordRefusal()
        .record(
            new RecordRefusal.Command(
                ben.from(SHOP), "PUT /api/v1/members", "FORBIDDEN", "Expected more."));

    assertThat(latest().action()).isEqualTo(AuditAction.ACCESS_REFUSED);
    assertThat(latest().author()).isEqualTo(Author.of(ben.user(), SHOP));
    assertThat(latest().after().json())
        .hasToString(
            "{\"request\":\"PUT /api/v1/members\",\"problem\":\"FORBIDDEN\",\"detail\":\"Expected more.\"}");
  }

  @Test
  void log_in_and_log_out_are_told_with_their_session() {
    LoggedIn again = roseGarden.logIn(annas.user().email());
    assertThat(latest().action()).isEqualTo(AuditAction.LOGGED_IN);
    assertThat(latest().thing()).contains(AuditedThing.session(again.session()));

    street.application().identity().logOut().logOut(roseGarden.actor(again), again.session());

    assertThat(latest().action()).isEqualTo(AuditAction.LOGGED_OUT);
    assertThat(latest().thing()).contains(AuditedThing.session(again.session()));
  }

  @Test
  void whoever_logs_out_late_is_told_by_name_too() {
    LoggedIn again = roseGarden.logIn(annas.user().email());

    street.application().identity().logOut().logOut(again.refreshToken(), SHOP);

    assertThat(latest().action()).isEqualTo(AuditAction.LOGGED_OUT);
    assertThat(latest().author()).isEqualTo(Author.of(annas.user().id(), SHOP));
    assertThat(latest().thing()).contains(AuditedThing.session(again.session()));
  }

  @Test
  void a_wrong_password_is_told_to_the_company_of_whose_it_should_be() {
    List<AuditEntry> ofRival = entriesOf(street.rivalFlorist());

    logIn(annas.user().email(), "a wrong password");

    assertThat(latest().action()).isEqualTo(AuditAction.LOG_IN_REFUSED);
    assertThat(latest().author()).isEqualTo(Author.unknown(SHOP));
    assertThat(latest().thing()).contains(AuditedThing.user(anna.user()));
    assertThat(entriesOf(street.rivalFlorist())).isEqualTo(ofRival);
  }

  @Test
  void an_unknown_address_is_told_to_no_company() {
    List<AuditEntry> before = entries();
    EmailAddress nobody = SignedUpCompany.email("nobody");

    logIn(nobody, SignedUpCompany.PASSWORD);

    assertThat(entries()).isEqualTo(before);
    AuditEntry refusal = ofNoCompany().getFirst();
    assertThat(refusal.action()).isEqualTo(AuditAction.LOG_IN_REFUSED);
    assertThat(refusal.author()).isEqualTo(Author.unknown(SHOP));
    assertThat(refusal.after().json()).hasToString("{\"email\":\"%s\"}".formatted(nobody.value()));
  }

  @Test
  void a_stolen_refresh_token_is_told() {
    refresh(annas.refreshToken());
    street.clock().tick(Duration.ofMinutes(1));

    refresh(annas.refreshToken());

    assertThat(latest().action()).isEqualTo(AuditAction.TOKEN_REUSED);
    assertThat(latest().thing()).contains(AuditedThing.session(annas.session()));
  }

  @Test
  void passwords_and_tokens_are_in_no_entry() {
    String wrong = "not the right password";
    String next = "an even longer password";
    changePassword(wrong, next);
    changePassword(SignedUpCompany.PASSWORD, next);
    logIn(annas.user().email(), wrong);
    refresh(annas.refreshToken());
    roseGarden.hire("Ben", Set.of(SystemRole.USER));
    roseGarden.publish(
        DefinitionKind.WORKFLOW,
        WorkflowJson.of("repair")
            .task("fix")
            .transition("start", "fix")
            .transition("fix", "end")
            .json());

    assertThat(entries())
        .extracting(AuditEntry::action)
        .containsExactly(
            AuditAction.COMPANY_SIGNED_UP,
            AuditAction.PASSWORD_CHANGE_REFUSED,
            AuditAction.PASSWORD_CHANGED,
            AuditAction.LOG_IN_REFUSED,
            AuditAction.INVITED,
            AuditAction.MEMBER_ADDED,
            AuditAction.DEFINITION_UPLOADED,
            AuditAction.DEFINITION_PUBLISHED);
    assertThat(entries())
        .extracting(AuditEntry::toString)
        .noneMatch(it ->
            List.of(wrong, next, SignedUpCompany.PASSWORD, annas.refreshToken()).stream()
                .anyMatch(it::contains));
  }

  private void changeRoles(Actor actor, LoggedIn whose, CompanyRoleId... roles) {
    street
        .application()
        .identity()
        .changeRoles()
        .change(
            new ChangeRoles.Command(
                actor, whose.user().id(), Set.of(SystemRole.TASK_WORKER), Set.of(roles), 1));
  }

  private void changePassword(String current, String next) {
    street
        .application()
        .identity()
        .changePassword()
        .change(new ChangePassword.Command(anna, annas.session(), current, next));
  }

  private void logIn(EmailAddress email, String password) {
    street
        .application()
        .identity()
        .logIn()
        .logIn(new LogIn.Command(email, password, Optional.empty(), SHOP));
  }

  private void refresh(String token) {
    street.application().identity().refreshSession().refresh(token, SHOP);
  }

  private AuditEntry latest() {
    return entries().getLast();
  }

  private List<AuditEntry> entries() {
    return entriesOf(roseGarden);
  }

  /// The oldest first: all are of one moment, and ids are given in order.
  private List<AuditEntry> entriesOf(SignedUpCompany company) {
    var persistence = street.persistence();
    return persistence
        .transactions()
        .inCompany(
            company.id(),
            () ->
                persistence
                    .auditLists()
                    .list(company.id(), AuditLists.Filter.ALL, Page.first(200))
                    .items())
        .reversed()
        .stream()
        .map(AuditLists.Row::entry)
        .toList();
  }

  private List<AuditEntry> ofNoCompany() {
    var persistence = street.persistence();
    return persistence
        .transactions()
        .acrossCompanies(() -> persistence.platformAudit().newest(200));
  }
}

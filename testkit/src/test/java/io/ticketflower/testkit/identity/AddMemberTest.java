package io.ticketflower.testkit.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ticketflower.application.identity.AddMember;
import io.ticketflower.application.identity.AddMember.Command;
import io.ticketflower.application.identity.AddMember.Outcome;
import io.ticketflower.application.identity.MemberLists;
import io.ticketflower.application.page.Page;
import io.ticketflower.application.transaction.RequestKey;
import io.ticketflower.application.transaction.RequestKeyReused;
import io.ticketflower.domain.company.CompanyRoleId;
import io.ticketflower.domain.identity.Actor;
import io.ticketflower.domain.identity.EmailAddress;
import io.ticketflower.domain.identity.Permission;
import io.ticketflower.domain.identity.PersonName;
import io.ticketflower.domain.identity.SystemRole;
import io.ticketflower.domain.identity.UserId;
import io.ticketflower.testkit.FloristStreet;
import io.ticketflower.testkit.SignedUpCompany;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class AddMemberTest {
  private static final Set<SystemRole> USER = Set.of(SystemRole.USER);

  private final FloristStreet street = new FloristStreet();
  private final Actor anna = street.roseGarden().anna();
  private final EmailAddress clara = SignedUpCompany.email("Clara");

  @Test
  void a_new_member_can_log_in() {
    CompanyRoleId sales = street.roseGarden().role("Sales");
    Set<SystemRole> roles = Set.of(SystemRole.TASK_WORKER, SystemRole.TICKET_ADMIN);

    UserId added = added(add(command(anna, roles, Set.of(sales), Optional.empty())));

    var session = street.roseGarden().logIn(clara);
    assertThat(session.user().id()).isEqualTo(added);
    assertThat(street.roseGarden().actor(session))
        .isEqualTo(new Actor(street.roseGarden().id(), added, roles, Set.of(sales)));
  }

  @Test
  void colleagues_see_who_is_new() {
    street.clock().tick(Duration.ofDays(1));
    UserId added = added(add(command(anna, USER, Set.of(), Optional.empty())));

    var member = street.application().identity().readMembers().member(anna, added).orElseThrow();

    assertThat(member.email()).isEqualTo(clara);
    assertThat(member.name().full()).isEqualTo("Clara Miller");
    assertThat(member.joinedAt()).isEqualTo(street.clock().instant());
    assertThat(member.version()).isEqualTo(1);
  }

  @Test
  void nobody_is_added_whose_address_is_taken() {
    added(add(command(anna, USER, Set.of(), Optional.empty())));

    assertThat(add(command(anna, USER, Set.of(), Optional.empty())))
        .isEqualTo(new Outcome.EmailTaken());
    assertThat(
            add(
                new Command(
                    anna,
                    street.rivalFlorist().session().user().email(),
                    new PersonName("Clara", "Miller"),
                    SignedUpCompany.PASSWORD,
                    USER,
                    Set.of(),
                    Optional.empty())))
        .isEqualTo(new Outcome.EmailTaken());
  }

  @Test
  void a_bad_first_password_is_refused() {
    var outcome =
        add(
            new Command(
                anna,
                clara,
                new PersonName("Clara", "Miller"),
                "short",
                USER,
                Set.of(),
                Optional.empty()));

    assertThat(outcome).isInstanceOf(Outcome.PasswordRefused.class);
  }

  @Test
  void another_companys_role_is_as_good_as_none() {
    CompanyRoleId spies = street.rivalFlorist().role("Spies");
    CompanyRoleId unknown = new CompanyRoleId(UUID.randomUUID());

    assertThat(add(command(anna, USER, Set.of(spies), Optional.empty())))
        .isEqualTo(new Outcome.NoSuchCompanyRole(spies));
    assertThat(add(command(anna, USER, Set.of(unknown), Optional.empty())))
        .isEqualTo(new Outcome.NoSuchCompanyRole(unknown));
    assertThat(add(command(anna, USER, Set.of(), Optional.empty())))
        .isInstanceOf(Outcome.Added.class);
  }

  @ParameterizedTest
  @EnumSource(
      value = SystemRole.class,
      names = {"TICKET_ADMIN", "WORKFLOW_CREATOR", "TASK_WORKER", "USER"})
  void only_those_who_manage_members_add_some(SystemRole role) {
    Actor ben = street.roseGarden().actor(street.roseGarden().hire("Ben", Set.of(role)));

    assertThat(add(command(ben, USER, Set.of(), Optional.empty())))
        .isEqualTo(new Outcome.Forbidden(Permission.MANAGE_MEMBERS));
  }

  @Test
  void only_an_owner_makes_an_owner() {
    Set<SystemRole> owner = Set.of(SystemRole.USER, SystemRole.OWNER);
    Actor admin =
        street.roseGarden().actor(street.roseGarden().hire("Ben", Set.of(SystemRole.ADMIN)));

    assertThat(add(command(admin, owner, Set.of(), Optional.empty())))
        .isEqualTo(new Outcome.Forbidden(Permission.MANAGE_OWNERS));
    assertThat(add(command(admin, Set.of(SystemRole.ADMIN), Set.of(), Optional.empty())))
        .isInstanceOf(Outcome.Added.class);
  }

  @Test
  void an_owner_makes_an_owner() {
    assertThat(add(command(anna, Set.of(SystemRole.OWNER), Set.of(), Optional.empty())))
        .isInstanceOf(Outcome.Added.class);
  }

  @Test
  void a_repeated_request_adds_nobody_again() {
    Optional<RequestKey> key = Optional.of(new RequestKey("anna/1", "a hash"));

    UserId first = added(add(command(anna, USER, Set.of(), key)));
    UserId second = added(add(command(anna, USER, Set.of(), key)));

    assertThat(second).isEqualTo(first);
    assertThat(
            street
                .application()
                .identity()
                .readMembers()
                .members(anna, MemberLists.Filter.PRESENT, Page.first(10))
                .items())
        .hasSize(2);
  }

  @Test
  void a_key_stands_for_one_request_only() {
    added(add(command(anna, USER, Set.of(), Optional.of(new RequestKey("anna/1", "a hash")))));

    assertThatThrownBy(() ->
            add(command(anna, USER, Set.of(), Optional.of(new RequestKey("anna/1", "another")))))
        .isInstanceOf(RequestKeyReused.class);
  }

  @Test
  void a_key_is_forgotten_after_a_day() {
    Optional<RequestKey> key = Optional.of(new RequestKey("anna/1", "a hash"));
    added(add(command(anna, USER, Set.of(), key)));
    street.clock().tick(Duration.ofHours(24).plusSeconds(1));

    assertThat(add(command(anna, USER, Set.of(), key))).isEqualTo(new Outcome.EmailTaken());
  }

  @Test
  void a_refusal_does_not_use_up_the_key() {
    Optional<RequestKey> key = Optional.of(new RequestKey("anna/1", "a hash"));
    CompanyRoleId unknown = new CompanyRoleId(UUID.randomUUID());
    assertThat(add(command(anna, USER, Set.of(unknown), key)))
        .isEqualTo(new Outcome.NoSuchCompanyRole(unknown));

    assertThat(add(command(anna, USER, Set.of(), key))).isInstanceOf(Outcome.Added.class);
  }

  private Command command(
      Actor actor,
      Set<SystemRole> roles,
      Set<CompanyRoleId> companyRoles,
      Optional<RequestKey> key) {
    return new Command(
        actor,
        clara,
        new PersonName("Clara", "Miller"),
        SignedUpCompany.PASSWORD,
        roles,
        companyRoles,
        key);
  }

  private Outcome add(AddMember.Command command) {
    return street.application().identity().addMember().add(command);
  }

  private static UserId added(Outcome outcome) {
    return ((Outcome.Added) outcome).user();
  }
}

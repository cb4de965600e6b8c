package io.ticketflower.testkit.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.ticketflower.application.audit.AuditLists;
import io.ticketflower.application.identity.ChangeMemberStatus;
import io.ticketflower.application.identity.EraseMember;
import io.ticketflower.application.identity.EraseMyself;
import io.ticketflower.application.identity.LogIn;
import io.ticketflower.application.identity.LoggedIn;
import io.ticketflower.application.identity.MemberLists;
import io.ticketflower.application.invitation.AcceptInvitation;
import io.ticketflower.application.invitation.InvitePerson;
import io.ticketflower.application.page.Page;
import io.ticketflower.domain.company.CompanyId;
import io.ticketflower.domain.identity.Actor;
import io.ticketflower.domain.identity.AuditAction;
import io.ticketflower.domain.identity.EmailAddress;
import io.ticketflower.domain.identity.Membership;
import io.ticketflower.domain.identity.Origin;
import io.ticketflower.domain.identity.Permission;
import io.ticketflower.domain.identity.SystemRole;
import io.ticketflower.domain.identity.User;
import io.ticketflower.domain.identity.UserId;
import io.ticketflower.domain.invitation.Invitation;
import io.ticketflower.testkit.FloristStreet;
import io.ticketflower.testkit.SignedUpCompany;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// People who ask for it are erased; what they did stays.
final class ErasePersonTest {
  private static final Set<SystemRole> USER = Set.of(SystemRole.USER);

  private final FloristStreet street = new FloristStreet();
  private final SignedUpCompany garden = street.roseGarden();
  private final SignedUpCompany rival = street.rivalFlorist();
  private final LoggedIn clara = garden.hire("Clara", USER);

  @Test
  void whoever_has_left_is_erased_and_their_history_stays() {
    become(garden, clara.user().id(), Membership.Status.REMOVED);

    assertThat(eraseMember(garden.anna(), clara)).isEqualTo(new EraseMember.Outcome.Erased());

    User erased = clara.user().erased();
    assertThat(user(clara)).isEqualTo(erased);
    assertThat(former(garden)).containsExactly(erased.name().full());
    assertThat(actions(garden.id())).startsWith(AuditAction.PERSON_ERASED);
  }

  @Test
  void whoever_is_here_or_was_never_here_is_not_erased() {
    assertThat(eraseMember(garden.anna(), clara)).isEqualTo(new EraseMember.Outcome.StillMember());
    become(garden, clara.user().id(), Membership.Status.DEACTIVATED);
    assertThat(eraseMember(garden.anna(), clara)).isEqualTo(new EraseMember.Outcome.StillMember());
    assertThat(eraseMember(rival.anna(), clara)).isEqualTo(new EraseMember.Outcome.NoSuchMember());
    assertThat(
            street
                .application()
                .erasure()
                .eraseMember()
                .erase(garden.anna(), new UserId(UUID.randomUUID())))
        .isEqualTo(new EraseMember.Outcome.NoSuchMember());
    assertThat(user(clara)).isEqualTo(clara.user());
  }

  @Test
  void whoever_belongs_to_another_company_is_not_erased() {
    joinRival(clara);
    become(garden, clara.user().id(), Membership.Status.REMOVED);

    assertThat(eraseMember(garden.anna(), clara))
        .isEqualTo(new EraseMember.Outcome.BelongsElsewhere());

    assertThat(user(clara)).isEqualTo(clara.user());
  }

  @Test
  void only_those_who_manage_members_erase_and_only_owners_an_owner() {
    LoggedIn olga = garden.hire("Olga", Set.of(SystemRole.OWNER));
    Actor admin = garden.actor(garden.hire("Ada", Set.of(SystemRole.ADMIN)));
    Actor worker = garden.actor(garden.hire("Will", Set.of(SystemRole.TASK_WORKER)));
    become(garden, clara.user().id(), Membership.Status.REMOVED);
    become(garden, olga.user().id(), Membership.Status.REMOVED);

    assertThat(eraseMember(worker, clara))
        .isEqualTo(new EraseMember.Outcome.Forbidden(Permission.MANAGE_MEMBERS));
    assertThat(eraseMember(admin, olga))
        .isEqualTo(new EraseMember.Outcome.Forbidden(Permission.MANAGE_OWNERS));
    assertThat(eraseMember(admin, clara)).isEqualTo(new EraseMember.Outcome.Erased());
    assertThat(eraseMember(garden.anna(), olga)).isEqualTo(new EraseMember.Outcome.Erased());
  }

  @Test
  void whoever_asks_for_it_leaves_all_companies_and_is_erased() {
    joinRival(clara);
    become(rival, clara.user().id(), Membership.Status.DEACTIVATED);

    assertThat(eraseMyself(garden.actor(clara), SignedUpCompany.PASSWORD, clara.user().email()))
        .isEqualTo(new EraseMyself.Outcome.Erased());

    assertThat(user(clara)).isEqualTo(clara.user().erased());
    assertThat(logIn(clara.user().email())).isEqualTo(new LogIn.Outcome.Refused());
    assertThat(logIn(clara.user().erased().email())).isEqualTo(new LogIn.Outcome.Refused());
    assertThat(former(garden)).containsExactly("Erased person");
    assertThat(former(rival)).containsExactly("Erased person");
    assertThat(actions(garden.id()))
        .startsWith(AuditAction.PERSON_ERASED, AuditAction.MEMBER_STATUS_CHANGED);
    assertThat(actions(rival.id()))
        .startsWith(AuditAction.PERSON_ERASED, AuditAction.MEMBER_STATUS_CHANGED);
  }

  @Test
  void the_last_owner_of_a_company_stays_and_is_told_which() {
    LoggedIn anna = garden.session();
    joinRival(anna);

    assertThat(eraseMyself(garden.anna(), SignedUpCompany.PASSWORD, anna.user().email()))
        .isEqualTo(new EraseMyself.Outcome.LastOwner(List.of(anna.company())));

    assertThat(user(anna)).isEqualTo(anna.user());
    assertThat(former(rival)).isEmpty();
    garden.hire("Olga", Set.of(SystemRole.OWNER));
    assertThat(eraseMyself(garden.anna(), SignedUpCompany.PASSWORD, anna.user().email()))
        .isEqualTo(new EraseMyself.Outcome.Erased());
  }

  @Test
  void the_password_and_the_typed_address_are_needed() {
    Actor actor = garden.actor(clara);

    assertThat(eraseMyself(actor, "guessed", clara.user().email()))
        .isEqualTo(new EraseMyself.Outcome.WrongPassword());
    assertThat(actions(garden.id())).startsWith(AuditAction.PERSON_ERASURE_REFUSED);
    assertThat(eraseMyself(actor, SignedUpCompany.PASSWORD, SignedUpCompany.email("Clara")))
        .isEqualTo(new EraseMyself.Outcome.OtherAddress());

    assertThat(user(clara)).isEqualTo(clara.user());
  }

  private EraseMember.Outcome eraseMember(Actor actor, LoggedIn whom) {
    return street.application().erasure().eraseMember().erase(actor, whom.user().id());
  }

  private EraseMyself.Outcome eraseMyself(Actor actor, String password, EmailAddress typed) {
    return street
        .application()
        .erasure()
        .eraseMyself()
        .erase(new EraseMyself.Command(actor, password, typed));
  }

  private void become(SignedUpCompany company, UserId user, Membership.Status status) {
    var persistence = street.persistence();
    int version =
        persistence
            .transactions()
            .inCompany(company.id(), () -> persistence.memberships().find(company.id(), user))
            .orElseThrow()
            .version();
    var outcome =
        street
            .application()
            .identity()
            .changeMemberStatus()
            .change(new ChangeMemberStatus.Command(company.anna(), user, status, version));
    assertThat(outcome).isInstanceOf(ChangeMemberStatus.Outcome.Changed.class);
  }

  private void joinRival(LoggedIn whom) {
    var inviting = street.application().invitations().quietAndUnlimited();
    var asked =
        (InvitePerson.Outcome.Invited)
            inviting
                .invitePerson()
                .invite(
                    new InvitePerson.Command(
                        rival.anna(),
                        whom.user().email(),
                        USER,
                        Set.of(),
                        Invitation.USUAL,
                        Optional.empty()));
    inviting
        .acceptInvitation()
        .accept(
            new AcceptInvitation.Command.LoggedInAs(
                asked.delivery().orElseThrow().token(), garden.actor(whom)));
  }

  private User user(LoggedIn whose) {
    var persistence = street.persistence();
    return persistence
        .transactions()
        .acrossCompanies(() -> persistence.users().find(whose.user().id()))
        .orElseThrow();
  }

  /// What those are called who have left.
  private List<String> former(SignedUpCompany company) {
    var filter =
        new MemberLists.Filter(
            "", Set.of(Membership.Status.REMOVED), Optional.empty(), Optional.empty());
    return street
        .application()
        .identity()
        .readMembers()
        .members(company.anna(), filter, Page.first(10))
        .items()
        .stream()
        .map(member -> member.name().full())
        .toList();
  }

  private List<AuditAction> actions(CompanyId company) {
    var persistence = street.persistence();
    return persistence
        .transactions()
        .inCompany(
            company,
            () ->
                persistence
                    .auditLists()
                    .list(company, AuditLists.Filter.ALL, Page.first(200))
                    .items())
        .stream()
        .map(row -> row.entry().action())
        .toList();
  }

  private LogIn.Outcome logIn(EmailAddress email) {
    return street
        .application()
        .identity()
        .logIn()
        .logIn(new LogIn.Command(email, SignedUpCompany.PASSWORD, Optional.empty(), Origin.INSIDE));
  }
}

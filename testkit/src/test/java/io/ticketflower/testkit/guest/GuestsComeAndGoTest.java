package io.ticketflower.testkit.guest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ticketflower.application.contact.Contacts;
import io.ticketflower.application.contact.CreateContact;
import io.ticketflower.application.guest.EnterAsGuest;
import io.ticketflower.application.guest.EnterAsGuest.Outcome.Entered;
import io.ticketflower.application.guest.GuestFigures.Day;
import io.ticketflower.application.guest.GuestRules;
import io.ticketflower.application.guest.GuestRules.Where;
import io.ticketflower.application.guest.GuestUseCases;
import io.ticketflower.application.guest.KeepTrial;
import io.ticketflower.application.guest.MakeGuestCompany;
import io.ticketflower.application.identity.CreateCompanyRole;
import io.ticketflower.application.identity.GuestLimitReached;
import io.ticketflower.application.identity.IdentifyCaller;
import io.ticketflower.application.identity.LoggedIn;
import io.ticketflower.application.identity.ReadTrial;
import io.ticketflower.application.invitation.InvitePerson;
import io.ticketflower.application.page.Page;
import io.ticketflower.domain.company.CompanyId;
import io.ticketflower.domain.company.RoleDescription;
import io.ticketflower.domain.company.RoleName;
import io.ticketflower.domain.company.Slug;
import io.ticketflower.domain.contact.Contact;
import io.ticketflower.domain.contact.ContactDetails;
import io.ticketflower.domain.identity.Actor;
import io.ticketflower.domain.identity.EmailAddress;
import io.ticketflower.domain.identity.GuestRecord;
import io.ticketflower.domain.identity.Origin;
import io.ticketflower.domain.identity.Permission;
import io.ticketflower.domain.identity.PersonName;
import io.ticketflower.domain.identity.SystemRole;
import io.ticketflower.domain.identity.Trial;
import io.ticketflower.domain.invitation.Invitation;
import io.ticketflower.testkit.Application;
import io.ticketflower.testkit.FloristStreet;
import io.ticketflower.testkit.SignedUpCompany;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class GuestsComeAndGoTest {
  private static final Duration LIFE = Duration.ofHours(2);
  private static final EmailAddress MIA = new EmailAddress("mia@example.com");

  private static final Contacts.Filter ALL = new Contacts.Filter("", Set.of(Contact.Status.ACTIVE));

  private final FloristStreet street = new FloristStreet();
  private final Application application = street.application();
  private final List<Actor> furnished = new ArrayList<>();
  private final GuestUseCases own = guests(Where.OWN);
  private final GuestUseCases shared = guests(Where.SHARED);

  @Test
  void a_guest_is_an_admin_of_a_company_of_their_own_and_never_more() {
    Entered first = enter(own);
    Entered second = enter(own);

    assertThat(first.trial().company()).isNotEqualTo(second.trial().company());
    assertThat(first.trial().until()).isEqualTo(street.clock().instant().plus(LIFE));
    assertThat(furnished)
        .extracting(Actor::company)
        .containsExactly(first.trial().company(), second.trial().company());
    Actor guest = actor(first.session());
    assertThat(guest.roles()).containsExactly(SystemRole.ADMIN);
    assertThat(guest.isGuest()).isTrue();
    assertThat(guest.may(Permission.DESIGN_WORKFLOWS)).isTrue();
    assertThat(guest.may(Permission.INVITE_PEOPLE)).isFalse();
    assertThat(guest.may(Permission.OWN_COMPANY)).isFalse();
    assertThat(guest.may(Permission.MANAGE_OWNERS)).isFalse();
  }

  @Test
  void a_guest_invites_nobody() {
    Actor guest = actor(enter(own).session());

    var outcome =
        application
            .invitations()
            .invitePerson()
            .invite(
                new InvitePerson.Command(
                    guest,
                    MIA,
                    Set.of(SystemRole.USER),
                    Set.of(),
                    Invitation.USUAL,
                    Optional.empty()));

    assertThat(outcome).isEqualTo(new InvitePerson.Outcome.Forbidden(Permission.INVITE_PEOPLE));
  }

  @Test
  void no_letter_goes_to_a_guest() {
    LoggedIn guest = enter(own).session();

    application.account().requestPasswordReset().request(guest.user().email(), Origin.INSIDE);

    assertThat(application.mail().lettersTo(guest.user().email())).isEmpty();
  }

  @Test
  void what_would_be_too_much_is_not_made_and_nothing_else_counts() {
    Actor guest = actor(enter(own).session());
    makeContacts(guest, 4);
    application
        .identity()
        .createCompanyRole()
        .create(
            new CreateCompanyRole.Command(
                guest, new RoleName("Florists"), RoleDescription.NONE, Optional.empty()));

    assertThatThrownBy(() -> makeContacts(guest, 1))
        .isInstanceOf(GuestLimitReached.class)
        .hasMessageContaining("at most 5 records");

    assertThat(application.identity().readTrial().of(guest)).map(ReadTrial.Told::made).contains(5);
    assertThat(contacts(guest)).isEqualTo(4);
    makeContacts(actor(enter(own).session()), 1);
    makeContacts(street.roseGarden().anna(), 6);
  }

  @Test
  void whoever_is_no_guest_has_no_trial() {
    assertThat(application.identity().readTrial().of(street.roseGarden().anna())).isEmpty();
  }

  @Test
  void a_trial_is_gone_when_its_time_is_up() {
    LoggedIn guest = enter(own).session();
    street.clock().tick(LIFE.minusSeconds(1));
    assertThat(own.endTrials().endThoseOver()).isZero();
    assertThat(identified(guest)).isPresent();

    street.clock().tick(Duration.ofSeconds(1));
    assertThat(own.endTrials().endThoseOver()).isEqualTo(1);

    assertThat(identified(guest)).isEmpty();
    assertThat(exists(guest.company().id())).isFalse();
    assertThat(exists(street.roseGarden().id())).isTrue();
    assertThat(own.readGuestFigures().of(1)).extracting(Day::came).containsExactly(1);
  }

  @Test
  void guests_who_share_a_company_meet_there_and_share_its_limit() {
    Entered first = enter(shared);
    Entered second = enter(shared);
    assertThat(second.trial()).isEqualTo(first.trial());
    assertThat(furnished).hasSize(1);

    makeContacts(actor(first.session()), 3);
    makeContacts(actor(second.session()), 2);

    assertThatThrownBy(() -> makeContacts(actor(second.session()), 1))
        .isInstanceOf(GuestLimitReached.class);
  }

  @Test
  void the_shared_company_begins_anew_every_day() {
    var asked =
        new MakeGuestCompany.Command(
            "Try it", new Slug("try-it"), new EmailAddress("host@example.com"), 3, false);
    Trial before = MakeGuestCompany.trial(shared.makeGuestCompany().make(asked)).orElseThrow();
    LoggedIn guest = enter(shared).session();
    street.clock().tick(Duration.ofDays(1));

    assertThat(shared.endTrials().endThoseOver()).isEqualTo(1);

    assertThat(identified(guest)).isEmpty();
    Entered next = enter(shared);
    assertThat(next.trial().company()).isNotEqualTo(before.company());
    assertThat(next.trial().mostRecords()).isEqualTo(3);
    assertThat(next.session().company().slug()).isEqualTo(new Slug("try-it"));
    assertThat(furnished).hasSize(2);
  }

  @Test
  void the_shared_company_is_made_once_unless_it_is_to_begin_anew() {
    MakeGuestCompany making = shared.makeGuestCompany();
    var asked =
        new MakeGuestCompany.Command(
            "Try it", new Slug("try-it"), new EmailAddress("host@example.com"), 3, false);
    Trial made = MakeGuestCompany.trial(making.make(asked)).orElseThrow();

    assertThat(making.make(asked)).isEqualTo(new MakeGuestCompany.Outcome.WasThere(made));
    var anew = new MakeGuestCompany.Command("Try it", asked.slug(), asked.owner(), 3, true);
    assertThat(making.make(anew)).isInstanceOf(MakeGuestCompany.Outcome.Made.class);
    assertThat(exists(made.company())).isFalse();
  }

  @Test
  void no_real_company_is_thrown_away_for_guests() {
    Slug real = street.roseGarden().session().company().slug();

    assertThat(
            shared
                .makeGuestCompany()
                .make(
                    new MakeGuestCompany.Command(
                        "Try it", real, new EmailAddress("host@example.com"), 3, true)))
        .isEqualTo(new MakeGuestCompany.Outcome.SlugTaken(real));
    assertThat(exists(street.roseGarden().id())).isTrue();
  }

  @Test
  void a_guest_who_signs_up_keeps_all_and_owns_it() {
    LoggedIn session = enter(own).session();
    makeContacts(actor(session), 2);
    Actor host = furnished.getFirst();

    assertThat(keep(own, actor(session), MIA))
        .isInstanceOfSatisfying(
            KeepTrial.Outcome.Kept.class,
            kept -> assertThat(kept.company().slug()).isEqualTo(new Slug("mias-meadow")));

    Actor owner = actor(session);
    assertThat(owner.isGuest()).isFalse();
    assertThat(application.identity().whoAmI().of(owner).emailVerified()).isFalse();
    assertThat(application.mail().lettersTo(MIA)).hasSize(1);
    assertThat(owner.roles()).containsExactly(SystemRole.OWNER);
    assertThat(contacts(owner)).isEqualTo(2);
    makeContacts(owner, 4);
    assertThat(
            application
                .identity()
                .readMembers()
                .member(owner, host.user())
                .map(it -> it.status().name()))
        .contains("REMOVED");
    street.clock().tick(LIFE);
    assertThat(own.endTrials().endThoseOver()).isZero();
    assertThat(own.readGuestFigures().of(2))
        .singleElement()
        .satisfies(day -> {
          assertThat(day.kept()).isEqualTo(1);
          assertThat(day.made()).containsEntry(GuestRecord.CONTACT, 2);
        });
  }

  @Test
  void whoever_can_t_keep_it_is_told_why() {
    EmailAddress annas = street.roseGarden().session().user().email();
    Actor guest = actor(enter(own).session());

    assertThat(keep(own, guest, annas)).isEqualTo(new KeepTrial.Outcome.EmailTaken());
    assertThat(keep(own, street.roseGarden().anna(), MIA))
        .isEqualTo(new KeepTrial.Outcome.NoGuest());
    assertThat(keep(shared, actor(enter(shared).session()), MIA))
        .isEqualTo(new KeepTrial.Outcome.Shared());
    assertThat(actor(guest)).isEqualTo(guest);
  }

  @Test
  void an_installation_has_room_for_so_many_guests_or_for_none() {
    GuestUseCases narrow =
        application.guests(new GuestRules(Where.OWN, LIFE, 5, 1), furnished::add);
    enter(narrow);

    assertThat(narrow.enterAsGuest().enter(Origin.INSIDE))
        .isEqualTo(new EnterAsGuest.Outcome.Full(1));
    assertThat(guests(Where.NOWHERE).enterAsGuest().enter(Origin.INSIDE))
        .isEqualTo(new EnterAsGuest.Outcome.Closed());
  }

  @Test
  void a_company_that_can_t_be_furnished_is_not_left_standing() {
    GuestUseCases unlucky =
        application.guests(
            new GuestRules(Where.OWN, LIFE, 5, 10),
            owner -> {
              furnished.add(owner);
              throw new IllegalStateException("no flowers today");
            });

    assertThatThrownBy(() -> unlucky.enterAsGuest().enter(Origin.INSIDE))
        .hasMessage("no flowers today");

    assertThat(exists(furnished.getFirst().company())).isFalse();
  }

  private GuestUseCases guests(Where where) {
    return application.guests(new GuestRules(where, LIFE, 5, 10), furnished::add);
  }

  private static Entered enter(GuestUseCases guests) {
    EnterAsGuest.Outcome outcome = guests.enterAsGuest().enter(Origin.INSIDE);
    assertThat(outcome).isInstanceOf(Entered.class);
    return (Entered) outcome;
  }

  private static KeepTrial.Outcome keep(GuestUseCases guests, Actor actor, EmailAddress email) {
    return guests
        .keepTrial()
        .keep(
            new KeepTrial.Command(
                actor,
                "Mias Meadow",
                Optional.empty(),
                email,
                SignedUpCompany.PASSWORD,
                new PersonName("Mia", "Meadow")));
  }

  private void makeContacts(Actor actor, int number) {
    for (int i = 0; i < number; i++) {
      application
          .contacts()
          .createContact()
          .create(
              new CreateContact.Command(
                  actor,
                  new ContactDetails("Mia", Optional.empty(), Optional.empty(), ""),
                  Optional.empty()));
    }
  }

  private int contacts(Actor actor) {
    return street
        .persistence()
        .transactions()
        .inCompany(
            actor.company(),
            () ->
                street
                    .persistence()
                    .contacts()
                    .contacts(actor.company(), ALL, Page.first(50))
                    .items()
                    .size());
  }

  private boolean exists(CompanyId company) {
    return street
        .persistence()
        .transactions()
        .acrossCompanies(() -> street.persistence().companies().find(company))
        .isPresent();
  }

  private Actor actor(LoggedIn session) {
    return identified(session).orElseThrow();
  }

  private Actor actor(Actor same) {
    return street
        .persistence()
        .transactions()
        .inCompany(
            same.company(),
            () -> street.persistence().memberships().find(same.company(), same.user()))
        .map(it -> Actor.of(same.company(), it).as(same.capacity()))
        .orElseThrow();
  }

  private Optional<Actor> identified(LoggedIn session) {
    return application
        .identity()
        .identifyCaller()
        .identify(session.session(), session.user().id(), session.company().id())
        .map(IdentifyCaller.Identified::actor);
  }
}

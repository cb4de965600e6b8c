package io.ticketflower.testkit.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.ticketflower.application.audit.AuditLists;
import io.ticketflower.application.identity.EndSessions;
import io.ticketflower.application.identity.LiveSession;
import io.ticketflower.application.identity.LogIn;
import io.ticketflower.application.identity.LoggedIn;
import io.ticketflower.application.identity.OpenCompany;
import io.ticketflower.application.identity.ReadSessions;
import io.ticketflower.application.identity.ReadSessions.Outcome.Told;
import io.ticketflower.application.identity.SwitchCompany;
import io.ticketflower.application.page.Page;
import io.ticketflower.domain.company.Slug;
import io.ticketflower.domain.identity.Actor;
import io.ticketflower.domain.identity.AuditAction;
import io.ticketflower.domain.identity.AuditEntry;
import io.ticketflower.domain.identity.CompanyProfile;
import io.ticketflower.domain.identity.Origin;
import io.ticketflower.domain.identity.Permission;
import io.ticketflower.domain.identity.SessionId;
import io.ticketflower.domain.identity.SystemRole;
import io.ticketflower.testkit.FloristStreet;
import io.ticketflower.testkit.SignedUpCompany;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class SessionsOfPeopleTest {
  private static final Origin HOME =
      Origin.request("request-1", "192.0.2.17").by(Optional.of("Firefox"));

  private final FloristStreet street = new FloristStreet();
  private final SignedUpCompany roseGarden = street.roseGarden();
  private final LoggedIn anna = roseGarden.session();
  private final ReadSessions read = street.application().identity().readSessions();
  private final EndSessions end = street.application().identity().endSessions();

  @Test
  void a_session_tells_when_from_where_and_with_what_it_was_used() {
    SessionId atHome = logInFrom(HOME);

    var latest = mine().getFirst().session();

    assertThat(latest.id()).isEqualTo(atHome);
    assertThat(latest.latest().at()).isEqualTo(street.clock().instant());
    assertThat(latest.latest().address()).contains("192.0.2.17");
    assertThat(latest.latest().client()).contains("Firefox");
  }

  @Test
  void refreshing_counts_as_use() {
    street.clock().tick(Duration.ofHours(1));
    street.application().identity().refreshSession().refresh(anna.refreshToken(), HOME);

    var session = mine().getFirst().session();

    assertThat(session.id()).isEqualTo(anna.session());
    assertThat(session.latest().at()).isEqualTo(street.clock().instant());
    assertThat(session.latest().client()).contains("Firefox");
  }

  @Test
  void a_session_whose_token_nobody_used_for_two_weeks_is_not_shown() {
    street.clock().tick(Duration.ofDays(14));

    assertThat(mine()).isEmpty();
  }

  @Test
  void one_ends_a_session_of_ones_own_and_no_other() {
    SessionId atHome = logInFrom(HOME);
    SessionId rivals = street.rivalFlorist().session().session();

    assertThat(end.mine(roseGarden.anna(), atHome)).isEqualTo(new EndSessions.Outcome.Ended());
    assertThat(end.mine(roseGarden.anna(), atHome)).isEqualTo(new EndSessions.Outcome.NotFound());
    assertThat(end.mine(roseGarden.anna(), rivals)).isEqualTo(new EndSessions.Outcome.NotFound());

    assertThat(ids(mine())).containsExactly(anna.session());
    assertThat(latest().action()).isEqualTo(AuditAction.SESSIONS_ENDED);
    assertThat(isLive(street.rivalFlorist().session())).isTrue();
  }

  @Test
  void all_others_end_in_every_company() {
    LoggedIn bakery = open("Bakery");
    LoggedIn back = switchTo(roseGarden.actor(bakery), anna.company().slug());

    end.allMineBut(roseGarden.actor(back), back.session());

    assertThat(ids(mine(back))).containsExactly(back.session());
    assertThat(isLive(bakery)).isFalse();
    assertThat(isLive(street.rivalFlorist().session())).isTrue();
  }

  @Test
  void an_admin_ends_a_members_sessions_in_their_own_company_only() {
    LoggedIn ben = roseGarden.hire("Ben", Set.of(SystemRole.USER));
    LoggedIn bens = openAs(roseGarden.actor(ben), "Bakery");
    LoggedIn admin = roseGarden.hire("Ada", Set.of(SystemRole.ADMIN));
    Actor ada = roseGarden.actor(admin);

    assertThat(ids(((Told) read.ofMember(ada, ben.user().id())).sessions()))
        .containsExactly(ben.session());
    assertThat(end.ofMember(ada, ben.user().id(), bens.session()))
        .isEqualTo(new EndSessions.Outcome.NotFound());
    assertThat(end.ofMember(ada, ben.user().id(), anna.session()))
        .isEqualTo(new EndSessions.Outcome.NotFound());
    assertThat(end.allOfMember(ada, ben.user().id())).isEqualTo(new EndSessions.Outcome.Ended());

    assertThat(isLive(ben)).isFalse();
    assertThat(isLive(bens)).isTrue();
    assertThat(latest().action()).isEqualTo(AuditAction.SESSIONS_ENDED);
  }

  @Test
  void only_an_owner_looks_after_owners_and_a_user_after_nobody() {
    Actor ada = roseGarden.actor(roseGarden.hire("Ada", Set.of(SystemRole.ADMIN)));
    Actor ben = roseGarden.actor(roseGarden.hire("Ben", Set.of(SystemRole.USER)));

    assertThat(read.ofMember(ada, anna.user().id()))
        .isEqualTo(new ReadSessions.Outcome.Forbidden(Permission.MANAGE_OWNERS));
    assertThat(end.allOfMember(ada, anna.user().id()))
        .isEqualTo(new EndSessions.Outcome.Forbidden(Permission.MANAGE_OWNERS));
    assertThat(read.ofMember(ben, ada.user()))
        .isEqualTo(new ReadSessions.Outcome.Forbidden(Permission.MANAGE_MEMBERS));
    assertThat(end.ofMember(ben, ada.user(), anna.session()))
        .isEqualTo(new EndSessions.Outcome.Forbidden(Permission.MANAGE_MEMBERS));
    assertThat(isLive(anna)).isTrue();
  }

  @Test
  void nobody_sees_or_ends_what_another_companys_people_do() {
    Actor rival = street.rivalFlorist().anna();

    assertThat(read.ofMember(rival, anna.user().id()))
        .isEqualTo(new ReadSessions.Outcome.NoSuchMember());
    assertThat(end.ofMember(rival, anna.user().id(), anna.session()))
        .isEqualTo(new EndSessions.Outcome.NotFound());
    assertThat(end.allOfMember(rival, anna.user().id()))
        .isEqualTo(new EndSessions.Outcome.NotFound());
    assertThat(isLive(anna)).isTrue();
  }

  @Test
  void a_further_company_is_owned_by_who_opens_it() {
    LoggedIn bakery = open("Bakery");

    assertThat(bakery.user()).isEqualTo(anna.user());
    assertThat(roseGarden.actor(bakery).roles()).containsExactly(SystemRole.OWNER);
    assertThat(bakery.companies()).containsExactly(anna.company(), bakery.company());
    assertThat(isLive(anna)).isTrue();
    assertThat(openUnder(Optional.of(bakery.company().slug())))
        .isEqualTo(new OpenCompany.Outcome.SlugTaken(bakery.company().slug()));
  }

  @Test
  void whoever_switches_works_in_both_companies() {
    LoggedIn bakery = open("Bakery");

    LoggedIn back = switchTo(roseGarden.actor(bakery), anna.company().slug());

    assertThat(back.company()).isEqualTo(anna.company());
    assertThat(back.session()).isNotEqualTo(anna.session());
    assertThat(isLive(bakery)).isTrue();
    assertThat(isLive(back)).isTrue();
    assertThat(latest().action()).isEqualTo(AuditAction.LOGGED_IN);
  }

  @Test
  void nobody_switches_to_where_they_do_not_belong() {
    var switching = street.application().identity().switchCompany();
    Slug rivals = street.rivalFlorist().session().company().slug();

    assertThat(switching.switchTo(roseGarden.anna(), rivals))
        .isEqualTo(new SwitchCompany.Outcome.NoSuchCompany())
        .isEqualTo(switching.switchTo(roseGarden.anna(), new Slug("nobody-there")));
  }

  private SessionId logInFrom(Origin origin) {
    street.clock().tick(Duration.ofSeconds(1));
    var outcome =
        street
            .application()
            .identity()
            .logIn()
            .logIn(
                new LogIn.Command(
                    anna.user().email(), SignedUpCompany.PASSWORD, Optional.empty(), origin));
    return ((LogIn.Outcome.Begun) outcome).session().session();
  }

  private LoggedIn open(String name) {
    return openAs(roseGarden.anna(), name);
  }

  private LoggedIn openAs(Actor actor, String name) {
    var outcome =
        street
            .application()
            .identity()
            .openCompany()
            .open(new OpenCompany.Command(actor, name, Optional.empty(), CompanyProfile.BLANK));
    return ((OpenCompany.Outcome.Opened) outcome).session();
  }

  private OpenCompany.Outcome openUnder(Optional<Slug> slug) {
    return street
        .application()
        .identity()
        .openCompany()
        .open(new OpenCompany.Command(roseGarden.anna(), "Other", slug, CompanyProfile.BLANK));
  }

  private LoggedIn switchTo(Actor actor, Slug company) {
    var outcome = street.application().identity().switchCompany().switchTo(actor, company);
    return ((SwitchCompany.Outcome.Begun) outcome).session();
  }

  private List<LiveSession> mine() {
    return read.mine(roseGarden.anna());
  }

  private List<LiveSession> mine(LoggedIn session) {
    return read.mine(roseGarden.actor(session));
  }

  private static List<SessionId> ids(List<LiveSession> sessions) {
    return sessions.stream().map(it -> it.session().id()).toList();
  }

  private boolean isLive(LoggedIn session) {
    return street
        .application()
        .identity()
        .identifyCaller()
        .identify(session.session(), session.user().id(), session.company().id())
        .isPresent();
  }

  private AuditEntry latest() {
    var persistence = street.persistence();
    return persistence
        .transactions()
        .inCompany(
            roseGarden.id(),
            () ->
                persistence
                    .auditLists()
                    .list(roseGarden.id(), AuditLists.Filter.ALL, Page.first(1))
                    .items()
                    .getFirst()
                    .entry());
  }
}

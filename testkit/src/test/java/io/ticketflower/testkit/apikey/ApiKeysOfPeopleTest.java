package io.ticketflower.testkit.apikey;

import static io.ticketflower.domain.identity.Permission.MANAGE_MEMBERS;
import static io.ticketflower.domain.identity.Permission.READ_ALL_TICKETS;
import static io.ticketflower.domain.identity.Permission.READ_AUDIT;
import static io.ticketflower.domain.identity.Permission.SUBMIT_TICKETS;
import static org.assertj.core.api.Assertions.assertThat;

import io.ticketflower.application.apikey.IdentifyKey;
import io.ticketflower.application.apikey.MakeApiKey;
import io.ticketflower.application.apikey.ReadApiKeys;
import io.ticketflower.application.apikey.ReadApiKeys.Shown;
import io.ticketflower.application.apikey.RevokeApiKey;
import io.ticketflower.application.audit.AuditLists;
import io.ticketflower.application.identity.ChangeMemberStatus;
import io.ticketflower.application.identity.ChangeRoles;
import io.ticketflower.application.identity.IdentifyCaller.Identified;
import io.ticketflower.application.identity.LoggedIn;
import io.ticketflower.application.identity.SetAvailability;
import io.ticketflower.application.page.Page;
import io.ticketflower.application.transaction.RequestKey;
import io.ticketflower.domain.apikey.ApiKey;
import io.ticketflower.domain.apikey.ApiKey.Status;
import io.ticketflower.domain.apikey.KeyName;
import io.ticketflower.domain.apikey.KeyText;
import io.ticketflower.domain.company.CompanyState.SuspendedByOwner;
import io.ticketflower.domain.identity.Actor;
import io.ticketflower.domain.identity.ApiKeyId;
import io.ticketflower.domain.identity.AuditAction;
import io.ticketflower.domain.identity.AuditEntry;
import io.ticketflower.domain.identity.Availability;
import io.ticketflower.domain.identity.Capacity;
import io.ticketflower.domain.identity.Membership;
import io.ticketflower.domain.identity.Permission;
import io.ticketflower.domain.identity.SystemRole;
import io.ticketflower.domain.identity.UserId;
import io.ticketflower.testkit.FloristStreet;
import io.ticketflower.testkit.SignedUpCompany;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class ApiKeysOfPeopleTest {
  private static final KeyName WATERING_CAN = new KeyName("Watering can");

  private final FloristStreet street = new FloristStreet();
  private final SignedUpCompany roseGarden = street.roseGarden();
  private final MakeApiKey make = street.application().apiKeys().makeApiKey();
  private final ReadApiKeys read = street.application().apiKeys().readApiKeys();
  private final RevokeApiKey revoke = street.application().apiKeys().revokeApiKey();
  private final IdentifyKey identify = street.application().apiKeys().identifyKey();

  private final LoggedIn ada = roseGarden.hire("Ada", Set.of(SystemRole.ADMIN));
  private final LoggedIn ben = roseGarden.hire("Ben", Set.of(SystemRole.TASK_WORKER));

  private record MadeKey(ApiKeyId id, KeyText text) {}

  @Test
  void a_program_works_for_the_maker_as_far_as_its_scopes_go() {
    MadeKey key = madeBy(anna(), SUBMIT_TICKETS, READ_AUDIT);

    Actor program = program(key);

    assertThat(program.user()).isEqualTo(anna().user());
    assertThat(program.company()).isEqualTo(roseGarden.id());
    assertThat(program.may(READ_AUDIT)).isTrue();
    assertThat(program.may(READ_ALL_TICKETS)).isFalse();
    assertThat(program.author().key()).contains(key.id());
  }

  @Test
  void a_key_is_good_for_90_days_where_its_maker_says_nothing() {
    Actor anna = anna();
    MadeKey key = madeBy(anna, SUBMIT_TICKETS);
    Instant expiresAt = street.clock().instant().plus(Duration.ofDays(90));

    assertThat(one(anna, key).key().expiresAt()).isEqualTo(expiresAt);
    street.clock().tick(Duration.ofDays(90).minusMillis(1));
    assertThat(identify.identify(key.text())).isPresent();
    street.clock().tick(Duration.ofMillis(1));
    assertThat(identify.identify(key.text())).isEmpty();
    assertThat(one(anna, key).status()).isEqualTo(Status.EXPIRED);
  }

  @Test
  void all_that_is_wrong_with_a_wish_is_told_at_once() {
    Instant now = street.clock().instant();

    var outcome = make(actor(ben), now, READ_AUDIT, Permission.OWN_COMPANY, SUBMIT_TICKETS);

    assertThat(outcome)
        .isEqualTo(
            new MakeApiKey.Outcome.Unfit(
                Set.of(READ_AUDIT, Permission.OWN_COMPANY),
                Optional.of(new MakeApiKey.Expiry(now, now, now.plus(ApiKey.LONGEST)))));
    assertThat(make(anna(), now.plus(ApiKey.LONGEST).plusSeconds(1), SUBMIT_TICKETS))
        .isInstanceOf(MakeApiKey.Outcome.Unfit.class);
    assertThat(mine(actor(ben))).isEmpty();
  }

  @Test
  void not_even_an_owner_hands_on_who_owns_the_company_and_what_becomes_of_it() {
    assertThat(make(anna(), Permission.OWN_COMPANY, Permission.MANAGE_OWNERS))
        .isEqualTo(
            new MakeApiKey.Outcome.Unfit(
                Set.of(Permission.OWN_COMPANY, Permission.MANAGE_OWNERS), Optional.empty()));
  }

  @Test
  void somebody_has_twenty_live_keys_at_most() {
    List<MadeKey> keys =
        IntStream.range(0, 20).mapToObj(_ -> madeBy(anna(), SUBMIT_TICKETS)).toList();

    assertThat(make(anna(), SUBMIT_TICKETS)).isEqualTo(new MakeApiKey.Outcome.TooMany(20));

    revoke.revoke(anna(), keys.getFirst().id());
    madeBy(anna(), SUBMIT_TICKETS);
    madeBy(actor(ben), SUBMIT_TICKETS);
  }

  @Test
  void a_request_that_is_repeated_makes_no_second_key_and_shows_none() {
    var key = Optional.of(new RequestKey("anna:1", "fingerprint"));
    MadeKey first = made(make(anna(), Optional.empty(), key, SUBMIT_TICKETS));

    assertThat(make(anna(), Optional.empty(), key, SUBMIT_TICKETS))
        .isEqualTo(new MakeApiKey.Outcome.Made(first.id(), Optional.empty()));
    assertThat(mine(anna())).hasSize(1);
  }

  @Test
  void a_key_is_told_by_its_prefix_and_kept_as_a_hash_only() {
    MadeKey key = madeBy(anna(), SUBMIT_TICKETS);

    assertThat(one(anna(), key).key().prefix()).isEqualTo(key.text().prefix());
    assertThat(audit()).noneMatch(it -> it.toString().contains(key.text().value()));
    assertThat(latest().action()).isEqualTo(AuditAction.API_KEY_MADE);
    assertThat(latest().after().json().toString())
        .contains("\"name\":\"Watering can\"", "\"scopes\":[\"SUBMIT_TICKETS\"]", "\"until\"");
  }

  @Test
  void a_key_that_is_almost_right_is_wrong() {
    MadeKey key = madeBy(anna(), SUBMIT_TICKETS);
    String text = key.text().value();
    char last = text.charAt(text.length() - 1);

    assertThat(
            identify.identify(
                new KeyText(text.substring(0, text.length() - 1) + (last == 'x' ? 'y' : 'x'))))
        .isEmpty();
  }

  @Test
  void what_the_maker_loses_the_key_loses() {
    MadeKey key = madeBy(actor(ada), SUBMIT_TICKETS, READ_AUDIT);

    changeRoles(anna(), ada.user().id(), Set.of(SystemRole.USER));

    assertThat(program(key).may(SUBMIT_TICKETS)).isTrue();
    assertThat(program(key).may(READ_AUDIT)).isFalse();
  }

  @Test
  void whoever_is_shut_out_has_keys_worth_nothing_until_they_are_let_in_again() {
    MadeKey key = madeBy(actor(ben), SUBMIT_TICKETS);

    become(ben.user().id(), Membership.Status.DEACTIVATED, 1);
    assertThat(identify.identify(key.text())).isEmpty();

    become(ben.user().id(), Membership.Status.ACTIVE, 2);
    assertThat(identify.identify(key.text())).isPresent();
  }

  @Test
  void whom_the_installation_shuts_out_has_keys_worth_nothing() {
    MadeKey key = madeBy(actor(ben), SUBMIT_TICKETS);
    var persistence = street.persistence();

    persistence
        .transactions()
        .acrossCompanies(() -> {
          persistence.standings().deactivate(ben.user().id(), street.clock().instant());
          return key;
        });

    assertThat(identify.identify(key.text())).isEmpty();
  }

  @Test
  void the_keys_of_whoever_leaves_are_revoked() {
    MadeKey key = madeBy(actor(ben), SUBMIT_TICKETS);

    become(ben.user().id(), Membership.Status.REMOVED, 1);

    assertThat(identify.identify(key.text())).isEmpty();
    assertThat(one(anna(), key).status()).isEqualTo(Status.REVOKED);
  }

  @Test
  void a_company_that_is_closed_is_closed_to_keys() {
    MadeKey key = madeBy(anna(), SUBMIT_TICKETS);
    var persistence = street.persistence();
    var suspended = new SuspendedByOwner(street.clock().instant());
    persistence
        .transactions()
        .acrossCompanies(() -> {
          var now = persistence.companies().state(roseGarden.id()).orElseThrow();
          return persistence.companies().change(roseGarden.id(), now, suspended);
        });

    assertThat(identify.identify(key.text()).flatMap(Identified::keptOut)).contains(suspended);
  }

  @Test
  void a_key_tells_to_the_minute_when_it_was_used() {
    MadeKey key = madeBy(anna(), SUBMIT_TICKETS);
    assertThat(one(anna(), key).key().lastUsedAt()).isEmpty();
    Instant first = street.clock().instant();

    program(key);
    street.clock().tick(Duration.ofSeconds(59));
    program(key);
    assertThat(one(anna(), key).key().lastUsedAt()).contains(first);

    street.clock().tick(Duration.ofSeconds(1));
    program(key);
    assertThat(one(anna(), key).key().lastUsedAt()).contains(first.plusSeconds(60));
  }

  @Test
  void a_key_that_is_revoked_is_worth_nothing_and_stays_on_the_list() {
    MadeKey key = madeBy(actor(ben), SUBMIT_TICKETS);

    assertThat(revoke.revoke(actor(ben), key.id())).isEqualTo(new RevokeApiKey.Outcome.Revoked());
    assertThat(latest().action()).isEqualTo(AuditAction.API_KEY_REVOKED);
    assertThat(latest().thing().orElseThrow().id()).isEqualTo(key.id().value());
    int entries = audit().size();

    assertThat(revoke.revoke(actor(ben), key.id())).isEqualTo(new RevokeApiKey.Outcome.Revoked());
    assertThat(audit()).hasSize(entries);
    assertThat(identify.identify(key.text())).isEmpty();
    assertThat(mine(actor(ben))).extracting(Shown::status).containsExactly(Status.REVOKED);
  }

  @Test
  void an_admin_looks_after_members_but_not_after_owners() {
    MadeKey annas = madeBy(anna(), SUBMIT_TICKETS);
    MadeKey bens = madeBy(actor(ben), SUBMIT_TICKETS);
    MadeKey bensOther = madeBy(actor(ben), SUBMIT_TICKETS);

    assertThat(ids(all(actor(ada)))).containsExactlyInAnyOrder(bens.id(), bensOther.id());
    assertThat(ids(all(anna()))).contains(annas.id(), bens.id());
    assertThat(read.one(actor(ada), annas.id())).isEmpty();
    assertThat(read.one(actor(ada), bens.id())).isPresent();
    assertThat(revoke.revoke(actor(ada), annas.id()))
        .isEqualTo(new RevokeApiKey.Outcome.Forbidden(Permission.MANAGE_OWNERS));
    assertThat(revoke.allOf(actor(ada), anna().user()))
        .isEqualTo(new RevokeApiKey.Outcome.Forbidden(Permission.MANAGE_OWNERS));
    assertThat(revoke.allOf(actor(ada), ben.user().id()))
        .isEqualTo(new RevokeApiKey.Outcome.Revoked());

    assertThat(identify.identify(annas.text())).isPresent();
    assertThat(identify.identify(bens.text())).isEmpty();
    assertThat(identify.identify(bensOther.text())).isEmpty();
  }

  @Test
  void whoever_looks_after_nobody_sees_their_own_keys_only() {
    MadeKey annas = madeBy(anna(), SUBMIT_TICKETS);
    MadeKey bens = madeBy(actor(ben), SUBMIT_TICKETS);

    assertThat(ids(mine(actor(ben)))).containsExactly(bens.id());
    assertThat(read.all(actor(ben), Optional.empty(), Page.first(10)))
        .isEqualTo(new ReadApiKeys.All.Forbidden(MANAGE_MEMBERS));
    assertThat(read.one(actor(ben), annas.id())).isEmpty();
    assertThat(revoke.revoke(actor(ben), annas.id()))
        .isEqualTo(new RevokeApiKey.Outcome.NotFound());
    assertThat(revoke.allOf(actor(ben), anna().user()))
        .isEqualTo(new RevokeApiKey.Outcome.Forbidden(MANAGE_MEMBERS));
    assertThat(identify.identify(annas.text())).isPresent();
  }

  @Test
  void another_companys_key_is_as_good_as_none() {
    MadeKey annas = madeBy(anna(), SUBMIT_TICKETS);
    Actor rival = street.rivalFlorist().anna();

    assertThat(read.one(rival, annas.id())).isEmpty();
    assertThat(all(rival)).isEmpty();
    assertThat(revoke.revoke(rival, annas.id()))
        .isEqualTo(revoke.revoke(rival, new ApiKeyId(UUID.randomUUID())));
    assertThat(revoke.allOf(rival, anna().user())).isEqualTo(new RevokeApiKey.Outcome.NotFound());
    assertThat(identify.identify(annas.text())).isPresent();
  }

  @Test
  void no_program_and_nobody_in_anothers_place_makes_or_revokes_keys() {
    MadeKey key = madeBy(anna(), MANAGE_MEMBERS, SUBMIT_TICKETS);
    MadeKey bens = madeBy(actor(ben), SUBMIT_TICKETS);
    Actor superuser = anna().as(new Capacity.InPlaceOfMember(new UserId(UUID.randomUUID())));

    for (Actor actor : List.of(program(key), superuser)) {
      assertThat(make(actor, SUBMIT_TICKETS)).isEqualTo(new MakeApiKey.Outcome.NotInPerson());
      assertThat(revoke.revoke(actor, bens.id())).isEqualTo(new RevokeApiKey.Outcome.NotInPerson());
      assertThat(revoke.allOf(actor, ben.user().id()))
          .isEqualTo(new RevokeApiKey.Outcome.NotInPerson());
    }
    assertThat(identify.identify(bens.text())).isPresent();
  }

  @Test
  void a_program_hands_on_no_more_than_its_scopes() {
    Actor program = program(madeBy(anna(), MANAGE_MEMBERS, SUBMIT_TICKETS));
    UserId bens = ben.user().id();

    assertThat(changeRoles(program, bens, Set.of(SystemRole.ADMIN)))
        .isEqualTo(new ChangeRoles.Outcome.Forbidden(Permission.WORK_ON_TASKS));
    assertThat(changeRoles(program, bens, Set.of(SystemRole.USER, SystemRole.TASK_WORKER)))
        .isInstanceOf(ChangeRoles.Outcome.Changed.class);
  }

  @Test
  void no_program_makes_its_owner_leave_or_stay_away() {
    Actor program = program(madeBy(actor(ben), SUBMIT_TICKETS));

    assertThat(
            street
                .application()
                .identity()
                .changeMemberStatus()
                .change(
                    new ChangeMemberStatus.Command(
                        program, program.user(), Membership.Status.REMOVED, 1)))
        .isEqualTo(new ChangeMemberStatus.Outcome.Forbidden(MANAGE_MEMBERS));
    assertThat(
            street
                .application()
                .identity()
                .setAvailability()
                .set(new SetAvailability.Command(program, program.user(), Availability.FULL, 1)))
        .isEqualTo(new SetAvailability.Outcome.Forbidden(MANAGE_MEMBERS));
  }

  @Test
  void what_a_program_does_is_written_down_with_its_key() {
    MadeKey key = madeBy(anna(), MANAGE_MEMBERS, SUBMIT_TICKETS, Permission.WORK_ON_TASKS);

    changeRoles(program(key), ben.user().id(), Set.of(SystemRole.USER));

    assertThat(latest().author().by()).contains(anna().user());
    assertThat(latest().author().key()).contains(key.id());
  }

  private Actor anna() {
    return roseGarden.anna();
  }

  private Actor actor(LoggedIn session) {
    return roseGarden.actor(session);
  }

  private Actor program(MadeKey key) {
    return identify.identify(key.text()).orElseThrow().actor();
  }

  private MadeKey madeBy(Actor actor, Permission... scopes) {
    return made(make(actor, scopes));
  }

  private static MadeKey made(MakeApiKey.Outcome outcome) {
    var made = (MakeApiKey.Outcome.Made) outcome;
    return new MadeKey(made.key(), made.text().orElseThrow());
  }

  private MakeApiKey.Outcome make(Actor actor, Permission... scopes) {
    return make(actor, Optional.empty(), Optional.empty(), scopes);
  }

  private MakeApiKey.Outcome make(Actor actor, Instant expiresAt, Permission... scopes) {
    return make(actor, Optional.of(expiresAt), Optional.empty(), scopes);
  }

  private MakeApiKey.Outcome make(
      Actor actor, Optional<Instant> expiresAt, Optional<RequestKey> key, Permission... scopes) {
    return make.make(new MakeApiKey.Command(actor, WATERING_CAN, Set.of(scopes), expiresAt, key));
  }

  private ChangeRoles.Outcome changeRoles(Actor actor, UserId member, Set<SystemRole> roles) {
    return street
        .application()
        .identity()
        .changeRoles()
        .change(new ChangeRoles.Command(actor, member, roles, Set.of(), 1));
  }

  private void become(UserId member, Membership.Status status, int version) {
    var outcome =
        street
            .application()
            .identity()
            .changeMemberStatus()
            .change(new ChangeMemberStatus.Command(anna(), member, status, version));
    assertThat(outcome).isInstanceOf(ChangeMemberStatus.Outcome.Changed.class);
  }

  private Shown one(Actor actor, MadeKey key) {
    return read.one(actor, key.id()).orElseThrow();
  }

  private List<Shown> mine(Actor actor) {
    return read.mine(actor, Page.first(50)).items();
  }

  private List<Shown> all(Actor actor) {
    var all = read.all(actor, Optional.empty(), Page.first(50));
    return ((ReadApiKeys.All.Some) all).keys().items();
  }

  private static List<ApiKeyId> ids(List<Shown> keys) {
    return keys.stream().map(it -> it.key().id()).toList();
  }

  private AuditEntry latest() {
    return audit().getFirst();
  }

  private List<AuditEntry> audit() {
    var persistence = street.persistence();
    return persistence
        .transactions()
        .inCompany(
            roseGarden.id(),
            () ->
                persistence
                    .auditLists()
                    .list(roseGarden.id(), AuditLists.Filter.ALL, Page.first(200))
                    .items())
        .stream()
        .map(AuditLists.Row::entry)
        .toList();
  }
}

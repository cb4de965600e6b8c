package io.ticketflower.testkit.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.ticketflower.application.identity.Users;
import io.ticketflower.application.identity.Users.Credentials;
import io.ticketflower.domain.identity.EmailAddress;
import io.ticketflower.domain.identity.LanguageTag;
import io.ticketflower.domain.identity.PersonName;
import io.ticketflower.domain.identity.PersonProfile;
import io.ticketflower.domain.identity.TimeZoneName;
import io.ticketflower.domain.identity.User;
import io.ticketflower.domain.identity.UserId;
import io.ticketflower.testkit.Florist;
import io.ticketflower.testkit.PersistenceContract;
import io.ticketflower.testkit.Race;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/// What every [Users] does.
public abstract class UsersContract extends PersistenceContract {
  private final User clara = Florist.person("Clara");

  @Test
  public final void finds_a_person_by_their_id_and_by_their_email_address() {
    across(() -> users().add(clara, "hash"));

    assertThatOptional(across(() -> users().find(clara.id()))).contains(clara);
    assertThatOptional(across(() -> users().findByEmail(clara.email())))
        .contains(new Credentials(clara, "hash"));
    assertThatOptional(across(() -> users().credentials(clara.id())))
        .contains(new Credentials(clara, "hash"));
  }

  @Test
  public final void finds_nobody_who_is_not_there() {
    assertThatOptional(across(() -> users().find(clara.id()))).isEmpty();
    assertThatOptional(across(() -> users().findByEmail(clara.email()))).isEmpty();
    assertThatOptional(across(() -> users().credentials(clara.id()))).isEmpty();
  }

  @Test
  public final void somebody_gets_a_name_an_address_and_a_password_of_their_own() {
    across(() -> users().add(clara, "hash"));
    User renamed =
        new User(
            clara.id(), Florist.person("Clarissa").email(), new PersonName("Clarissa", "Clematis"));

    assertThat(across(() -> users().rename(renamed, "next"))).isTrue();

    assertThatOptional(across(() -> users().credentials(clara.id())))
        .contains(new Credentials(renamed, "next"));
    assertThatOptional(across(() -> users().findByEmail(clara.email()))).isEmpty();
    assertThatOptional(across(() -> users().profile(clara.id())))
        .map(PersonProfile::name)
        .contains(renamed.name());
  }

  @Test
  public final void nobody_gets_the_address_of_somebody_else() {
    User dora = Florist.person("Dora");
    across(() -> users().add(clara, "hash") && users().add(dora, "hash"));

    assertThat(
            across(() -> users().rename(new User(clara.id(), dora.email(), clara.name()), "next")))
        .isFalse();

    assertThatOptional(across(() -> users().credentials(clara.id())))
        .contains(new Credentials(clara, "hash"));
  }

  @Test
  public final void an_account_that_is_closed_leaves_its_address_to_others() {
    across(() -> users().add(clara, "hash"));
    across(() -> {
      users().close(clara.id(), Florist.NOON);
      return clara;
    });

    assertThatOptional(across(() -> users().findByEmail(clara.email()))).isEmpty();
    assertThatOptional(across(() -> users().find(clara.id()))).contains(clara);
    User another = new User(new UserId(UUID.randomUUID()), clara.email(), clara.name());
    assertThat(across(() -> users().add(another, "other hash"))).isTrue();
    assertThatOptional(across(() -> users().findByEmail(clara.email())))
        .contains(new Credentials(another, "other hash"));
  }

  @Test
  public final void a_person_says_how_to_write_to_them() {
    across(() -> users().add(clara, "hash"));
    assertThatOptional(across(() -> users().profile(clara.id())))
        .contains(new PersonProfile(clara.name(), Optional.empty(), Optional.empty()));
    var profile =
        new PersonProfile(
            new PersonName("Klara", "Lind"),
            Optional.of(new LanguageTag("pt-BR")),
            Optional.of(new TimeZoneName("Europe/Berlin")));

    across(() -> {
      users().changeProfile(clara.id(), profile);
      return clara;
    });

    assertThatOptional(across(() -> users().profile(clara.id()))).contains(profile);
    assertThatOptional(across(() -> users().account(clara.id())))
        .contains(
            new Users.Account(
                new User(clara.id(), clara.email(), profile.name()), profile, Optional.empty()));
    assertThatOptional(across(() -> users().find(clara.id())))
        .contains(new User(clara.id(), clara.email(), profile.name()));
    assertThatOptional(across(() -> users().profile(new UserId(UUID.randomUUID())))).isEmpty();
    assertThatOptional(across(() -> users().account(new UserId(UUID.randomUUID())))).isEmpty();
  }

  @Test
  public final void keeps_names_from_all_over_the_world() {
    User jose =
        new User(
            new UserId(UUID.randomUUID()),
            Florist.person("José").email(),
            new PersonName("José 🌹 李", "O'Neill-Łukasz \"Söhne\""));
    across(() -> users().add(jose, "hash"));

    assertThatOptional(across(() -> users().find(jose.id()))).contains(jose);
  }

  @Test
  public final void finds_an_email_address_whatever_the_case() {
    across(() -> users().add(clara, "hash"));
    String upper = clara.email().value().toUpperCase(Locale.ROOT);

    assertThatOptional(across(() -> users().findByEmail(new EmailAddress(upper)))).isPresent();
  }

  @Test
  public final void refuses_an_email_address_that_is_taken() {
    across(() -> users().add(clara, "hash"));
    User copy = new User(new UserId(UUID.randomUUID()), clara.email(), clara.name());

    assertThatBoolean(across(() -> users().add(copy, "another hash"))).isFalse();

    assertThatOptional(across(() -> users().findByEmail(clara.email())))
        .contains(new Credentials(clara, "hash"));
  }

  @Test
  public final void goes_on_in_the_same_transaction_after_a_refused_address() {
    across(() -> users().add(clara, "hash"));
    User copy = new User(new UserId(UUID.randomUUID()), clara.email(), clara.name());

    assertThatBoolean(
            across(
                () -> !users().add(copy, "hash") && users().add(Florist.person("Clara"), "hash")))
        .isTrue();
  }

  @Test
  public final void of_two_who_take_an_address_at_once_one_gets_it() {
    EmailAddress wanted = clara.email();

    var taken =
        Race.of(
            2,
            () ->
                across(() ->
                    users()
                        .add(
                            new User(new UserId(UUID.randomUUID()), wanted, clara.name()),
                            "hash")));

    assertThat(taken).containsExactlyInAnyOrder(true, false);
  }

  @Test
  public final void an_address_is_unverified_until_it_is_verified_and_that_stays() {
    across(() -> users().add(clara, "hash"));
    assertThatOptional(across(() -> users().emailVerifiedAt(clara.id()))).isEmpty();

    verify(Florist.NOON);
    verify(Florist.NOON.plusSeconds(60));

    assertThatOptional(across(() -> users().emailVerifiedAt(clara.id()))).contains(Florist.NOON);
    assertThatOptional(
            across(() -> users().account(clara.id()).flatMap(Users.Account::emailVerifiedAt)))
        .contains(Florist.NOON);
    assertThatOptional(across(() -> users().emailVerifiedAt(new UserId(UUID.randomUUID()))))
        .isEmpty();
  }

  @Test
  public final void somebody_gets_another_address_which_is_verified() {
    across(() -> users().add(clara, "hash"));
    EmailAddress wanted = Florist.person("Clara").email();

    assertThatBoolean(changeEmail(wanted)).isTrue();

    assertThatOptional(across(() -> users().findByEmail(wanted)))
        .contains(new Credentials(new User(clara.id(), wanted, clara.name()), "hash"));
    assertThatOptional(across(() -> users().findByEmail(clara.email()))).isEmpty();
    assertThatOptional(across(() -> users().emailVerifiedAt(clara.id()))).contains(Florist.NOON);
  }

  @Test
  public final void nobody_gets_an_address_that_is_taken_or_one_for_a_closed_account() {
    User dora = Florist.person("Dora");
    across(() -> users().add(clara, "hash") && users().add(dora, "hash"));

    assertThatBoolean(changeEmail(dora.email())).isFalse();
    assertThatOptional(across(() -> users().find(clara.id()))).contains(clara);
    assertThatOptional(across(() -> users().emailVerifiedAt(clara.id()))).isEmpty();

    across(() -> {
      users().close(clara.id(), Florist.NOON);
      return clara;
    });
    assertThatBoolean(changeEmail(Florist.person("Clara").email())).isFalse();
  }

  @Test
  public final void of_two_who_change_to_an_address_at_once_one_gets_it() {
    User dora = Florist.person("Dora");
    across(() -> users().add(clara, "hash") && users().add(dora, "hash"));
    EmailAddress wanted = Florist.person("Anybody").email();
    var turn = new AtomicInteger();

    var taken =
        Race.of(
            2,
            () -> {
              UserId who = turn.getAndIncrement() == 0 ? clara.id() : dora.id();
              return across(() -> users().changeEmail(who, wanted, Florist.NOON));
            });

    assertThat(taken).containsExactlyInAnyOrder(true, false);
  }

  @Test
  public final void changes_a_password() {
    across(() -> users().add(clara, "hash"));

    across(() -> {
      users().changePassword(clara.id(), "new hash");
      return clara;
    });

    assertThatOptional(across(() -> users().credentials(clara.id())))
        .contains(new Credentials(clara, "new hash"));
    assertThat(across(() -> users().credentials(roseGarden().anna())).orElseThrow().passwordHash())
        .isEqualTo("no hash");
  }

  @Test
  public final void can_be_asked_from_inside_of_a_company() {
    assertThatOptional(roseGarden().get(_ -> users().find(roseGarden().anna()))).isPresent();
  }

  private void verify(Instant at) {
    across(() -> {
      users().verifyEmail(clara.id(), at);
      return clara;
    });
  }

  private boolean changeEmail(EmailAddress wanted) {
    return across(() -> users().changeEmail(clara.id(), wanted, Florist.NOON));
  }

  private <T> T across(Supplier<T> work) {
    return roseGarden().persistence().transactions().acrossCompanies(work);
  }

  private Users users() {
    return roseGarden().persistence().users();
  }
}

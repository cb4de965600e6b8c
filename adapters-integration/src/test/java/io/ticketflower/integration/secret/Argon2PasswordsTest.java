package io.ticketflower.integration.secret;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class Argon2PasswordsTest {
  private static final Argon2Passwords PASSWORDS = new Argon2Passwords();

  @Test
  void a_password_matches_its_hash_and_no_other_does() {
    String hash = PASSWORDS.hash("correct horse battery staple");

    assertThat(PASSWORDS.matches("correct horse battery staple", hash)).isTrue();
    assertThat(PASSWORDS.matches("correct horse battery stapl", hash)).isFalse();
    assertThat(PASSWORDS.matches("", hash)).isFalse();
  }

  @Test
  void a_hash_tells_how_it_was_made() {
    assertThat(PASSWORDS.hash("rose"))
        .matches("\\$argon2id\\$v=19\\$m=19456,t=2,p=1\\$[A-Za-z0-9+/]{22}\\$[A-Za-z0-9+/]{43}");
  }

  @Test
  void the_same_password_has_another_hash_each_time() {
    assertThat(PASSWORDS.hash("rose")).isNotEqualTo(PASSWORDS.hash("rose"));
  }

  @Test
  void passwords_may_hold_any_character_and_be_long() {
    String password = "Pässwört 🌹 " + "x".repeat(1_000);
    String hash = PASSWORDS.hash(password);

    assertThat(PASSWORDS.matches(password, hash)).isTrue();
    assertThat(PASSWORDS.matches(password + "x", hash)).isFalse();
  }

  /// From the reference implementation: `echo -n password | argon2 somesalt -id -t 2 -k 65536 -p 4
  /// -l 24`.
  @Test
  void matches_what_others_made_with_other_parameters() {
    String hash =
        "$argon2id$v=19$m=65536,t=2,p=1$c29tZXNhbHQ$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8ArZWb2GRPPc";

    assertThat(PASSWORDS.matches("password", hash)).isTrue();
    assertThat(PASSWORDS.matches("passwort", hash)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "no hash",
        "$2b$10$abcdefghijklmnopqrstuv",
        "$argon2i$v=19$m=65536,t=2,p=1$c29tZXNhbHQ$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8ArZWb2GRPPc",
        "$argon2id$v=16$m=65536,t=2,p=1$c29tZXNhbHQ$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8ArZWb2GRPPc",
        "$argon2id$v=19$m=0,t=2,p=1$c29tZXNhbHQ$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8ArZWb2GRPPc",
        "$argon2id$v=19$m=65536,t=0,p=1$c29tZXNhbHQ$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8ArZWb2GRPPc",
        "$argon2id$v=19$m=999999999,t=2,p=1$c29tZXNhbHQ$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8ArZWb2GRPPc",
        "$argon2id$v=19$m=65536,t=999,p=1$c29tZXNhbHQ$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8ArZWb2GRPPc",
        "$argon2id$v=19$m=65536,t=2,p=1$c29tZXNhbHQ$!!!!",
        "$argon2id$v=19$m=65536,t=2,p=1$c29tZXNhbHQ$",
      })
  void refuses_what_is_no_hash_of_its_kind(String hash) {
    assertThatIllegalArgumentException().isThrownBy(() -> PASSWORDS.matches("password", hash));
  }

  @Test
  void the_decoy_is_as_expensive_as_a_real_hash_and_nobodys() {
    assertThat(PASSWORDS.decoy()).startsWith("$argon2id$v=19$m=19456,t=2,p=1$");
    assertThat(PASSWORDS.matches("", PASSWORDS.decoy())).isFalse();
    assertThat(PASSWORDS.decoy()).isEqualTo(PASSWORDS.decoy());
  }

  @Test
  void many_at_once_take_turns() {
    String hash = PASSWORDS.hash("rose");

    assertThat(
            IntStream.range(0, 6)
                .parallel()
                .allMatch(
                    i -> PASSWORDS.matches(i % 2 == 0 ? "rose" : "tulip", hash) == (i % 2 == 0)))
        .isTrue();
  }
}

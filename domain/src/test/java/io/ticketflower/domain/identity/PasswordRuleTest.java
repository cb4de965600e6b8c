package io.ticketflower.domain.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Which passwords will do.
class PasswordRuleTest {
  private static final EmailAddress ANNA = new EmailAddress("Anna@Example.com");

  @ParameterizedTest
  @ValueSource(strings = {"correct horse battery staple", "aaaaaaaaaa", "0123456789", "          "})
  void length_counts_and_nothing_else(String password) {
    assertThat(PasswordRule.complaint(password, ANNA)).isEmpty();
  }

  @Test
  void it_has_10_to_200_characters() {
    assertThat(PasswordRule.complaint("p".repeat(9), ANNA))
        .contains("Expected a password of 10 to 200 characters, but got 9.");
    assertThat(PasswordRule.complaint("p".repeat(10), ANNA)).isEmpty();
    assertThat(PasswordRule.complaint("p".repeat(200), ANNA)).isEmpty();
    assertThat(PasswordRule.complaint("p".repeat(201), ANNA))
        .contains("Expected a password of 10 to 200 characters, but got 201.");
  }

  @Test
  void a_rose_is_one_character() {
    assertThat(PasswordRule.complaint("🌹".repeat(9), ANNA)).isPresent();
    assertThat(PasswordRule.complaint("🌹".repeat(10), ANNA)).isEmpty();
    assertThat(PasswordRule.complaint("🌹".repeat(200), ANNA)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"anna@example.com", "ANNA@example.COM", "my anna@example.com!"})
  void whoever_knows_the_address_does_not_know_the_password(String password) {
    assertThat(PasswordRule.complaint(password, ANNA))
        .contains("Expected a password without the e-mail address, but it is part of it.");
  }
}

package io.ticketflower.domain.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// By what a person is known.
class EmailAddressTest {

  @Test
  void upper_and_lower_case_and_the_space_around_do_not_count() {
    assertThat(new EmailAddress(" Anna@Rose-Garden.Example\n"))
        .isEqualTo(new EmailAddress("anna@rose-garden.example"));
    assertThat(new EmailAddress("ANNA@EXAMPLE.COM").value()).isEqualTo("anna@example.com");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"a@b", "anna+shop@example.com", "o'neill@example.com", "jürgen@münchen.example"})
  void many_things_are_an_address(String text) {
    assertThat(new EmailAddress(text).value()).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "anna",
        "@example.com",
        "anna@",
        "anna@rose@example.com",
        "anna b@example.com",
        "anna@example com",
        "an\u0000na@example.com",
        "anna@exam\nple.com",
        "anna@example.com\u00a0",
        "anna\u2003b@example.com",
        "anna\u200b@example.com",
        "anna\ud83c@example.com"
      })
  void but_not_everything(String text) {
    assertThatThrownBy(() -> new EmailAddress(text))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("Expected an e-mail address such as anna@example.com, but got \"");
  }

  @Test
  void what_stands_before_the_sign_has_at_most_64_characters() {
    assertThat(new EmailAddress("a".repeat(64) + "@b").value()).hasSize(66);
    assertThatThrownBy(() -> new EmailAddress("a".repeat(65) + "@b"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void the_whole_has_at_most_254_characters() {
    assertThat(new EmailAddress("anna@" + "b".repeat(249)).value()).hasSize(254);
    assertThatThrownBy(() -> new EmailAddress("anna@" + "b".repeat(250)))
        .isInstanceOf(IllegalArgumentException.class);
  }
}

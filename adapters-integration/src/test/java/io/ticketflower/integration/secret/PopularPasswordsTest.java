package io.ticketflower.integration.secret;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PopularPasswordsTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "passwordpassword",
        "qwertyuiop",
        "1q2w3e4r5t6y",
        "1234567890",
        "1234567890!!",
        "QwertyUiop",
        "Sunshine2026",
        "Elizabeth-1984!",
        "P@$$w0rd2026!",
        "correcthorsebatterystaple",
        "ticketflower1"
      })
  void what_many_choose_is_known_in_any_case_and_whatever_digits_and_marks_follow(String password) {
    assertThat(PopularPasswords.contain(password)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a wrong password 0",
        "tulips for the rival next door",
        "sunshine over the allotments",
        "2026-sunshine-x",
        "vK3-pelican-8841"
      })
  void what_nobody_else_thinks_of_is_not(String password) {
    assertThat(PopularPasswords.contain(password)).isFalse();
  }
}

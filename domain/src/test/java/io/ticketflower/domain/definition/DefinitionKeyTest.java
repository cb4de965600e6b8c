package io.ticketflower.domain.definition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DefinitionKeyTest {

  @ParameterizedTest
  @ValueSource(strings = {"a", "7", "laptop-request", "a--b"})
  void a_key_is_made_of_lower_case_letters_digits_and_hyphens(String key) {
    assertThat(new DefinitionKey(key).value()).isEqualTo(key);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "-", "a-", "-a", "A", "a b", "a_b", "ä", "a\n"})
  void anything_else_is_no_key(String key) {
    assertThatThrownBy(() -> new DefinitionKey(key))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("Expected a key of 1 to 63 ");
  }
}

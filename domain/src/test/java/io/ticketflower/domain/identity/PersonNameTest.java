package io.ticketflower.domain.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

/// How a person is called.
class PersonNameTest {

  @Test
  void the_space_around_either_part_does_not_count() {
    var anna = new PersonName(" Anna ", "\tvan der Rose ");

    assertThat(anna.first()).isEqualTo("Anna");
    assertThat(anna.last()).isEqualTo("van der Rose");
    assertThat(anna.full()).isEqualTo("Anna van der Rose");
  }

  @Test
  void either_part_has_1_to_100_characters() {
    assertThat(new PersonName("A".repeat(100), "R".repeat(100)).full()).hasSize(201);
    assertThatThrownBy(() -> new PersonName(" ", "Rose"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Expected a first name of 1 to 100 characters, but got 0.");
    assertThatThrownBy(() -> new PersonName("Anna", ""))
        .hasMessage("Expected a last name of 1 to 100 characters, but got 0.");
    assertThatThrownBy(() -> new PersonName("A".repeat(101), "Rose"))
        .hasMessage("Expected a first name of 1 to 100 characters, but got 101.");
    assertThatThrownBy(() -> new PersonName("Anna", "R".repeat(101)))
        .hasMessage("Expected a last name of 1 to 100 characters, but got 101.");
  }
}

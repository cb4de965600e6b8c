package io.ticketflower.domain.company;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.junit.jupiter.api.Test;

/// What a company's name may be.
class CompanyTest {

  @Test
  void the_space_around_its_name_does_not_count() {
    assertThat(company(" Rosengarten & Söhne\n").name()).isEqualTo("Rosengarten & Söhne");
  }

  @Test
  void its_name_has_1_to_120_characters() {
    assertThat(company("a".repeat(120)).name()).hasSize(120);
    assertThatThrownBy(() -> company("a".repeat(121)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Expected a company name of 1 to 120 characters, but got 121.");
    assertThatThrownBy(() -> company("   "))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Expected a company name of 1 to 120 characters, but got 0.");
  }

  private static Company company(String name) {
    return new Company(new CompanyId(new UUID(0, 1)), new Slug("rose-garden"), name);
  }
}

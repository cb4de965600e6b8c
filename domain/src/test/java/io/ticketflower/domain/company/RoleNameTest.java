package io.ticketflower.domain.company;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.junit.jupiter.api.Test;

/// How a company calls its own roles.
class RoleNameTest {

  @Test
  void the_space_around_it_does_not_count() {
    assertThat(new RoleName("  Sales team ").value()).isEqualTo("Sales team");
  }

  @Test
  void it_keeps_its_case_and_is_compared_without() {
    assertThat(new RoleName("EINKÄUFER").value()).isEqualTo("EINKÄUFER");
    assertThat(new RoleName("EINKÄUFER").folded()).isEqualTo(new RoleName("Einkäufer").folded());
    assertThat(new RoleName("IT").folded()).isEqualTo("it");
  }

  @Test
  void it_has_1_to_60_characters() {
    assertThat(new RoleName("a".repeat(60)).value()).hasSize(60);
    assertThatThrownBy(() -> new RoleName("a".repeat(61)))
        .hasMessage("Expected a role name of 1 to 60 characters, but got 61.");
    assertThatThrownBy(() -> new RoleName(" \t"))
        .hasMessage("Expected a role name of 1 to 60 characters, but got 0.");
  }

  @Test
  void its_description_has_up_to_500_characters() {
    assertThat(new RoleDescription("a".repeat(500)).value()).hasSize(500);
    assertThatThrownBy(() -> new RoleDescription("a".repeat(501)))
        .hasMessage("Expected a description of at most 500 characters, but got 501.");
  }

  @Test
  void a_renamed_and_described_role_stays_the_same_role() {
    var sales =
        new CompanyRole(
            new CompanyRoleId(new UUID(0, 1)), new RoleName("Sales"), RoleDescription.NONE, 3);

    var changed = sales.with(new RoleName("Shop"), new RoleDescription(" Near the door "));

    assertThat(changed)
        .isEqualTo(
            new CompanyRole(
                sales.id(), new RoleName("Shop"), new RoleDescription("Near the door"), 4));
  }
}

package io.ticketflower.domain.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ticketflower.domain.company.CompanyRoleId;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// A person in a company.
class MembershipTest {
  private static final UserId ANNA = new UserId(new UUID(0, 1));
  private static final CompanyRoleId SALES = new CompanyRoleId(new UUID(0, 2));

  @Test
  void nobody_is_a_member_without_a_system_role() {
    var anna = new Membership(ANNA, Set.of(SystemRole.USER), Set.of(SALES), 1);

    assertThatThrownBy(() -> anna.with(Set.of(), Set.of(SALES)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Expected at least one system role, but got none.");
  }

  @Test
  void a_change_of_roles_is_counted() {
    var anna = new Membership(ANNA, Set.of(SystemRole.USER), Set.of(), 4);

    assertThat(anna.with(Set.of(SystemRole.OWNER), Set.of(SALES)))
        .isEqualTo(new Membership(ANNA, Set.of(SystemRole.OWNER), Set.of(SALES), 5));
  }

  @Test
  void an_owner_may_have_other_roles_too() {
    var both = Set.of(SystemRole.OWNER, SystemRole.USER);

    assertThat(new Membership(ANNA, both, Set.of(), 1).isOwner()).isTrue();
    assertThat(new Membership(ANNA, Set.of(SystemRole.ADMIN), Set.of(), 1).isOwner()).isFalse();
  }
}

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
    var anna = Membership.joining(ANNA, Set.of(SystemRole.USER), Set.of(SALES));

    assertThatThrownBy(() -> anna.with(Set.of(), Set.of(SALES)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Expected at least one system role, but got none.");
  }

  @Test
  void a_change_of_roles_is_counted() {
    var anna = Membership.joining(ANNA, Set.of(SystemRole.USER), Set.of());

    assertThat(anna.with(Set.of(SystemRole.OWNER), Set.of(SALES)))
        .isEqualTo(
            new Membership(
                ANNA,
                Set.of(SystemRole.OWNER),
                Set.of(SALES),
                Membership.Status.ACTIVE,
                Availability.FULL,
                2));
  }

  @Test
  void whoever_is_removed_holds_no_company_role_any_more() {
    var anna = Membership.joining(ANNA, Set.of(SystemRole.USER), Set.of(SALES));

    assertThat(anna.becoming(Membership.Status.DEACTIVATED).companyRoles()).containsExactly(SALES);
    assertThat(anna.becoming(Membership.Status.REMOVED).companyRoles()).isEmpty();
  }

  @Test
  void an_owner_who_is_shut_out_can_not_act_as_one() {
    var anna = Membership.joining(ANNA, Set.of(SystemRole.OWNER), Set.of());

    assertThat(anna.isActiveOwner()).isTrue();
    assertThat(anna.becoming(Membership.Status.DEACTIVATED).isActiveOwner()).isFalse();
  }

  @Test
  void an_owner_may_have_other_roles_too() {
    var both = Set.of(SystemRole.OWNER, SystemRole.USER);

    assertThat(Membership.joining(ANNA, both, Set.of()).isActiveOwner()).isTrue();
    assertThat(Membership.joining(ANNA, Set.of(SystemRole.ADMIN), Set.of()).isActiveOwner())
        .isFalse();
  }
}

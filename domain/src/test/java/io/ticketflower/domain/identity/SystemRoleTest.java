package io.ticketflower.domain.identity;

import static io.ticketflower.domain.identity.SystemRole.ADMIN;
import static io.ticketflower.domain.identity.SystemRole.OWNER;
import static io.ticketflower.domain.identity.SystemRole.TASK_WORKER;
import static io.ticketflower.domain.identity.SystemRole.TICKET_ADMIN;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Who may do what. Whoever changes a permission changes this table too, on purpose.
class SystemRoleTest {
  private static final String TABLE =
      """
                        OWNER ADMIN TICKET_ADMIN WORKFLOW_CREATOR TASK_WORKER USER
      SUBMIT_TICKETS    yes   yes   yes          yes              yes         yes
      WORK_ON_TASKS     yes   yes   -            -                yes         -
      READ_ALL_TICKETS  yes   yes   yes          -                -           -
      ASSIGN_TASKS      yes   yes   yes          -                -           -
      REPAIR_TICKETS    yes   yes   yes          -                -           -
      READ_DEFINITIONS  yes   yes   yes          yes              -           -
      DESIGN_WORKFLOWS  yes   yes   -            yes              -           -
      MANAGE_COMPANY    yes   yes   -            -                -           -
      MANAGE_CONTACTS   yes   yes   yes          -                -           -
      INVITE_PEOPLE     yes   yes   -            -                -           -
      MANAGE_MEMBERS    yes   yes   -            -                -           -
      READ_AUDIT        yes   yes   -            -                -           -
      MANAGE_OWNERS     yes   -     -            -                -           -
      OWN_COMPANY       yes   -     -            -                -           -
      """;

  @Test
  void each_role_may_do_what_the_table_says() {
    assertThat(table()).isEqualTo(TABLE);
  }

  @ParameterizedTest
  @EnumSource
  void nobody_may_do_more_than_an_owner(SystemRole role) {
    assertThat(OWNER.permissions()).containsAll(role.permissions());
  }

  @ParameterizedTest
  @EnumSource
  void everybody_may_submit_tickets(SystemRole role) {
    assertThat(role.allows(Permission.SUBMIT_TICKETS)).isTrue();
  }

  @ParameterizedTest
  @EnumSource
  void the_roles_that_allow_something_are_found(Permission permission) {
    for (SystemRole role : SystemRole.values()) {
      assertThat(SystemRole.allowing(permission).contains(role))
          .as("%s of %s", permission, role)
          .isEqualTo(role.allows(permission));
    }
  }

  @Test
  void tasks_are_given_to_those_who_may_work_on_them() {
    assertThat(SystemRole.allowing(Permission.WORK_ON_TASKS))
        .containsExactly(OWNER, ADMIN, TASK_WORKER);
    assertThat(SystemRole.allowing(Permission.ASSIGN_TASKS))
        .containsExactly(OWNER, ADMIN, TICKET_ADMIN);
  }

  private static String table() {
    return line("", role -> role.name())
        + EnumSet.allOf(Permission.class).stream()
            .map(it -> line(it.name(), role -> role.permissions().contains(it) ? "yes" : "-"))
            .collect(joining());
  }

  private static String line(String head, Function<SystemRole, String> cell) {
    String cells =
        Arrays.stream(SystemRole.values())
            .map(role ->
                String.format(
                    Locale.ROOT, "%-" + (role.name().length() + 1) + "s", cell.apply(role)))
            .collect(joining());
    return (String.format(Locale.ROOT, "%-18s", head) + cells).stripTrailing() + "\n";
  }
}

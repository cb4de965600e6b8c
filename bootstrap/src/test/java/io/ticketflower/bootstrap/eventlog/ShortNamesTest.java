package io.ticketflower.bootstrap.eventlog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ShortNamesTest {
  private final ShortNames names = new ShortNames("task", 20, Set.of("start", "end"));

  @Test
  void keeps_letters_and_digits() {
    assertThat(names.next("Take in charge ticket")).isEqualTo("take-in-charge-ticke");
    assertThat(names.next("  Bouquets & Söhne, No. 2! ")).isEqualTo("bouquets-sohne-no-2");
  }

  @Test
  void gives_each_name_once() {
    assertThat(names.next("Closed")).isEqualTo("closed");
    assertThat(names.next("CLOSED")).isEqualTo("closed-2");
    assertThat(names.next("Closed 2")).isEqualTo("closed-2-2");
    assertThat(names.next("closed!")).isEqualTo("closed-3");
  }

  @Test
  void leaves_reserved_names_alone() {
    assertThat(names.next("Start")).isEqualTo("start-2");
    assertThat(names.next("END")).isEqualTo("end-2");
  }

  @Test
  void has_a_name_for_what_has_no_latin_letters() {
    assertThat(names.next("花束を作る")).isEqualTo("task");
    assertThat(names.next("***")).isEqualTo("task-2");
    assertThat(names.next("2nd level")).isEqualTo("task-2nd-level");
  }

  @Test
  void numbers_long_names_within_the_length() {
    Set<String> all = new HashSet<>();
    for (int number = 0; number < 120; number++) {
      String name = names.next("x".repeat(500));
      assertThat(name).hasSizeLessThanOrEqualTo(20).matches("[a-z][a-z0-9-]*[a-z0-9]");
      assertThat(all.add(name)).isTrue();
    }
  }
}

package io.ticketflower.domain.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestNameTest {
  private static final List<String> KNOWN = List.of("title", "description", "dueIn", "end", "a");

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          titel, title
          titles, title
          itle, title
          TITLE, title
          desciptoin, description
          edn, end
          etilt,
          decription, description
          description2x, description
          duein, dueIn
          ende, end
          b,
          subtitle,
          xyz,
          """)
  void a_slip_or_two_are_forgiven(String typed, @Nullable String meant) {
    assertThat(NearestName.to(typed, KNOWN).orElse("")).isEqualTo(meant == null ? "" : meant);
  }

  @Test
  void where_nothing_is_near_the_hint_tells_what_there_is() {
    assertThat(NearestName.hint("xyz", List.of("a", "b"))).isEqualTo("Known here: a, b.");
  }

  @Test
  void where_there_is_nothing_there_is_no_hint() {
    assertThat(NearestName.hint("xyz", List.of())).isEmpty();
  }

  @Test
  void of_many_names_only_the_first_are_told() {
    List<String> many = IntStream.range(10, 40).mapToObj(i -> "field" + i).toList();

    assertThat(NearestName.hint("xyz", many))
        .startsWith("Known here: field10, field11, ")
        .endsWith(", field21.");
  }

  @Test
  void nobody_means_a_name_by_a_whole_essay() {
    assertThat(NearestName.to("title".repeat(1000), KNOWN)).isEmpty();
  }
}

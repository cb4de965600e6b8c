package io.ticketflower.domain.engine;

import static java.util.regex.Pattern.DOTALL;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// The diagrams in `docs/lifecycles.md` are those of the tables. To draw them anew, run this test
/// with `-Dticketflower.draw`.
class LifecyclesDocumentTest {
  private static final Path DOCUMENT = Path.of("../docs/lifecycles.md");
  private static final boolean DRAW = System.getProperty("ticketflower.draw") != null;

  static Stream<Arguments> lifecycles() {
    return Stream.of(
        Arguments.of("TaskStatus", TaskStatus.class, TaskStatus.LIFECYCLE),
        Arguments.of("WorkflowStatus", WorkflowStatus.class, WorkflowStatus.LIFECYCLE),
        Arguments.of("TicketStatus", TicketStatus.class, TicketStatus.LIFECYCLE),
        Arguments.of("TicketError.Status", TicketError.Status.class, TicketError.Status.LIFECYCLE));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("lifecycles")
  <S extends Enum<S>> void the_diagram_is_drawn_from_the_table(
      String name, Class<S> states, Lifecycle<S> lifecycle) throws IOException {
    if (DRAW) {
      Matcher diagram = diagram(name);
      String redrawn = Matcher.quoteReplacement("```mermaid\n" + lifecycle.diagram() + "```");
      Files.writeString(DOCUMENT, diagram.replaceFirst("$1" + redrawn));
    }

    Matcher diagram = diagram(name);

    assertThat(diagram.find()).as("a diagram of %s (%s)", name, states).isTrue();
    assertThat(diagram.group(2)).isEqualTo("```mermaid\n" + lifecycle.diagram() + "```");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("lifecycles")
  <S extends Enum<S>> void each_state_has_a_sentence_and_the_last_ones_say_so(
      String name, Class<S> states, Lifecycle<S> lifecycle) throws IOException {
    String section = section(name);

    assertThat(Pattern.compile("(?m)^- `([A-Z_]+)`: ").matcher(section).results())
        .extracting(it -> it.group(1))
        .containsExactlyElementsOf(
            Arrays.stream(states.getEnumConstants()).map(Enum::name).toList());
    for (S state : states.getEnumConstants()) {
      assertThat(section.lines().filter(line -> line.startsWith("- `" + state + "`: ")))
          .as("%s of %s", state, name)
          .singleElement()
          .matches(line -> line.endsWith("."))
          .matches(line -> line.endsWith(" It stays so.") == lifecycle.isTerminal(state));
    }
  }

  @Test
  void no_other_life_cycle_is_told() throws IOException {
    assertThat(Pattern.compile("(?m)^## `(.+)`$").matcher(document()).results())
        .extracting(it -> it.group(1))
        .containsExactlyElementsOf(lifecycles().map(it -> it.get()[0].toString()).toList());
  }

  private static Matcher diagram(String name) throws IOException {
    return Pattern.compile("(## `" + Pattern.quote(name) + "`\n.*?)(```.*?```)", DOTALL)
        .matcher(document());
  }

  private static String section(String name) throws IOException {
    String document = document();
    int start = document.indexOf("## `" + name + "`\n");
    assertThat(start).as("a section on %s", name).isNotNegative();
    int end = document.indexOf("\n## ", start);
    return document.substring(start, end < 0 ? document.length() : end);
  }

  private static String document() throws IOException {
    return Files.readString(DOCUMENT);
  }
}

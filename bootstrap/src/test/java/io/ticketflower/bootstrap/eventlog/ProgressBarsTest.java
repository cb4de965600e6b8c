package io.ticketflower.bootstrap.eventlog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ProgressBarsTest {
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8);

  @Test
  void a_file_gets_one_line_for_each_phase() {
    ImportProgress progress = ProgressBars.on(out, false);

    run(progress, ImportProgress.Phase.HIRING, 20);
    run(progress, ImportProgress.Phase.REPLAYING, 1_234);

    assertThat(shown().lines()).containsExactly("Adding people: 20", "Running events: 1,234");
  }

  @Test
  void a_terminal_gets_a_bar() {
    run(ProgressBars.on(out, true), ImportProgress.Phase.CHECKING, 12);

    assertThat(shown()).contains("Checking tickets 100%").contains("12/12");
  }

  @Test
  void a_bar_is_taken_down_however_its_phase_ends() {
    ImportProgress progress = ProgressBars.on(out, true);

    assertThatThrownBy(() ->
            progress.during(
                ImportProgress.Phase.REPLAYING,
                57,
                () -> {
                  progress.advances(5);
                  throw new IllegalStateException("no disk");
                }))
        .hasMessage("no disk");
    progress.advances(1);

    assertThat(shown()).contains("5/57").doesNotContain("6/57");
  }

  private static void run(ImportProgress progress, ImportProgress.Phase phase, int steps) {
    progress.begins(phase, steps);
    for (int step = 0; step < steps; step++) {
      progress.advances(1);
    }
    progress.ends();
  }

  private String shown() {
    return bytes.toString(StandardCharsets.UTF_8);
  }
}

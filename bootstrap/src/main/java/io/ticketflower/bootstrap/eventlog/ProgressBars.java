package io.ticketflower.bootstrap.eventlog;

import java.io.PrintStream;
import java.util.Locale;
import java.util.Optional;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/// Shows progress to whoever sits at a terminal: a bar for each phase.
public final class ProgressBars implements ImportProgress {
  private final PrintStream out;
  private volatile Optional<ProgressBar> bar = Optional.empty();

  private ProgressBars(PrintStream out) {
    this.out = out;
  }

  /// A bar at a terminal; otherwise a line as each phase begins, for a log file.
  public static ImportProgress on(PrintStream out, boolean terminal) {
    return terminal ? new ProgressBars(out) : new ProgressLines(out);
  }

  @Override
  public void begins(Phase phase, long steps) {
    bar =
        Optional.of(
            new ProgressBarBuilder()
                .setTaskName(phase.title())
                .setInitialMax(steps)
                .setUpdateIntervalMillis(200)
                .setStyle(ProgressBarStyle.ASCII)
                .setConsumer(new ConsoleProgressBarConsumer(out))
                .showSpeed()
                .build());
  }

  @Override
  public void advances(long steps) {
    bar.ifPresent(it -> it.stepBy(steps));
  }

  @Override
  public void ends() {
    bar.ifPresent(ProgressBar::close);
    bar = Optional.empty();
  }

  private static final class ProgressLines implements ImportProgress {
    private final PrintStream out;

    ProgressLines(PrintStream out) {
      this.out = out;
    }

    @Override
    public void begins(Phase phase, long steps) {
      out.printf(Locale.ROOT, "%s: %,d%n", phase.title(), steps);
    }

    @Override
    public void advances(long steps) {}

    @Override
    public void ends() {}
  }
}

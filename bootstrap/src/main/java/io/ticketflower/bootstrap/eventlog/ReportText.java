package io.ticketflower.bootstrap.eventlog;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// A report as a person reads it. What was not measured is not there.
public final class ReportText {
  private final List<String> lines = new ArrayList<>();

  private ReportText() {}

  public static String of(ImportReport report) {
    ReportText text = new ReportText();
    text.tell(report.log());
    text.tell(report.home());
    text.tell(report.work());
    text.tell(report.check(), report.log().cases());
    text.tell(report.surroundings());
    return String.join(System.lineSeparator(), text.lines);
  }

  private void tell(ImportReport.Log log) {
    line("file", log.fileName());
    line("SHA-256", log.sha256());
    line(
        "log",
        number(log.cases())
            + " cases, "
            + number(log.events())
            + " events, "
            + number(log.activities())
            + " activities, "
            + number(log.people())
            + " people");
    line(
        "workflow",
        number(log.activities()) + " tasks, " + number(log.transitions()) + " transitions");
  }

  private void tell(ImportReport.Home home) {
    line(
        "company",
        home.company().value() + (home.madeNow() ? ", made by this run" : ", made before"));
    line("owner", home.owner().value());
  }

  private void tell(ImportReport.Work work) {
    if (work.completions() == 0 && work.tickets() == 0) {
      line("this run", "nothing was left to do: every case was imported before");
      return;
    }
    line(
        "this run",
        number(work.completions())
            + " completions, "
            + number(work.tickets())
            + " tickets ended, in "
            + seconds(work.elapsed())
            + ", "
            + work.atOnce()
            + " cases at once");
    line(
        "speed",
        rate(work.completions(), work.elapsed())
            + " completions/s, "
            + rate(work.tickets(), work.elapsed())
            + " tickets/s");
    line("measured", "submitting, completing, moving on, finding each next task");
    line("not measured", "reading the file, adding people, publishing, checking");
  }

  private void tell(ImportReport.Check check, int cases) {
    line(
        "exact traces",
        number(check.exact())
            + " of "
            + number(cases)
            + ", read back in "
            + seconds(check.elapsed()));
    line("compared", "order, worker and time of each step, in the tasks and in the history");
    line("ticket errors", number(check.ticketErrors()));
    check.deviations().forEach(it -> line("not exact", it.caseName() + ": " + it.message()));
    int others = cases - check.exact() - check.deviations().size();
    if (others > 0) {
      line("not exact", number(others) + " more");
    }
  }

  private void tell(ImportReport.Surroundings surroundings) {
    line("version", surroundings.version());
    line("cores", number(surroundings.cores()));
    line("durability", surroundings.durability());
  }

  private void line(String name, String text) {
    lines.add(String.format(Locale.ROOT, "%-14s %s", name, text));
  }

  private static String number(long count) {
    return String.format(Locale.ROOT, "%,d", count);
  }

  private static String seconds(Duration elapsed) {
    return String.format(Locale.ROOT, "%.1f s", elapsed.toNanos() / 1e9);
  }

  private static String rate(long count, Duration elapsed) {
    return String.format(Locale.ROOT, "%,.1f", count / Math.max(elapsed.toNanos() / 1e9, 1e-9));
  }
}

package io.ticketflower.bootstrap.eventlog;

import static org.assertj.core.api.Assertions.assertThat;

import io.ticketflower.domain.company.Slug;
import io.ticketflower.domain.identity.EmailAddress;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class ReportTextTest {
  private static final ImportReport.Log LOG =
      new ImportReport.Log("helpdesk.csv", "ab12", 3_664, 16_937, 13, 49, 20);
  private static final ImportReport.Work ALL_DONE =
      new ImportReport.Work(3_664, 16_937, Duration.ofSeconds(20), 4);
  private static final ImportReport.Check ALL_EXACT =
      new ImportReport.Check(3_664, List.of(), 0, Duration.ofMillis(1_500));
  private static final ImportReport.Surroundings HERE =
      new ImportReport.Surroundings("1.2.3", 2, "fsync on, synchronous_commit on");

  @Test
  void tells_what_was_done_and_what_was_measured() {
    ImportReport report = new ImportReport(LOG, home(true), ALL_DONE, ALL_EXACT, HERE);

    assertThat(ReportText.of(report).lines())
        .containsExactly(
            "file           helpdesk.csv",
            "SHA-256        ab12",
            "log            3,664 cases, 16,937 events, 13 activities, 20 people",
            "workflow       13 tasks, 49 transitions",
            "company        helpdesk-ab12, made by this run",
            "owner          owner@helpdesk-ab12.invalid",
            "this run       16,937 completions, 3,664 tickets ended, in 20.0 s, 4 cases at once",
            "speed          846.9 completions/s, 183.2 tickets/s",
            "measured       submitting, completing, moving on, finding each next task",
            "not measured   reading the file, adding people, publishing, checking",
            "exact traces   3,664 of 3,664, read back in 1.5 s",
            "compared       order, worker and time of each step, in the tasks and in the history",
            "ticket errors  0",
            "version        1.2.3",
            "cores          2",
            "durability     fsync on, synchronous_commit on");
    assertThat(report.isExact()).isTrue();
  }

  @Test
  void gives_no_speed_where_nothing_was_done() {
    ImportReport report =
        new ImportReport(
            LOG,
            home(false),
            new ImportReport.Work(0, 0, Duration.ofMillis(1), 4),
            ALL_EXACT,
            HERE);

    assertThat(ReportText.of(report))
        .contains("this run       nothing was left to do: every case was imported before")
        .contains("company        helpdesk-ab12, made before")
        .doesNotContain("completions/s");
  }

  @Test
  void tells_the_first_deviations_and_counts_the_others() {
    ImportReport report =
        new ImportReport(
            LOG,
            home(true),
            ALL_DONE,
            new ImportReport.Check(
                3_660,
                List.of(new ImportReport.Deviation("Case 7", "Expected this, but got that.")),
                2,
                Duration.ofMillis(1_500)),
            HERE);

    assertThat(report.isExact()).isFalse();
    assertThat(ReportText.of(report).lines())
        .contains(
            "exact traces   3,660 of 3,664, read back in 1.5 s",
            "ticket errors  2",
            "not exact      Case 7: Expected this, but got that.",
            "not exact      3 more");
  }

  @Test
  void writes_numbers_the_same_everywhere() {
    ImportReport report = new ImportReport(LOG, home(true), ALL_DONE, ALL_EXACT, HERE);
    String usual = ReportText.of(report);
    Locale locale = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));

      assertThat(ReportText.of(report)).isEqualTo(usual);
    } finally {
      Locale.setDefault(locale);
    }
  }

  private static ImportReport.Home home(boolean madeNow) {
    return new ImportReport.Home(
        new Slug("helpdesk-ab12"), new EmailAddress("owner@helpdesk-ab12.invalid"), madeNow);
  }
}

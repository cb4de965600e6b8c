package io.ticketflower.bootstrap.eventlog;

import static org.assertj.core.api.Assertions.assertThat;

import io.ticketflower.bootstrap.eventlog.EventLog.Reading;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A log with faults is refused, and each is told with its line.
class MalformedLogTest {
  private static final String HEADER = "case,activity,resource,timestamp\n";

  @TempDir Path folder;

  @Test
  void tells_all_missing_columns_at_once() {
    assertThat(faults("Case ID,activity,Who,Who\n1,a,b,c\n"))
        .containsExactly(
            new LogFault(
                1,
                "Expected a column \"case\", but there are only \"Case ID\", \"activity\", \"Who\", \"Who\"."),
            new LogFault(
                1,
                "Expected a column \"resource\", but there are only \"Case ID\", \"activity\", \"Who\", \"Who\"."),
            new LogFault(
                1,
                "Expected a column \"timestamp\", but there are only \"Case ID\", \"activity\", \"Who\", \"Who\"."));
  }

  @Test
  void refuses_two_columns_of_one_name() {
    assertThat(faults("case,activity,resource,timestamp,Case\n"))
        .containsExactly(new LogFault(1, "Expected one column \"case\", but there are 2."));
  }

  @Test
  void tells_all_faults_at_once_with_their_lines() {
    assertThat(
            faults(
                HEADER
                    + "1,Bind,Ben,2026-05-04T12:00:00Z\n"
                    + ",Bind,Ben,2026-05-04T12:00:00Z\n"
                    + "1, ,Ben,yesterday\n"
                    + "\n"
                    + "1,Bind,\"Ben\nMiller\",2026-02-30T12:00:00Z\n"
                    + "1,Bind,Ben\n"
                    + "1,Bind,Ben,2026-05-04T12:00:00Z,more\n"))
        .containsExactly(
            new LogFault(3, "Expected a case in column \"case\", but it is empty."),
            new LogFault(4, "Expected an activity in column \"activity\", but it is empty."),
            new LogFault(
                4,
                "Expected a time such as 2012-09-14T11:00:39+03:00 or 2012-09-14 11:00:39 in column \"timestamp\", but got \"yesterday\"."),
            new LogFault(
                6,
                "Expected a time such as 2012-09-14T11:00:39+03:00 or 2012-09-14 11:00:39 in column \"timestamp\", but got \"2026-02-30T12:00:00Z\"."),
            new LogFault(8, "Expected 4 fields as in the header, but there are 3."),
            new LogFault(9, "Expected 4 fields as in the header, but there are 5."));
  }

  @Test
  void does_not_tell_a_million_faults() {
    Reading reading =
        EventLog.read(
            Logs.write(folder, "log.csv", HEADER + "1,Bind,Ben,never\n".repeat(50)),
            LogColumns.DEFAULT);

    assertThat(reading).isInstanceOf(Reading.Refused.class);
    Reading.Refused refused = (Reading.Refused) reading;
    assertThat(refused.faults()).hasSize(20);
    assertThat(refused.others()).isEqualTo(30);
    assertThat(refused.faults().getLast().toString()).startsWith("Line 21: Expected a time");
  }

  @Test
  void refuses_text_behind_a_closing_quote() {
    assertThat(faults(HEADER + "1,,Ben,2026-05-04T12:00:00Z\n1,\"Bind\"ing,Ben,x\n"))
        .containsExactly(
            new LogFault(2, "Expected an activity in column \"activity\", but it is empty."),
            new LogFault(
                3,
                "Expected a closing quote to end its field, but more follows; what comes after was not looked at."));
  }

  @Test
  void refuses_a_quote_that_is_never_closed() {
    assertThat(
            faults(HEADER + "1,\"Bind,Ben,2026-05-04T12:00:00Z\n1,Bind,Ben,2026-05-04T12:00:00Z\n"))
        .containsExactly(new LogFault(2, "Expected 4 fields as in the header, but there are 2."));
  }

  @Test
  void refuses_a_header_with_broken_quotes() {
    assertThat(faults("\"case\"x,\"activity\n"))
        .containsExactly(
            new LogFault(
                0, "Expected a header first, but its quotes don't end where its fields do."));
  }

  @Test
  void refuses_what_can_not_be_kept() {
    assertThat(faults(HEADER + "1,Bi\u0000nd,Ben,2026-05-04T12:00:00Z\n"))
        .containsExactly(
            new LogFault(
                2,
                "Expected readable text in column \"activity\", but it holds a control character."));
    assertThat(faults(HEADER + "1,Bind," + "x".repeat(1_001) + ",2026-05-04T12:00:00Z\n"))
        .containsExactly(
            new LogFault(
                2, "Expected at most 1000 characters in column \"resource\", but there are 1001."));
  }

  @Test
  void refuses_other_encodings() throws IOException {
    Path file = folder.resolve("log.csv");
    Files.write(
        file,
        (HEADER + "1,Bind,Dora Müller,2026-05-04T12:00:00Z\n")
            .getBytes(StandardCharsets.ISO_8859_1));

    assertThat(faults(file))
        .containsExactly(
            new LogFault(
                2, "Expected text in UTF-8, but byte 47 is 0xFC: save the file as UTF-8."));
  }

  @Test
  void refuses_a_file_without_events() {
    assertThat(faults(HEADER))
        .containsExactly(new LogFault(1, "Expected events below the header, but there are none."));
    assertThat(faults(" \n\n"))
        .containsExactly(new LogFault(0, "Expected a header and events, but the file is empty."));
  }

  @Test
  void refuses_what_is_no_file() {
    Path missing = folder.resolve("missing.csv");

    assertThat(faults(missing))
        .containsExactly(new LogFault(0, "Expected a file, but there is no " + missing + "."));
    assertThat(faults(folder))
        .singleElement()
        .satisfies(it -> assertThat(it.message()).startsWith("Expected a file that can be read"));
  }

  private List<LogFault> faults(String text) {
    return faults(Logs.write(folder, "log.csv", text));
  }

  private static List<LogFault> faults(Path file) {
    return switch (EventLog.read(file, LogColumns.DEFAULT)) {
      case Reading.Refused(var faults, var others) -> {
        assertThat(others).isZero();
        yield faults;
      }
      case Reading.Read(var log) -> throw new AssertionError("Expected faults, but read " + log);
    };
  }
}

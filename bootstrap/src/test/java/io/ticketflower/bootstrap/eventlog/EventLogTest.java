package io.ticketflower.bootstrap.eventlog;

import static org.assertj.core.api.Assertions.assertThat;

import io.ticketflower.bootstrap.eventlog.EventLog.Reading;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EventLogTest {
  private static final String HEADER = "case,activity,resource,timestamp\n";
  private static final Instant NOON = Instant.parse("2026-05-04T12:00:00Z");

  @TempDir Path folder;

  @Test
  void reads_cases_in_the_order_in_which_they_began() {
    EventLog log =
        readable(
            HEADER
                + "late,Bind,Ben,2026-05-04T12:00:02Z\n"
                + "early,Bind,Anna,2026-05-04T12:00:00Z\n"
                + "late,Deliver,Ben,2026-05-04T12:00:03Z\n");

    assertThat(log.cases())
        .containsExactly(
            new LoggedCase("early", List.of(new LoggedEvent("Bind", "Anna", NOON))),
            new LoggedCase(
                "late",
                List.of(
                    new LoggedEvent("Bind", "Ben", NOON.plusSeconds(2)),
                    new LoggedEvent("Deliver", "Ben", NOON.plusSeconds(3)))));
    assertThat(log.events()).isEqualTo(3);
    assertThat(log.resources()).containsExactly("Anna", "Ben");
  }

  @Test
  void orders_a_case_by_time_and_then_by_place_in_the_file() {
    EventLog log =
        readable(
            HEADER
                + "1,third,Ben,2026-05-04T12:00:01Z\n"
                + "1,first,Ben,2026-05-04T12:00:00Z\n"
                + "1,second,Ben,2026-05-04T12:00:00Z\n");

    assertThat(log.cases().getFirst().events())
        .extracting(LoggedEvent::activity)
        .containsExactly("first", "second", "third");
  }

  @Test
  void tells_what_the_bytes_add_up_to() {
    EventLog log = readable(HEADER + "1,a,b,2026-05-04T12:00:00Z\n");

    assertThat(log.fileName()).isEqualTo("log.csv");
    assertThat(log.title()).isEqualTo("log");
    assertThat(log.sha256())
        .isEqualTo("a4c0e4faf1da74baad212b325b12b119750cfc2d0ced8256096b547712a6f409");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "case,activity,resource,timestamp\n1,Bind,Ben,2026-05-04T12:00:00Z",
        "\uFEFFcase,activity,resource,timestamp\n1,Bind,Ben,2026-05-04T12:00:00Z",
        "case;activity;resource;timestamp\n1;Bind;Ben;2026-05-04T12:00:00Z",
        "case\tactivity\tresource\ttimestamp\n1\tBind\tBen\t2026-05-04T12:00:00Z",
        "\"case\",\"activity\",\"resource\",\"timestamp\"\n\"1\",\"Bind\",\"Ben\",\"2026-05-04T12:00:00Z\"\n",
        "\uFEFF\"case\";\"activity\";\"resource\";\"timestamp\"\n\"1\" ; \"Bind\";Ben;2026-05-04T12:00:00Z\n",
        "CASE,Activity, resource ,Timestamp\r\n1, Bind ,Ben, 2026-05-04T12:00:00Z \r\n",
        "\n\ncase,activity,resource,timestamp\n\n  \n1,Bind,Ben,2026-05-04T12:00:00Z\n,,,\n\n",
        "seq,timestamp,resource,activity,case,note\n0,2026-05-04T12:00:00Z,Ben,Bind,1,\"a,b\"\n"
      })
  void reads_what_spreadsheets_write(String text) {
    assertThat(readable(text).cases())
        .containsExactly(new LoggedCase("1", List.of(new LoggedEvent("Bind", "Ben", NOON))));
  }

  @Test
  void reads_quoted_commas_quotes_and_line_ends() {
    LoggedCase read =
        readable(HEADER + "1,\"Bind \"\"big\"\",\n blue\",\"Miller, Ben\",2026-05-04T12:00:00Z\n")
            .cases()
            .getFirst();

    assertThat(read.events())
        .containsExactly(new LoggedEvent("Bind \"big\", blue", "Miller, Ben", NOON));
  }

  @Test
  void nobody_has_to_have_done_it() {
    EventLog log = readable(HEADER + "1,Bind,,2026-05-04T12:00:00Z\n");

    assertThat(log.resources()).containsExactly("");
  }

  @Test
  void columns_may_have_other_names() {
    Reading reading =
        EventLog.read(
            Logs.write(
                folder, "log.csv", "Case ID;Task;Who;When\n1;Bind;Ben;2026-05-04T12:00:00Z\n"),
            new LogColumns("case id", "Task", "Who", "When"));

    assertThat(reading).isInstanceOf(Reading.Read.class);
  }

  private EventLog readable(String text) {
    return Logs.read(Logs.write(folder, "log.csv", text));
  }
}

package io.ticketflower.bootstrap.eventlog;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TimestampsTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "2012-09-14T08:00:39Z",
        "2012-09-14T11:00:39+03:00",
        "2012-09-14T11:00:39.000+03:00",
        "2012-09-14T11:00:39+0300",
        "2012-09-14T11:00:39+03",
        "2012-09-14 11:00:39 +03:00",
        "2012-09-14 08:00:39",
        "2012-09-14T08:00:39",
        "2012-09-14 08:00:39.000000",
        "2012/09/14 08:00:39",
        "2012/09/14T08:00:39.0Z"
      })
  void reads_the_year_first(String text) {
    assertThat(Timestamps.parse(text)).contains(Instant.parse("2012-09-14T08:00:39Z"));
  }

  @Test
  void seconds_may_be_left_out() {
    assertThat(Timestamps.parse("2012-09-14 08:00"))
        .contains(Instant.parse("2012-09-14T08:00:00Z"));
  }

  @Test
  void keeps_microseconds_and_cuts_what_is_finer() {
    assertThat(Timestamps.parse("2012-09-14T08:00:39.123456789Z"))
        .contains(Instant.parse("2012-09-14T08:00:39.123456Z"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "2012",
        "2012-09-14",
        "14.09.2012 08:00:39",
        "09/14/2012 08:00:39",
        "2012-13-14T08:00:39Z",
        "2012-02-30T08:00:39Z",
        "2012-09-14T24:00:00Z",
        "2012-09-14T08:00:60Z",
        "2012-09/14T08:00:39Z",
        "2012-09-14T08:00:39+25:00",
        "2012-09-14T08:00:39Z Europe/Rome",
        "+12012-09-14T08:00:39Z",
        "20120914T080039Z",
        "2012-09-14_08:00:39",
        "1347609639",
        "yesterday"
      })
  void does_not_guess(String text) {
    assertThat(Timestamps.parse(text)).isEmpty();
  }
}

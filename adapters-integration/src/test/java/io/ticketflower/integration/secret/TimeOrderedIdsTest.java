package io.ticketflower.integration.secret;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class TimeOrderedIdsTest {
  private static final Instant NOON = Instant.parse("2026-05-04T12:00:00Z");
  private static final Comparator<UUID> AS_TEXT = Comparator.comparing(UUID::toString);

  @Test
  void an_id_is_a_uuid_of_version_7_and_tells_its_time() {
    UUID id = new TimeOrderedIds(InstantSource.fixed(NOON)).next();

    assertThat(id.version()).isEqualTo(7);
    assertThat(id.variant()).isEqualTo(2);
    assertThat(id.getMostSignificantBits() >>> 16).isEqualTo(NOON.toEpochMilli());
  }

  @Test
  void ids_of_one_millisecond_rise() {
    assertRise(100_000, new TimeOrderedIds(InstantSource.fixed(NOON)));
  }

  @Test
  void ids_rise_with_the_clock() {
    assertRise(100_000, new TimeOrderedIds(InstantSource.system()));
  }

  @Test
  void ids_rise_even_if_the_clock_goes_back() {
    var time = new AtomicReference<>(NOON);
    var ids = new TimeOrderedIds(time::get);
    UUID before = ids.next();
    time.set(NOON.minusSeconds(3_600));

    assertThat(ids.next()).usingComparator(AS_TEXT).isGreaterThan(before);
  }

  @Test
  void two_processes_make_different_ids_in_the_same_millisecond() {
    assertThat(new TimeOrderedIds(InstantSource.fixed(NOON)).next())
        .isNotEqualTo(new TimeOrderedIds(InstantSource.fixed(NOON)).next());
  }

  @Test
  void many_threads_get_different_ids() {
    var ids = new TimeOrderedIds(InstantSource.fixed(NOON));

    assertThat(IntStream.range(0, 100_000).parallel().mapToObj(_ -> ids.next()).distinct().count())
        .isEqualTo(100_000);
  }

  private static void assertRise(int count, TimeOrderedIds ids) {
    List<UUID> made = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      made.add(ids.next());
    }

    assertThat(made).isSortedAccordingTo(AS_TEXT).doesNotHaveDuplicates();
  }
}

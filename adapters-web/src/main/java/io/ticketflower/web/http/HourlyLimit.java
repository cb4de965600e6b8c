package io.ticketflower.web.http;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/// So many an hour and no more, of each who asks. Counted in this process.
public final class HourlyLimit {
  private static final int MOST_REMEMBERED = 50_000;

  private final int anHour;
  private final String what;
  private final Map<String, Bucket> buckets =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
          return size() > MOST_REMEMBERED;
        }
      };

  /// @param what is limited, in the plural, for people to read
  public HourlyLimit(int anHour, String what) {
    this.anHour = anHour;
    this.what = what;
  }

  /// @throws Refusal if it is too soon
  public void count(String whose) {
    ConsumptionProbe probe = bucket(whose).tryConsumeAndReturnRemaining(1);
    if (!probe.isConsumed()) {
      throw Refusal.pause(
          "Expected at most %d %s an hour, but there were more.".formatted(anHour, what),
          Duration.ofNanos(probe.getNanosToWaitForRefill()));
    }
  }

  private Bucket bucket(String whose) {
    synchronized (buckets) {
      return buckets.computeIfAbsent(whose, _ -> newBucket());
    }
  }

  private Bucket newBucket() {
    return Bucket.builder()
        .addLimit(limit -> limit.capacity(anHour).refillGreedy(anHour, Duration.ofHours(1)))
        .build();
  }
}

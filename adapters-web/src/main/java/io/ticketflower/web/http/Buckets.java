package io.ticketflower.web.http;

import io.github.bucket4j.Bucket;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/// A bucket for each who asks, filled anew all the time: so much may be taken within a period.
/// Those who have not asked for longest are forgotten, once there are too many to remember.
final class Buckets {
  private final int most;
  private final Duration period;
  private final Map<String, Bucket> buckets;

  Buckets(int most, Duration period, int remembered) {
    this.most = most;
    this.period = period;
    this.buckets =
        new LinkedHashMap<>(16, 0.75f, true) {
          private static final long serialVersionUID = 1;

          @Override
          protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
            return size() > remembered;
          }
        };
  }

  Bucket of(String whose) {
    synchronized (buckets) {
      return buckets.computeIfAbsent(whose, _ -> full());
    }
  }

  private Bucket full() {
    return Bucket.builder()
        .addLimit(limit -> limit.capacity(most).refillGreedy(most, period))
        .build();
  }
}

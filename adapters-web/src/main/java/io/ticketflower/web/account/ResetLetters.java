package io.ticketflower.web.account;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.ticketflower.domain.identity.EmailAddress;
import io.ticketflower.web.http.Refusal;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/// How many letters for new passwords may be asked for: so many an hour for one person, or their
/// mailbox would be flooded, and so many from one address. Counted alike for whom nobody knows.
@Singleton
final class ResetLetters {
  private static final int FOR_ONE_PERSON = 5;
  private static final int FROM_ONE_ADDRESS = 30;
  private static final int MOST_REMEMBERED = 50_000;

  private final Map<String, Bucket> buckets =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
          return size() > MOST_REMEMBERED;
        }
      };

  /// @throws Refusal if it is too soon
  void count(EmailAddress person, String address) {
    count("address " + address, FROM_ONE_ADDRESS);
    count("person " + person.value(), FOR_ONE_PERSON);
  }

  private void count(String whose, int anHour) {
    ConsumptionProbe probe = bucket(whose, anHour).tryConsumeAndReturnRemaining(1);
    if (!probe.isConsumed()) {
      throw Refusal.pause(
          "Expected at most %d such letters an hour, but there were more.".formatted(anHour),
          Duration.ofNanos(probe.getNanosToWaitForRefill()));
    }
  }

  private Bucket bucket(String whose, int anHour) {
    synchronized (buckets) {
      return buckets.computeIfAbsent(whose, _ -> newBucket(anHour));
    }
  }

  private static Bucket newBucket(int anHour) {
    return Bucket.builder()
        .addLimit(limit -> limit.capacity(anHour).refillGreedy(anHour, Duration.ofHours(1)))
        .build();
  }
}

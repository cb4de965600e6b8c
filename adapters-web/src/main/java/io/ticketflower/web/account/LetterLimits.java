package io.ticketflower.web.account;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.ticketflower.domain.identity.EmailAddress;
import io.ticketflower.web.http.Refusal;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// How many letters may be asked for: of each kind so many an hour to one e-mail address, or a
/// mailbox would be flooded, and so many in all from one place. Counted alike for whom nobody
/// knows.
@Singleton
final class LetterLimits {
  private static final int TO_ONE_ADDRESS = 5;
  private static final int FROM_ONE_PLACE = 30;
  private static final int MOST_REMEMBERED = 50_000;

  private final Map<String, Bucket> buckets =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
          return size() > MOST_REMEMBERED;
        }
      };

  /// What letters are about: whoever is sent too many of one kind still gets the others.
  enum Kind {
    NEW_PASSWORD,
    VERIFICATION,
    ANOTHER_ADDRESS
  }

  /// @param place the network address of whoever asks
  /// @throws Refusal if it is too soon
  void count(Kind kind, EmailAddress to, Optional<String> place) {
    count("place " + place.orElse("unknown"), FROM_ONE_PLACE);
    count(kind + " " + to.value(), TO_ONE_ADDRESS);
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

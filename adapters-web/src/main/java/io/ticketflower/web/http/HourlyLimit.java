package io.ticketflower.web.http;

import io.github.bucket4j.ConsumptionProbe;
import java.time.Duration;

/// So many an hour and no more, of each who asks. Counted in this process.
public final class HourlyLimit {
  private static final int MOST_REMEMBERED = 50_000;

  private final int anHour;
  private final String what;
  private final Buckets buckets;

  /// @param what is limited, in the plural, for people to read
  public HourlyLimit(int anHour, String what) {
    this.anHour = anHour;
    this.what = what;
    this.buckets = new Buckets(anHour, Duration.ofHours(1), MOST_REMEMBERED);
  }

  /// @throws Refusal if it is too soon
  public void count(String whose) {
    ConsumptionProbe probe = buckets.of(whose).tryConsumeAndReturnRemaining(1);
    if (!probe.isConsumed()) {
      throw Refusal.pause(
          "Expected at most %d %s an hour, but there were more.".formatted(anHour, what),
          Duration.ofNanos(probe.getNanosToWaitForRefill()));
    }
  }
}

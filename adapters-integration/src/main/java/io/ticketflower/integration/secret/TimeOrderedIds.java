package io.ticketflower.integration.secret;

import io.ticketflower.application.transaction.Ids;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.UUID;

/// UUIDs of version 7 (RFC 9562): 48 bits of milliseconds, then a counter of 42 bits that begins at
/// random with each millisecond, then 32 random bits. Each is greater than the one before, also
/// when the clock goes back.
public final class TimeOrderedIds implements Ids {
  private static final int COUNTER_BITS = 42;
  private static final int LOW_COUNTER_BITS = 30;
  private static final long LARGEST_COUNTER = (1L << COUNTER_BITS) - 1;
  private static final long VERSION = 0x7000L;
  private static final long VARIANT = 0b10L << 62;

  private final InstantSource clock;
  private final SecureRandom random = new SecureRandom();
  private long millis;
  private long counter = LARGEST_COUNTER;

  public TimeOrderedIds(InstantSource clock) {
    this.clock = clock;
  }

  @Override
  public synchronized UUID next() {
    long now = clock.millis();
    if (now > millis) {
      startMillisecond(now);
    } else if (counter == LARGEST_COUNTER) {
      startMillisecond(millis + 1);
    } else {
      counter++;
    }
    long high = millis << 16 | VERSION | counter >>> LOW_COUNTER_BITS;
    long low =
        VARIANT
            | (counter & ((1L << LOW_COUNTER_BITS) - 1)) << 32
            | Integer.toUnsignedLong(random.nextInt());
    return new UUID(high, low);
  }

  /// Begins in the lower half, so that a millisecond never runs out of numbers.
  private void startMillisecond(long time) {
    millis = time;
    counter = random.nextLong(1L << (COUNTER_BITS - 1));
  }
}

package io.ticketflower.integration.secret;

import io.ticketflower.application.transaction.Ids;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/// UUIDv7 (RFC 9562, 5.7): 48 bits of milliseconds, then 12 bits that count within the millisecond,
/// so that the ids of one process always rise, then 62 random bits.
public final class TimeOrderedIds implements Ids {
  private static final int COUNTER_BITS = 12;
  private final SecureRandom random = new SecureRandom();
  private final AtomicLong latest = new AtomicLong();
  private final InstantSource clock;

  public TimeOrderedIds(InstantSource clock) {
    this.clock = clock;
  }

  @Override
  public UUID next() {
    long now = clock.millis() << COUNTER_BITS;
    long tick = latest.updateAndGet(previous -> Math.max(previous + 1, now));
    long millis = tick >>> COUNTER_BITS;
    long counter = tick & ((1L << COUNTER_BITS) - 1);
    long high = (millis << 16) | 0x7000L | counter;
    long low = (random.nextLong() & 0x3FFF_FFFF_FFFF_FFFFL) | 0x8000_0000_0000_0000L;
    return new UUID(high, low);
  }
}

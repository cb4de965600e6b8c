package io.ticketflower.domain.identity;

import java.time.ZoneId;

/// Where somebody's clock is set, by the name of the IANA's list, such as `Europe/Berlin`.
public record TimeZoneName(String value) {
  private static final int SHOWN = 60;

  public TimeZoneName {
    if (!ZoneId.getAvailableZoneIds().contains(value)) {
      throw new IllegalArgumentException(
          "Expected a time zone such as Europe/Berlin, but got \"%s\"."
              .formatted(value.substring(0, Math.min(SHOWN, value.length()))));
    }
  }

  public ZoneId zone() {
    return ZoneId.of(value);
  }
}

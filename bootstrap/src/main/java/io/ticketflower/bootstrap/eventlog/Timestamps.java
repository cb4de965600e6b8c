package io.ticketflower.bootstrap.eventlog;

import static java.time.temporal.ChronoField.DAY_OF_MONTH;
import static java.time.temporal.ChronoField.HOUR_OF_DAY;
import static java.time.temporal.ChronoField.MINUTE_OF_HOUR;
import static java.time.temporal.ChronoField.MONTH_OF_YEAR;
import static java.time.temporal.ChronoField.NANO_OF_SECOND;
import static java.time.temporal.ChronoField.SECOND_OF_MINUTE;
import static java.time.temporal.ChronoField.YEAR;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;

/// Reads the times of a log: the year first, then the month; with an offset, or else in UTC.
final class Timestamps {
  static final String EXAMPLES = "2012-09-14T11:00:39+03:00 or 2012-09-14 11:00:39";

  private static final DateTimeFormatter FORM =
      new DateTimeFormatterBuilder()
          .appendValue(YEAR, 4)
          .appendLiteral('-')
          .appendValue(MONTH_OF_YEAR, 2)
          .appendLiteral('-')
          .appendValue(DAY_OF_MONTH, 2)
          .appendLiteral('T')
          .appendValue(HOUR_OF_DAY, 2)
          .appendLiteral(':')
          .appendValue(MINUTE_OF_HOUR, 2)
          .optionalStart()
          .appendLiteral(':')
          .appendValue(SECOND_OF_MINUTE, 2)
          .appendFraction(NANO_OF_SECOND, 0, 9, true)
          .optionalEnd()
          .appendPattern("[ ][XXX][XX][X]")
          .toFormatter(Locale.ROOT)
          .withResolverStyle(ResolverStyle.STRICT);

  private Timestamps() {}

  /// @return cut to microseconds, which is what is kept; empty if it is no time
  static Optional<Instant> parse(String text) {
    try {
      Instant instant =
          switch (FORM.parseBest(normal(text), OffsetDateTime::from, LocalDateTime::from)) {
            case OffsetDateTime time -> time.toInstant();
            case LocalDateTime time -> time.toInstant(ZoneOffset.UTC);
            default -> throw new IllegalStateException("Expected one of the two asked for.");
          };
      return Optional.of(instant.truncatedTo(ChronoUnit.MICROS));
    } catch (DateTimeParseException _) {
      return Optional.empty();
    }
  }

  /// `2012/09/14 11:00` is written with other signs only.
  private static String normal(String text) {
    if (text.length() < 11) {
      return text;
    }
    String date = text.substring(0, 10);
    String ofSlashes = date.indexOf('-') < 0 ? date.replace('/', '-') : date;
    return ofSlashes + (text.charAt(10) == ' ' ? "T" : text.charAt(10)) + text.substring(11);
  }
}

package io.ticketflower.testkit.guest;

import static io.ticketflower.testkit.memory.Table.GUESTS;

import io.ticketflower.application.guest.GuestFigures;
import io.ticketflower.domain.identity.GuestRecord;
import io.ticketflower.testkit.memory.InMemoryStore;
import io.ticketflower.testkit.memory.Table.GuestRow;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// Counts the guests in memory.
public final class InMemoryGuestFigures implements GuestFigures {
  private final InMemoryStore store;

  public InMemoryGuestFigures(InMemoryStore store) {
    this.store = store;
  }

  @Override
  public List<Day> since(Instant from) {
    return store.shared(GUESTS).values().stream()
        .filter(row -> !row.guest().cameAt().isBefore(from))
        .collect(Collectors.groupingBy(InMemoryGuestFigures::date))
        .entrySet()
        .stream()
        .map(day -> day(day.getKey(), day.getValue()))
        .sorted(Comparator.comparing(Day::date).reversed())
        .toList();
  }

  private static LocalDate date(GuestRow row) {
    return LocalDate.ofInstant(row.guest().cameAt(), ZoneOffset.UTC);
  }

  private static Day day(LocalDate date, List<GuestRow> rows) {
    Map<GuestRecord, Integer> made = new EnumMap<>(GuestRecord.class);
    for (GuestRecord kind : GuestRecord.values()) {
      made.put(kind, rows.stream().mapToInt(row -> row.made().getOrDefault(kind, 0)).sum());
    }
    int kept = (int) rows.stream().filter(row -> row.keptAt().isPresent()).count();
    return new Day(date, rows.size(), kept, made);
  }
}

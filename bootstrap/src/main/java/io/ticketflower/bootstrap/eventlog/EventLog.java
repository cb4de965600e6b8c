package io.ticketflower.bootstrap.eventlog;

import static java.util.Comparator.naturalOrder;

import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;

/// What another help desk has logged: who finished which step of which case, and when.
///
/// @param fileName without its folder
/// @param sha256 of the file, in hexadecimal
/// @param cases in the order in which they began
public record EventLog(String fileName, String sha256, List<LoggedCase> cases) {
  public EventLog {
    cases = List.copyOf(cases);
  }

  /// Reads a file to its end, whatever is wrong with it.
  public static Reading read(Path file, LogColumns columns) {
    return switch (LogFile.open(file)) {
      case LogFile.Opening.Refused(var fault) -> new Reading.Refused(List.of(fault), 0);
      case LogFile.Opening.Opened(var opened) -> new EventLogReader(opened, columns).read();
    };
  }

  /// What comes of reading a file.
  public sealed interface Reading {
    record Read(EventLog log) implements Reading {}

    /// @param faults the first ones
    /// @param others how many more there are
    record Refused(List<LogFault> faults, long others) implements Reading {
      public Refused {
        faults = List.copyOf(faults);
      }
    }
  }

  public long events() {
    return cases.stream().mapToLong(it -> it.events().size()).sum();
  }

  /// The time of its last event.
  Instant end() {
    return cases.stream()
        .map(it -> it.events().getLast().at())
        .max(naturalOrder())
        .orElse(Instant.EPOCH);
  }

  /// Everybody who did something, in the order in which they appear.
  public SequencedSet<String> resources() {
    SequencedSet<String> resources = new LinkedHashSet<>();
    cases.forEach(it -> it.events().forEach(event -> resources.add(event.resource())));
    return resources;
  }

  /// The file's name without its ending.
  String title() {
    int dot = fileName.lastIndexOf('.');
    return dot > 0 ? fileName.substring(0, dot) : fileName;
  }
}

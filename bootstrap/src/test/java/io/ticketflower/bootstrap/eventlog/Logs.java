package io.ticketflower.bootstrap.eventlog;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/// Logs for the tests.
final class Logs {
  private Logs() {}

  /// Twelve orders of a florist, with loops, repeats, equal times and somebody without a name.
  static Path small() {
    try {
      return Path.of(
          Objects.requireNonNull(Logs.class.getResource("/eventlog/small-log.csv")).toURI());
    } catch (URISyntaxException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /// The log in a file, which must be readable.
  static EventLog read(Path file) {
    return switch (EventLog.read(file, LogColumns.DEFAULT)) {
      case EventLog.Reading.Read(var log) -> log;
      case EventLog.Reading.Refused refused -> throw new AssertionError(refused.toString());
    };
  }

  static WorkflowDraft draft(EventLog log) {
    return switch (WorkflowDraft.of(log)) {
      case WorkflowDraft.Drafting.Drafted(var draft) -> draft;
      case WorkflowDraft.Drafting.TooMuch(var message) -> throw new AssertionError(message);
    };
  }

  static Path write(Path folder, String name, String text) {
    try {
      return Files.writeString(folder.resolve(name), text);
    } catch (IOException problem) {
      throw new UncheckedIOException(problem);
    }
  }
}

package io.ticketflower.bootstrap.eventlog;

import io.ticketflower.bootstrap.eventlog.EventLog.Reading;
import java.util.ArrayList;
import java.util.List;

/// Collects what is wrong with a log: enough to repair it, not all of a million lines.
final class LogFaults {
  static final int MOST = 20;

  private final List<LogFault> told = new ArrayList<>();
  private long others;

  void add(long line, String message) {
    if (told.size() < MOST) {
      told.add(new LogFault(line, message));
    } else {
      others++;
    }
  }

  boolean isEmpty() {
    return told.isEmpty();
  }

  Reading refusal() {
    return new Reading.Refused(told, others);
  }

  /// What somebody wrote, in quotes and not at full length.
  static String quoted(String text) {
    int longest = text.offsetByCodePoints(0, Math.min(60, text.codePointCount(0, text.length())));
    return "\"" + text.substring(0, longest) + (longest < text.length() ? "…\"" : "\"");
  }
}

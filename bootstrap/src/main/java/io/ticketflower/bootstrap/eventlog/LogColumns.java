package io.ticketflower.bootstrap.eventlog;

import java.util.List;

/// How the columns of a log are called. Upper and lower case are the same.
public record LogColumns(String caseName, String activity, String resource, String timestamp) {
  public static final LogColumns DEFAULT =
      new LogColumns("case", "activity", "resource", "timestamp");

  List<String> all() {
    return List.of(caseName, activity, resource, timestamp);
  }
}

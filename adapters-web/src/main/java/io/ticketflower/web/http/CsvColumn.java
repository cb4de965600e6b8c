package io.ticketflower.web.http;

/// A column of a table that people take along; each table has a closed list of these.
public interface CsvColumn<R> {
  /// What stands in it; empty where there is nothing.
  String of(R row);
}

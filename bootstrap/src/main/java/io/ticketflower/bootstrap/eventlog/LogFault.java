package io.ticketflower.bootstrap.eventlog;

/// Something in a log that can't be read.
///
/// @param line from 1; 0 if it is about the file as a whole
/// @param message "Expected …, but …"
public record LogFault(long line, String message) {
  @Override
  public String toString() {
    return line == 0 ? message : "Line " + line + ": " + message;
  }
}

package io.ticketflower.bootstrap.eventlog;

/// One case can't go on; the others can.
final class CaseStuck extends RuntimeException {
  private static final long serialVersionUID = 1;

  CaseStuck(String message) {
    super(message, null, false, false);
  }
}

package io.ticketflower.bootstrap.command;

/// Why a command can't go on, told to the operator as it is.
final class StopReason extends RuntimeException {
  private static final long serialVersionUID = 1;

  StopReason(String message) {
    super(message);
  }
}

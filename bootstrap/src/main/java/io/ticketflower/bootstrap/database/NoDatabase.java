package io.ticketflower.bootstrap.database;

/// The database can't be reached or started; the message is for the operator.
public final class NoDatabase extends RuntimeException {
  private static final long serialVersionUID = 1;

  public NoDatabase(String message, Throwable cause) {
    super(message, cause);
  }
}

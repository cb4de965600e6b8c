package io.ticketflower.persistence.database;

/// An archive can't be taken in: nothing of it was.
public final class ArchiveRefused extends RuntimeException {
  private static final long serialVersionUID = 1;

  ArchiveRefused(String message) {
    super(message);
  }

  ArchiveRefused(String message, Throwable cause) {
    super(message, cause);
  }
}

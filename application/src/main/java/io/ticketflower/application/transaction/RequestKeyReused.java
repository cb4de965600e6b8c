package io.ticketflower.application.transaction;

/// A client sent a key that it had used for another request.
public final class RequestKeyReused extends RuntimeException {
  private static final long serialVersionUID = 1;

  public RequestKeyReused() {
    super("Expected a fresh Idempotency-Key, but it was used before for another request.");
  }
}

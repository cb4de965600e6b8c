package io.ticketflower.application.identity;

/// Guests may not make more records in their company: everything is rolled back.
public final class GuestLimitReached extends RuntimeException {
  private static final long serialVersionUID = 1;

  public GuestLimitReached(int most) {
    super(
        ("Expected at most %d records of guests, but with this there would be more. Sign up, and the"
                + " company with all that you made is yours.")
            .formatted(most),
        null,
        false,
        false);
  }
}
